using static GraphApi.Extraction.Values.Scanner;

namespace GraphApi.Extraction.Values;

/// <summary>Reads sums of money: 1,750억 원, 2억 캐나다 달러, 5천억 위안, $2.6B, €35 million, 20 billion dollars.</summary>
internal static class MoneyFinder
{
    // Longer words first: 캐나다 달러 before 달러.
    private static readonly (string Word, string Code)[] Units =
    [
        ("캐나다 달러", "CAD"), ("캐나다달러", "CAD"), ("홍콩 달러", "HKD"), ("홍콩달러", "HKD"), ("싱가포르 달러", "SGD"), ("싱가포르달러", "SGD"),
        ("호주 달러", "AUD"), ("호주달러", "AUD"), ("대만 달러", "TWD"), ("대만달러", "TWD"), ("뉴질랜드 달러", "NZD"), ("미국 달러", "USD"), ("미 달러", "USD"),
        ("달러", "USD"), ("유로", "EUR"), ("파운드", "GBP"), ("위안", "CNY"), ("루피", "INR"), ("프랑", "CHF"), ("엔", "JPY"), ("원", "KRW"),
        ("CAD", "CAD"), ("USD", "USD"), ("EUR", "EUR"), ("GBP", "GBP"), ("KRW", "KRW"), ("JPY", "JPY"), ("CNY", "CNY"), ("HKD", "HKD"), ("SGD", "SGD"),
        ("Canadian dollars", "CAD"), ("US dollars", "USD"), ("dollars", "USD"), ("euros", "EUR"), ("pounds", "GBP"), ("yuan", "CNY"), ("yen", "JPY"), ("won", "KRW"),
    ];

    private static readonly (string Sign, string Code)[] Signs =
        [("US$", "USD"), ("C$", "CAD"), ("CA$", "CAD"), ("A$", "AUD"), ("HK$", "HKD"), ("S$", "SGD"), ("NT$", "TWD"), ("\\$", "USD"), ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("₩", "KRW"), ("¥", "JPY")];

    private static readonly (string Word, decimal Factor)[] Scales =
    [
        ("trillion", 1e12m), ("billion", 1e9m), ("million", 1e6m), ("thousand", 1e3m), ("bn", 1e9m), ("tn", 1e12m), ("mn", 1e6m),
        ("B", 1e9m), ("M", 1e6m), ("K", 1e3m), ("T", 1e12m), ("b", 1e9m), ("m", 1e6m), ("k", 1e3m),
    ];

    /// <summary>A sum that begins with the currency's sign.</summary>
    public static TextValue? WithSign(string text, int start)
    {
        foreach (var (sign, code) in Signs)
        {
            var at = start;
            if (!Skip(text, ref at, sign)) continue;
            if (!Decimal(text, ref at, out var number)) return null;
            return TextValue.OfMoney(start, at = Scaled(text, at, ref number), number, code);
        }

        return null;
    }

    /// <summary>A sum that begins with a figure and ends with the currency's name.</summary>
    public static TextValue? WithUnit(string text, int start)
    {
        var at = start;
        if (!KoreanNumber(text, ref at, out var number)) return null;
        if (number < 1e6m) at = Scaled(text, at, ref number);
        Spaces(text, ref at);
        foreach (var (word, code) in Units)
        {
            var end = at;
            if (!Skip(text, ref end, word)) continue;
            // 원 and 엔 are also the first syllable of other words: 10원칙, 3엔진.
            if (word is "원" or "엔" or "유로" && end < text.Length && IsHangul(text[end]) && !"을이은의에으과도까규상하 "[..].Contains(text[end], StringComparison.Ordinal)) return null;
            if (char.IsAsciiLetter(word[^1]) && end < text.Length && char.IsAsciiLetter(text[end])) continue;
            return TextValue.OfMoney(start, end, number, code);
        }

        return number >= 1e8m && IsInvested(text.AsSpan(at)) ? TextValue.OfMoney(start, at, number, "KRW") : null;
    }

    // "100억 투자 유치", "700억 규모의 시리즈 A": a sum that names no currency is in won.
    private static bool IsInvested(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("규모의 ", StringComparison.Ordinal)) rest = rest[4..];
        else if (rest.StartsWith("규모 ", StringComparison.Ordinal)) rest = rest[3..];
        return rest.StartsWith("투자", StringComparison.Ordinal) || rest.StartsWith("시리즈", StringComparison.Ordinal);
    }

    /// <summary>A number with the Korean powers of ten: 2조 4,000억, 5천억, 1만 5,000.</summary>
    public static bool KoreanNumber(string text, ref int at, out decimal number)
    {
        number = 0;
        var p = at;
        var any = false;
        while (Decimal(text, ref p, out var part))
        {
            any = true;
            if (SkipAny(text, ref p, "천")) part *= 1000;
            else if (SkipAny(text, ref p, "백")) part *= 100;
            else if (SkipAny(text, ref p, "십")) part *= 10;
            var end = p;
            Spaces(text, ref p);
            var factor = SkipAny(text, ref p, "조") ? 1e12m : SkipAny(text, ref p, "억") ? 1e8m : SkipAny(text, ref p, "만") ? 1e4m : 1m;
            number += part * factor;
            at = factor == 1m ? end : p;
            if (factor == 1m) break;
            Spaces(text, ref p);
        }

        return any;
    }

    // "20 billion", "2.6B": a scale letter counts only where no other letter follows.
    private static int Scaled(string text, int at, ref decimal number)
    {
        var start = at;
        if (at < text.Length && "조억만천백".Contains(text[at], StringComparison.Ordinal))
        {
            var factor = text[at] switch { '조' => 1e12m, '억' => 1e8m, '만' => 1e4m, '천' => 1e3m, _ => 100m };
            number *= factor;
            return at + 1;
        }

        Spaces(text, ref at);
        foreach (var (word, factor) in Scales)
        {
            var end = at;
            if ((word.Length == 1 && at != start) || !Skip(text, ref end, word) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))) continue;
            number *= factor;
            return end;
        }

        return start;
    }
}
