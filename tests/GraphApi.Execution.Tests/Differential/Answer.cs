using System.Text.Json;

namespace GraphApi.Execution.Tests.Differential;

/// <summary>What an engine makes of a request.</summary>
/// <param name="Verdict">
/// How far it got: <c>syntax</c> (not read), <c>invalid</c> (not valid), <c>request</c> (refused before execution), <c>executed</c>, or
/// <c>subscription</c> (valid, and not executed here).
/// </param>
/// <param name="Data">The data, where it was executed.</param>
/// <param name="Errors">The messages of its errors.</param>
internal sealed record Answer(string Verdict, JsonElement Data, IReadOnlyList<string> Errors)
{
    /// <summary>The data with numbers as they are, fields in their order.</summary>
    public bool HasDataOf(Answer other) => Same(Data, other.Data);

    public override string ToString() => $"{Verdict} {(Data.ValueKind is JsonValueKind.Undefined ? "" : Data)}\n    {string.Join("\n    ", Errors.Take(5))}";

    private static bool Same(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        JsonValueKind.Object => left.EnumerateObject().SequenceEqual(right.EnumerateObject(), new PropertyComparer()),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        JsonValueKind.Number => left.GetDouble() == right.GetDouble(),
        JsonValueKind.String => left.GetString() == right.GetString(),
        _ => true,
    };

    private sealed class PropertyComparer : IEqualityComparer<JsonProperty>
    {
        public bool Equals(JsonProperty x, JsonProperty y) => x.Name == y.Name && Same(x.Value, y.Value);

        public int GetHashCode(JsonProperty property) => property.Name.GetHashCode(StringComparison.Ordinal);
    }
}
