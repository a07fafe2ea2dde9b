using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Relations.Context;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads from names that a model is a size or edition of another that the same section names: Gemma 2 2B of Gemma 2.</summary>
internal static class Editions
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "mini", "nano", "small", "tiny", "micro", "medium", "large", "xl", "lite", "pro", "ultra", "flash", "base", "vision", "opus", "sonnet", "haiku", "max", "plus",
        "preview", "moe", "h-small", "h-tiny", "h-micro", "미니", "나노", "스몰", "라지", "라이트", "프로", "울트라", "플래시", "오퍼스", "소네트", "하이쿠", "맥스", "프리뷰",
    };

    /// <summary>States the editions among names that stand near each other.</summary>
    public static void Read(DocumentContext context, IReadOnlyList<EntityMention> mentions, IReadOnlyList<EntityMention> around)
    {
        foreach (var mention in mentions)
        {
            if (mention.Type is not ("Model" or "Product")) continue;
            foreach (var family in around)
            {
                if (family.EntityId == mention.EntityId || family.Type != mention.Type || !IsEdition(mention.Surface, family.Surface)) continue;
                context.Sink.Add("VARIANT_OF", Party.Of(mention), Party.Of(family), mention.Text, mention.Start, mention.End, 0.65, "name/edition");
                // Who made the family made its editions.
                if (context.Sink.MakerOf(family.EntityId) is { } maker) context.Sink.Add("DEVELOPED", maker, Party.Of(mention), mention.Text, mention.Start, mention.End, 0.6, "name/edition");
                break;
            }
        }
    }

    // Granite-4.0-Micro is of Granite 4.0.
    private static bool Begins(string name, string family)
    {
        for (var i = 0; i < family.Length; i++)
        {
            var (a, b) = (name[i] == '-' ? ' ' : char.ToLowerInvariant(name[i]), family[i] == '-' ? ' ' : char.ToLowerInvariant(family[i]));
            if (a != b) return false;
        }

        return true;
    }

    private static bool IsEdition(string name, string family)
    {
        if (family.Length < 2 || name.Length < family.Length + 2 || !Begins(name, family)) return false;
        if (name[family.Length] is not (' ' or '-')) return false;
        var rest = name.AsSpan(family.Length + 1);
        if (Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest)) return true;
        var at = 0;
        while (at < rest.Length && (char.IsAsciiDigit(rest[at]) || rest[at] is '.' or 'x')) at++;
        return at > 0 && at == rest.Length - 1 && rest[at] is 'B' or 'b' or 'M' or 'm';
    }
}
