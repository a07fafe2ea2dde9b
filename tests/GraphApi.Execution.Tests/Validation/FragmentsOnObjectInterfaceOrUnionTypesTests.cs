using GraphApi.Execution.Errors;

namespace GraphApi.Execution.Tests.Validation;

public sealed class FragmentsOnObjectInterfaceOrUnionTypesTests
{
    [Theory]
    [InlineData("{ dog { ... on Dog { name } ... on Pet { name } ... on CatOrDog { __typename } } }")]
    public void Accepts_objects_interfaces_and_unions(string query) => Animals.Accepts(query);

    [Theory]
    [InlineData("{ dog { ...a } } fragment a on Int { name }", "1:32 A fragment needs an object type, interface or union; Int is none.")]
    [InlineData("{ dog { ... on DogCommand { name } } }", "1:16 A fragment needs an object type, interface or union; DogCommand is none.")]
    [InlineData("{ dog { ... on ComplexInput { name } } }", "1:16 A fragment needs an object type, interface or union; ComplexInput is none.")]
    public void Refuses_other_kinds_of_type(string query, params string[] messages) =>
        Animals.Refuses(query, ErrorCodes.FragmentsOnObjectInterfaceOrUnionTypes, messages);
}
