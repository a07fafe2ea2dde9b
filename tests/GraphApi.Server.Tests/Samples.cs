namespace GraphApi.Server.Tests;

/// <summary>Documents in our own words.</summary>
internal static class Samples
{
    public const string Korean = """
        # 인공지능 소식

        - 미국 상무부는 2024년 3월 5일 새로운 지침을 발표했다.
        - 오픈AI가 2023년 3월 GPT-4를 공개했다.
        - 앤스로픽은 2024년 6월 20일 클로드 3.5 소네트를 출시했다.
        """;

    public const string Changed = """
        # 인공지능 소식

        - 구글이 2024년 2월 8일 제미나이 1.5 프로를 공개했다.
        """;
}
