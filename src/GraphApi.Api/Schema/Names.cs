using System.Text;

namespace GraphApi.Api.Schema;

/// <summary>Turns the ontology's names into GraphQL's spellings.</summary>
internal static class Names
{
    /// <summary>AFFECTS to Affects, LOCATED_IN to LocatedIn, affectedBy to AffectedBy.</summary>
    public static string Pascal(string name)
    {
        var shouted = !name.Any(char.IsAsciiLetterLower);
        var result = new StringBuilder(name.Length);
        var wordStarts = true;
        foreach (var letter in name)
        {
            if (letter is '_' or '-')
            {
                wordStarts = true;
                continue;
            }

            result.Append(wordStarts ? char.ToUpperInvariant(letter) : shouted ? char.ToLowerInvariant(letter) : letter);
            wordStarts = false;
        }

        return result.ToString();
    }

    /// <summary>Company to company, InternationalOrganization to internationalOrganization.</summary>
    public static string Camel(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal[1..];

    /// <summary>votesFor to VOTES_FOR, InternationalOrganization to INTERNATIONAL_ORGANIZATION: how enum values are spelt.</summary>
    public static string UpperSnake(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterOrDigit(name[i - 1]) && !char.IsAsciiLetterUpper(name[i - 1]))
                result.Append('_');
            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }
}
