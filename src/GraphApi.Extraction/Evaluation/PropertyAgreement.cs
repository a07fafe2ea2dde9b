using System.Text.Json;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Evaluation;

/// <summary>Compares the scored properties of a gold relation with those of an edge.</summary>
internal static class PropertyAgreement
{
    private static readonly string[] Scored = ["date", "amount", "currency", "score"];

    /// <summary>How many of the scored values the gold gives, and how many of them one of the assertions gives equally.</summary>
    public static (int Same, int All) Count(GoldRelation gold, IReadOnlyList<Assertion> assertions)
    {
        int same = 0, all = 0;
        foreach (var name in Scored)
        {
            if (!gold.Properties.TryGetValue(name, out var value) || value.ValueKind is JsonValueKind.Null) continue;
            foreach (var wanted in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            {
                all++;
                if (assertions.Any(a => a.Properties.TryGetValue(name, out var given) && Equal(wanted, given))) same++;
            }
        }

        return (same, all);
    }

    private static bool Equal(JsonElement wanted, PropertyValue given) => wanted.ValueKind switch
    {
        JsonValueKind.Number => given.Kind == PropertyKind.Number && wanted.GetDecimal() == given.Number,
        JsonValueKind.String => string.Equals(wanted.GetString(), given.ToString(), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
