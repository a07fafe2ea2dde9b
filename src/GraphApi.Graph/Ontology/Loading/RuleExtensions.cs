using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Results;

namespace GraphApi.Graph.Ontology.Loading;

/// <summary>How the rules report: with the line and the mend that FluentValidation itself knows nothing of.</summary>
internal static partial class RuleExtensions
{
    /// <summary>Adds a problem to what a validator found.</summary>
    public static void Problem<T>(this ValidationContext<T> context, int line, string what, string mend) =>
        context.AddFailure(new ValidationFailure(context.PropertyPath, what) { CustomState = (line, mend) });

    /// <summary>Reports a name that is not written as its kind of name must be; a missing name was reported before.</summary>
    public static void CheckName<T>(this ValidationContext<T> context, Word? name, Regex pattern, string of, string rule)
    {
        if (name is not null && (!pattern.IsMatch(name.Text) || name.Text.StartsWith("__", StringComparison.Ordinal)))
            context.Problem(name.Line, $"'{name}' is no name for {of}.", $"Write it in {rule}.");
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*\\z")]
    public static partial Regex UpperCamelCase();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*\\z")]
    public static partial Regex LowerCamelCase();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*\\z")]
    public static partial Regex UpperSnakeCase();

    [GeneratedRegex("^#[0-9a-f]{6}\\z")]
    public static partial Regex HexColor();
}
