using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FragmentNameUniquenessTests
{
    [Theory]
    [InlineData("{ dog { ...a ...b } } fragment a on Dog { name } fragment b on Dog { nickname }")]
    public void Accepts_fragments_with_names_of_their_own(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Dog { name } fragment a on Dog { nickname }", """1:18 There is more than one fragment named "a".""")]
    public void Refuses_fragments_that_share_a_name(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FragmentNameUniqueness, messages);
}
