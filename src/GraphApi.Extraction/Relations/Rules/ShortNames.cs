using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Extraction.Relations.Sentences;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Finds what a common noun stands for that ends the name of a body named shortly before: 컨소시엄에는 for AI 안전 컨소시엄.</summary>
internal static class ShortNames
{
    private const int Reach = 14;

    /// <summary>The body that the nearest plain noun in the slot before the predicate stands for, or null.</summary>
    public static Party? Find(DocumentContext context, Sentence sentence, int predicate, Slot slot)
    {
        for (var at = predicate - 1; at >= 0; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Kind != TokenKind.Word || sentence.PhraseOf[at] is not null) continue;
            var found = Korean.SlotOfNoun(token.Text, out var length);
            if (!(found == slot || (slot == Slot.Subject && found == Slot.Topic)) || length < 2) continue;
            var stem = token.Text.AsSpan(0, length);
            for (var i = 0; i < context.Recent.Count && i < Reach; i++)
            {
                var mention = context.Recent[i];
                if (Party.Of(mention).IsBody && mention.Surface.Length > length && mention.Surface.AsSpan().EndsWith(stem, StringComparison.Ordinal)) return Party.Of(mention);
            }

            if (slot == Slot.Subject) return null;
        }

        return null;
    }
}
