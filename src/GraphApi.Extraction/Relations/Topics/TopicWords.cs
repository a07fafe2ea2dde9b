using System.Collections.Frozen;

namespace GraphApi.Extraction.Relations.Topics;

/// <summary>The words by which texts say what a law, plan, report or meeting deals with.</summary>
internal static class TopicWords
{
    // What kind of thing a name is, or what it does with its topic, written onto it.
    private static readonly string[] Completions =
    [
        "법", "규제", "규범", "기본", "보호", "방지", "진흥", "육성", "촉진", "지원", "활성화", "산업", "기술", "정책", "전략", "윤리", "원칙", "지침", "가이드", "보고서", "동향", "시장", "시대", "분야",
        "서비스", "모델", "데이터", "시스템", "콘텐츠", "안전", "혁신", "활용", "이용", "사용", "개발", "연구", "생성", "관리", "대응", "표준", "포럼", "학회", "협의", "협회", "위원회", "센터", "박람", "전시",
        "부", "청", "처", "국", "원",
    ];

    // Between a topic and the thing that deals with it: 생성 AI 분야의 …, 딥페이크를 규제하는 법안 …
    private static readonly FrozenSet<string> Leading = FrozenSet.ToFrozenSet(
    [
        "에", "을", "를", "의", "관한", "대한", "위한", "관련", "관련한", "관련된", "대응한", "대응하는", "대응하기", "분야", "분야의", "부문", "부문의", "산업", "기술", "서비스", "활용", "이용", "개발", "사용", "안전",
        "다루는", "다룬", "논의하는", "규제", "규제하는", "규율하는", "금지하는", "제한하는", "방지하는", "방지", "육성", "진흥", "촉진", "보호", "보호하는", "지원하는", "촉진하는", "진흥하는", "육성하기", "방지하기", "규제하기", "보호하기",
        "촉진하기", "주제로", "중심으로", "한", "하는", "열린", "개최된", "국제", "연례", "새로운", "첫", "산업의",
        "the", "a", "an", "new", "annual", "its", "related",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
    [
        "법", "법안", "법률", "법률안", "규정", "조례", "협약", "조약", "행정명령", "규제안", "전략", "정책", "계획", "지침", "가이드라인", "가이드", "프레임워크", "선언", "선언문", "결의", "결의안", "원칙", "이니셔티브", "프로그램", "사업", "로드맵",
        "방안", "대책", "강령", "권고", "권고안", "보고서", "논문", "백서", "연구", "조사", "설문조사", "표준", "국제표준", "회의", "행사", "학회", "컨퍼런스", "콘퍼런스", "학술대회", "정상회의", "서밋", "포럼", "세미나", "워크숍", "전시회", "박람회", "심포지엄",
        "act", "law", "bill", "regulation", "directive", "treaty", "convention", "ordinance", "strategy", "policy", "plan", "guideline", "guidelines", "guidance", "framework", "declaration", "resolution", "principles", "initiative", "programme", "program", "roadmap", "code",
        "report", "paper", "study", "survey", "standard", "conference", "summit", "forum", "workshop", "symposium", "exhibition", "agreement", "order",
    ], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] KindEndings = ["이다", "으로", "이며", "이고", "로", "다", "며", "고", "인", "을", "를", "이", "의"];

    private static readonly FrozenSet<string> Coordination = FrozenSet.ToFrozenSet(["와", "과", "및", "이나", "나", "등", "and", "or", "&"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what is written onto a topic in a name makes it the name of something that deals with it.</summary>
    public static bool CompletesName(ReadOnlySpan<char> rest)
    {
        foreach (var word in Completions)
        {
            if (!rest.StartsWith(word, StringComparison.Ordinal)) continue;
            // One syllable says so only at the end of the word.
            if (word.Length > 1 || rest.Length == word.Length || rest[word.Length] is < '가' or > '힣' || rest is ['법', '안', ..] or ['법', '률', ..]) return true;
        }

        return false;
    }

    /// <summary>Whether a word may stand between a topic and the thing after it that deals with it.</summary>
    public static bool Leads(string word) =>
        Leading.Contains(word) || Kinds.Contains(word) || (word.Length > 2 && word[^1] is '을' or '를' or '에' or '의' or '인' && (Leading.Contains(word[..^1]) || Kinds.Contains(word[..^1])));

    /// <summary>Whether a word is the kind of a thing (법안, report), with or without a particle or the copula.</summary>
    public static bool IsKind(string word)
    {
        if (Kinds.Contains(word)) return true;
        foreach (var end in KindEndings)
        {
            if (word.Length > end.Length && word.EndsWith(end, StringComparison.Ordinal) && Kinds.Contains(word[..^end.Length])) return true;
        }

        return false;
    }

    /// <summary>Whether a word before a kind says that it deals with what stands before the word.</summary>
    public static bool IsRelating(string word) => word is "관한" or "대한" or "위한" or "관련" or "관련한" or "관련된" or "다루는" or "다룬" or "규제하는" or "규율하는" or "금지하는" or "분야" or "분야의" or "방지하는" or "보호하는" or "육성하는" or "촉진하는";

    public static bool Coordinates(string word) => Coordination.Contains(word);
}
