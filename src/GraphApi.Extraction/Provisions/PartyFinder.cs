using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Provisions.Patterns;

namespace GraphApi.Extraction.Provisions;

/// <summary>Somebody or something that a clause names and that a rule may bind.</summary>
/// <param name="Id">The id of the class of party, kind of system, body or thing.</param>
/// <param name="IsClass">Whether it is a class of party or a kind of system rather than somebody by name.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive, without its particle.</param>
/// <param name="Part">The part that its particle gives it; none in English.</param>
/// <param name="IsBody">Whether it is a body, rather than a country or region.</param>
internal readonly record struct PartyPlace(string Id, bool IsClass, int Start, int End, Part Part, bool IsBody = false);

/// <summary>Finds parties in a clause: classes by the words of the patterns, kinds of systems and bodies by their mentions.</summary>
internal static class PartyFinder
{
    private static readonly string[] Carriers = [" 모델", " 시스템", " 애플리케이션", " 기술", " 서비스", " 콘텐츠", " 개발", "의 사용", " 사용", " 제품"];

    /// <summary>The id of a subject that is known not to be a party.</summary>
    public const string Unknown = "unknown";

    /// <summary>The parties between <paramref name="start"/> and <paramref name="end"/>, in order.</summary>
    public static List<PartyPlace> Find(string text, int start, int end, IReadOnlyList<EntityMention> mentions, ProvisionWords words, ProvisionWords shared)
    {
        List<PartyPlace> places = [];
        foreach (var word in words.Parties.In(text, start, end))
        {
            if (!words.IsEnglish && !Particles.StartsWord(text, word.Start, start)) continue;
            places.Add(new PartyPlace(word.Id, true, word.Start, word.End, words.IsEnglish ? Part.None : Particles.After(text, word.End, end)));
        }

        foreach (var word in words.Kinds.In(text, start, end))
        {
            if (shared.Systems.Contains(word.Id) && !places.Exists(p => p.Id != Unknown && p.Start < word.End && word.Start < p.End))
                AddOver(new PartyPlace(word.Id, true, word.Start, word.End, words.IsEnglish ? Part.None : Particles.After(text, Carried(text, word.End, end), end)));
        }

        foreach (var mention in mentions)
        {
            if (mention.Start < start || mention.End > end || places.Exists(p => p.Id != Unknown && p.Start < mention.End && mention.Start < p.End && p.End - p.Start >= mention.End - mention.Start)) continue;
            var isClass = mention.Type == "Topic";
            if (isClass ? !shared.PartyTopics.Contains(mention.EntityId) && !shared.Systems.Contains(mention.EntityId) : !IsActor(mention.Type)) continue;
            var stop = isClass && !words.IsEnglish ? Carried(text, mention.End, end) : mention.End;
            AddOver(new PartyPlace(mention.EntityId, isClass, mention.Start, stop, words.IsEnglish ? Part.None : Particles.After(text, stop, end), !isClass && mention.Type is not ("Country" or "Region")));
        }

        places.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return places;

        void AddOver(PartyPlace place)
        {
            places.RemoveAll(p => p.Start < place.End && place.Start < p.End);
            places.Add(place);
        }
    }

    private static bool IsActor(string type) => type is "Agency" or "Company" or "Institution" or "Country" or "Region" or "InternationalOrganization";

    // 고위험 AI 시스템은: the particle stands behind what kind of thing it is.
    private static int Carried(string text, int at, int end)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var carrier in Carriers)
            {
                if (at + carrier.Length <= end && string.CompareOrdinal(text, at, carrier, 0, carrier.Length) == 0) { at += carrier.Length; again = true; }
            }
        }

        return at;
    }
}
