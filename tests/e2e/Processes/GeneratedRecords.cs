using System.Globalization;

namespace GraphApi.E2E.Tests.Processes;

/// <summary>Many small documents about the same few organisations, always the same.</summary>
internal static class GeneratedRecords
{
    private const int Paragraphs = 12;

    private static readonly string[] Companies = ["오픈AI", "구글", "앤스로픽", "메타", "마이크로소프트", "엔비디아", "삼성전자", "네이버", "카카오", "아마존"];

    /// <summary>Writes <paramref name="count"/> documents into a folder and gives their paths, in order.</summary>
    public static IReadOnlyList<string> Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        List<string> paths = [];
        for (var i = 0; i < count; i++)
        {
            paths.Add(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"record-{i:000}.md")));
            File.WriteAllText(paths[^1], Text(i));
        }

        return paths;
    }

    private static string Text(int number)
    {
        var lines = new List<string> { $"# 시험 기록 {number}", "" };
        for (var i = 0; i < Paragraphs; i++)
        {
            // Steps that share no divisor with the lengths, so that all combinations come up without a random source.
            var n = (number * Paragraphs) + i;
            var (a, b) = (Companies[n % Companies.Length], Companies[((n * 7) + 3) % Companies.Length]);
            var (month, day, amount) = ((n % 12) + 1, (n % 28) + 1, (n % 97) + 1);
            lines.Add((n % 5) switch
            {
                0 => $"- {a}는 2024년 {month}월 {day}일 {b}에 {amount}억 달러를 투자했다.",
                1 => $"- 유럽연합 집행위원회는 2024년 {month}월 {a}에 과징금 {amount}억 유로를 부과했다.",
                2 => $"- {a}가 2024년 {month}월 {day}일 '나래 {n % 40}' 모델을 공개했다.",
                3 => $"- 한빛연구소{n % 60}(Hanbit Lab {n % 60})는 {a}와 2024년 {month}월 협약을 맺었다.",
                _ => $"- 시험에서 {a} 제품은 {amount}점을 받았고, 「인공지능기본법」은 {b}에도 적용된다. 유럽연합의 인공지능법은 {b}를 규제한다.",
            });
            lines.Add("");
        }

        return string.Join('\n', lines);
    }
}
