namespace GraphApi.Graph.Tests.Ontology;

/// <summary>A valid ontology in a few lines, for tests to break one thing at a time.</summary>
internal static class SmallOntology
{
    public const string Text = """
        name: small
        version: "1"
        groups:
          maker: Whoever makes things
        properties:
          date: {kind: date, label: {ko: 날짜, en: date}, description: When}
          size: {kind: number, label: {ko: 크기, en: size}, description: How large}
        types:
          Firm:
            field: firm
            plural: firms
            label: {ko: 기업, en: Firm}
            description: A firm
            color: "#112233"
            groups: [maker]
          BigThing:
            field: thing
            plural: things
            label: {ko: 것, en: Thing}
            description: A thing
            color: "#445566"
            properties: [size]
        relations:
          MADE:
            from: [maker]
            to: [BigThing]
            field: made
            inverse: madeBy
            label: {ko: 제작, en: made}
            inverseLabel: {ko: 제작자, en: made by}
            description: Made it
            properties: [date]
          LIKES:
            from: [maker, BigThing]
            to: [maker, BigThing]
            pairs:
              - {from: [maker], to: [maker]}
              - {from: [BigThing], to: [BigThing]}
            symmetric: true
            field: likes
            label: {ko: 비슷함, en: is like}
            description: Alike
        """;

    /// <summary>The text with one passage, which must be there, replaced by another.</summary>
    public static string With(string old, string replacement)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        var at = Text.IndexOf(old, StringComparison.Ordinal);
        return string.Concat(Text.AsSpan(0, at), replacement, Text.AsSpan(at + old.Length));
    }
}
