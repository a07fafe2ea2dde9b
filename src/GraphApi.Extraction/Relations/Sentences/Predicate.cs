using GraphApi.Extraction.Relations.Patterns;
using GraphApi.Graph.Model;

namespace GraphApi.Extraction.Relations.Sentences;

/// <summary>How a predicate stands in its clause.</summary>
internal enum PredicateForm
{
    /// <summary>It ends a clause or joins it to the next.</summary>
    Clause,

    /// <summary>It modifies the noun that follows: 개발한.</summary>
    Adnominal,

    /// <summary>A bare verbal noun: 공개.</summary>
    Nominal,
}

/// <summary>A predicate that the patterns know.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Classes">Its classes.</param>
/// <param name="Form">How it stands.</param>
/// <param name="Passive">Whether the theme is its subject.</param>
/// <param name="Status">The status that the words after it give.</param>
internal sealed record Predicate(int Token, IReadOnlyList<VerbClass> Classes, PredicateForm Form, bool Passive, Status Status);
