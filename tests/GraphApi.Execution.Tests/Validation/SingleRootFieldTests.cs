using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class SingleRootFieldTests
{
    [Theory]
    [InlineData("subscription { born { name } }")]
    [InlineData("subscription { born { name } born { nickname } }")]
    [InlineData("subscription { ...f } fragment f on Subscription { born { name } ... { born { nickname } } }")]
    [InlineData("query { dog { name } __typename }")]
    [InlineData("subscription ($c: Boolean!) { born { name @skip(if: $c) } }")]
    public void Accepts_one_root_field_under_one_name(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("subscription { born { name } moved }", "1:16 A subscription must select only one root field.")]
    [InlineData("subscription s { ...f moved } fragment f on Subscription { born { name } }", """1:23 Subscription "s" must select only one root field.""")]
    [InlineData("subscription { a: moved b: moved }", "1:16 A subscription must select only one root field.")]
    [InlineData("subscription { __typename }", "1:16 A subscription must not select an introspection field at its root.")]
    [InlineData("subscription ($c: Boolean!) { moved @skip(if: $c) }", "1:37 A subscription must not use @skip at its root.")]
    [InlineData("subscription ($c: Boolean!) { ... @include(if: $c) { moved } }", "1:35 A subscription must not use @include at its root.")]
    [InlineData("subscription ($c: Boolean!) { ...f } fragment f on Subscription { moved @include(if: $c) }", "1:73 A subscription must not use @include at its root.")]
    public void Refuses_other_numbers_and_kinds_of_root_field(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.SingleRootField, messages);
}
