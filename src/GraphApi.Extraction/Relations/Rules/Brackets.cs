using GraphApi.Extraction.Relations.Context;
using GraphApi.Extraction.Relations.Sentences;
using GraphApi.Extraction.Values;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Rules;

/// <summary>Reads what stands in brackets behind a name: 김가온(바다대), 안전 지침(디지털부, 2024.3), 비비(에이컴).</summary>
internal sealed class Brackets(RelationPatterns patterns)
{
    private const int MostWords = 3;

    /// <summary>States what the brackets behind a name tell of it.</summary>
    public void Read(DocumentContext context, Sentence sentence, Token of, List<Token> gloss)
    {
        if (gloss.Count > 12 || gloss.Count(t => t.Kind == TokenKind.Word) > MostWords) return;
        var named = Party.Of(of.Mention!);
        var inside = gloss.Where(t => t.Mention is not null && t.Mention.EntityId != named.Id).ToList();
        if (inside.Count == 0 || gloss[0].Mention is null && gloss[0].Value is null) return;
        var bare = gloss.TrueForAll(t => t.Kind != TokenKind.Word);
        var first = Party.Of(inside[0].Mention!);
        if (named.Type == "Person" && first.IsBody && gloss[0] == inside[0]) Belongs(context, sentence, named, first, gloss);
        else if (named.IsBody && inside is [{ Mention.Type: "Person" }] && !bare) Belongs(context, sentence, first, named, gloss, always: false);
        else if (named.Type is "Law" or "Policy" or "Publication" && first.IsBody && gloss[0] == inside[0] && inside.Count == 1 && (bare && Dated(gloss) is not null || gloss.Count == 1 && named.Type == "Publication"))
            State(context, sentence, "ISSUED", first, named, "gloss/issuer", Dated(gloss));
        else if (named.Type is "Model" or "Product" && bare && inside.TrueForAll(t => t.Mention!.Type is "Company" or "Institution"))
            foreach (var maker in inside) State(context, sentence, "DEVELOPED", Party.Of(maker.Mention!), named, "gloss/maker", Dated(gloss));
        else if (named.Type is "Company" && bare && inside.TrueForAll(t => t.Mention!.Type is "Model" or "Product"))
            foreach (var made in inside) State(context, sentence, "DEVELOPED", named, Party.Of(made.Mention!), "gloss/made", null);
        else if (named.Type == "Event" && bare)
            foreach (var place in inside.Where(t => Party.Of(t.Mention!).IsPlace)) State(context, sentence, "LOCATED_IN", named, Party.Of(place.Mention!), "gloss/venue", Dated(gloss));
    }

    private void Belongs(DocumentContext context, Sentence sentence, Party person, Party body, List<Token> gloss, bool always = true)
    {
        foreach (var token in gloss)
        {
            if (token.Kind != TokenKind.Word) continue;
            foreach (var title in patterns.Korean.Titles)
            {
                if (!token.Text.EndsWith(title, StringComparison.Ordinal) || patterns.Korean.RelationOfTitle(title) is not { } relation) continue;
                State(context, sentence, relation, person, body, "gloss/title", new Dictionary<string, PropertyValue> { ["role"] = PropertyValue.Of(title) });
                return;
            }
        }

        if (always) State(context, sentence, "AFFILIATED_WITH", person, body, "gloss/affiliation", null);
    }

    private static void State(DocumentContext context, Sentence sentence, string relation, Party from, Party to, string rule, IReadOnlyDictionary<string, PropertyValue>? properties) =>
        context.Sink.Add(relation, from, to, sentence.Text, Math.Min(from.Mention!.Start, to.Mention!.Start), Math.Max(from.Mention.End, to.Mention.End), 0.75, rule, properties);

    private static IReadOnlyDictionary<string, PropertyValue>? Dated(List<Token> gloss) => gloss.Find(t => t.Value is { Kind: ValueKind.Date })?.Value!.Properties;
}
