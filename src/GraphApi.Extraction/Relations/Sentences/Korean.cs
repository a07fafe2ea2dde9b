using System.Collections.Frozen;
using GraphApi.Extraction.Relations.Patterns;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>Particles and verb endings of Korean, as far as clauses need them.</summary>
internal static class Korean
{
    private static readonly FrozenDictionary<string, (Slot Slot, bool Joins)> Particles = new Dictionary<string, (Slot, bool)>
    {
        ["은"] = (Slot.Topic, false),
        ["는"] = (Slot.Topic, false),
        ["이"] = (Slot.Subject, false),
        ["가"] = (Slot.Subject, false),
        ["께서"] = (Slot.Subject, false),
        ["도"] = (Slot.Topic, false),
        ["만"] = (Slot.Topic, false),
        ["이나"] = (Slot.None, true),
        ["나"] = (Slot.None, true),
        ["이라는"] = (Slot.None, false),
        ["라는"] = (Slot.None, false),
        ["을"] = (Slot.Object, false),
        ["를"] = (Slot.Object, false),
        ["의"] = (Slot.Of, false),
        ["에"] = (Slot.To, false),
        ["에게"] = (Slot.To, false),
        ["에는"] = (Slot.To, false),
        ["에도"] = (Slot.To, false),
        ["에게는"] = (Slot.To, false),
        ["께"] = (Slot.To, false),
        ["에서"] = (Slot.At, false),
        ["에서는"] = (Slot.At, false),
        ["에선"] = (Slot.At, false),
        ["에서도"] = (Slot.At, false),
        ["에서의"] = (Slot.At, false),
        ["와"] = (Slot.With, true),
        ["과"] = (Slot.With, true),
        ["와는"] = (Slot.With, false),
        ["과는"] = (Slot.With, false),
        ["와의"] = (Slot.With, false),
        ["과의"] = (Slot.With, false),
        ["랑"] = (Slot.With, true),
        ["및"] = (Slot.None, true),
        ["로부터"] = (Slot.From, false),
        ["으로부터"] = (Slot.From, false),
        ["에게서"] = (Slot.From, false),
        ["부터"] = (Slot.From, false),
        ["로"] = (Slot.As, false),
        ["으로"] = (Slot.As, false),
        ["로는"] = (Slot.As, false),
        ["으로는"] = (Slot.As, false),
        ["로서"] = (Slot.As, false),
        ["으로서"] = (Slot.As, false),
        ["보다"] = (Slot.Than, false),
        ["보다도"] = (Slot.Than, false),
        ["보다는"] = (Slot.Than, false),
        ["인"] = (Slot.None, false),
        ["이란"] = (Slot.Topic, false),
        ["란"] = (Slot.Topic, false),
        ["까지"] = (Slot.Aside, false),
        ["이며"] = (Slot.Aside, false),
        ["이자"] = (Slot.None, false),
        ["이다"] = (Slot.Aside, false),
        ["처럼"] = (Slot.Aside, false),
        ["에서부터"] = (Slot.Aside, false),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Finite =
        ["다", "하고", "되고", "이고", "했고", "됐고", "었고", "았고", "였고", "있고", "하며", "되며", "으며", "이며", "하면서", "되면서", "으면서", "으나", "지만", "는데", "하여", "되어", "했으며", "함", "됨", "임", "었음", "았음", "였음", "했음", "됐음", "있음", "없음"];

    // Years and postpositions that end like a verb.
    private static readonly string[] NoVerbs = ["올해", "이해", "지난해", "피해", "인해", "위해", "통해", "대해", "의해", "관해", "비해", "더해", "향해"];

    private static readonly string[] Adnominals = ["내는", "쓰는", "르는", "꾸는", "누는", "한", "된", "할", "될", "던", "린", "킨", "러싼", "난", "룬", "하는", "되는", "있는", "없는", "키는", "끄는", "드는", "루는", "지는", "치는", "않는", "받는", "맞는", "받은", "맡은", "같은", "우는", "이는", "갖춘", "담은", "모은", "있을", "수록한", "다는", "라는"];

    public static bool IsHangul(char c) => c is >= '\uac00' and <= '\ud7a3';

    /// <summary>The slot that a particle gives, and whether it may join names; nothing for what is no particle.</summary>
    public static (Slot Slot, bool Joins) Particle(string particle) => Particles.TryGetValue(particle, out var found) ? found : (Slot.None, false);

    public static bool IsParticle(string text) => Particles.ContainsKey(text);

    /// <summary>The slot that the particle at the end of a plain noun gives; its stem has two syllables at least.</summary>
    public static Slot SlotOfNoun(string word) => SlotOfNoun(word, out _);

    public static Slot SlotOfNoun(string word, out int stemLength)
    {
        var lookup = Particles.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(4, word.Length - 2); length > 0; length--)
        {
            if (!lookup.TryGetValue(word.AsSpan(word.Length - length), out var found) || !Follows(word[^length], word[^(length + 1)], length)) continue;
            stemLength = word.Length - length;
            return found.Slot;
        }

        stemLength = word.Length;
        return Slot.None;
    }

    // 은, 이, 을, 과 stand after a consonant, 는, 가, 를, 와 after a vowel: 전문가 has no particle.
    private static bool Follows(char particle, char last, int length)
    {
        if (length > 1 || !IsHangul(last)) return true;
        var closed = (last - '\uac00') % 28 != 0;
        return particle switch { '은' or '이' or '을' or '과' => closed, '는' or '가' or '를' or '와' => !closed, _ => true };
    }

    /// <summary>Whether a word looks like a verb that ends a clause or joins it to the next.</summary>
    public static bool EndsClause(string word)
    {
        if (word.Length < 2) return false;
        foreach (var ending in Finite)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return (word.EndsWith('해') && Array.IndexOf(NoVerbs, word) < 0) || word.EndsWith('돼');
    }

    /// <summary>Whether a word looks like a verb that joins its clause to the next, which may have the same subject: 인수하고, 협력해.</summary>
    public static bool JoinsClause(string word) => EndsClause(word) && word[^1] is not ('다' or '함' or '됨' or '임' or '음');

    /// <summary>Whether a word ends what somebody says or thinks: …했다며, …라고.</summary>
    public static bool Quotes(string word) => word.Length > 2 && word[^1] is '며' or '고' && word[^2] is '다' or '라';

    /// <summary>Whether a word looks like a verb that modifies the noun after it.</summary>
    public static bool IsAdnominal(string word)
    {
        if (word.Length < 2) return false;
        foreach (var ending in Adnominals)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        // After a consonant 는 is no particle: 얻는, 돕는.
        return word[^1] == '는' && IsHangul(word[^2]) && (word[^2] - '\uac00') % 28 != 0;
    }
}
