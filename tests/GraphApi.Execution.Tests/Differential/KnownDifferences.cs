namespace GraphApi.Execution.Tests.Differential;

/// <summary>Where graphql-js 16 differs from the specification of September 2025, each as narrow as it can be said.</summary>
internal static class KnownDifferences
{
    /// <summary>Whether a difference between the answers is one of the known ones.</summary>
    public static bool Explain(Answer actual, Answer expected) =>
        // Section 5.2.1.1 refuses an operation whose root type the schema lacks; graphql-js executes it to an error.
        (actual.Verdict == "invalid" && Any(actual, "[OPERATION_TYPE_EXISTENCE]") && Any(expected, "Schema is not configured to execute"))
        // Section 5.2.4.1 forbids conditions on the root fields of subscriptions; graphql-js has no such rule yet.
        || (actual.Verdict == "invalid" && expected.Verdict == "subscription" && All(actual, "[SINGLE_ROOT_FIELD]"))
        // Section 5.8.5 lets a nullable variable with a default stand in a field of a OneOf input object, as in any place that excludes
        // null, and refuses it without one. graphql-js refuses both, and neither where the object's own type is wrapped.
        || (actual.Verdict == "invalid" && expected.Verdict != "invalid" && All(actual, "(the field of a OneOf input object)"))
        || (actual.Verdict != "invalid" && expected.Verdict == "invalid" && All(expected, "must be non-nullable to be used for OneOf Input Object"))
        // The specification does not say what becomes of a condition that is null: here the request is refused, there it matters when it is met.
        || (actual.Verdict == "request" && All(actual, "is null where @skip or @include needs true or false") && expected.Verdict == "executed");

    private static bool Any(Answer answer, string text) => answer.Errors.Any(error => error.Contains(text, StringComparison.Ordinal));

    private static bool All(Answer answer, string text) => answer.Errors.All(error => error.Contains(text, StringComparison.Ordinal));
}
