using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Execution;

public class BuilderTests
{
    private static GraphQLEngineBuilder Builder(string sdl) => new(SchemaBuilder.FromSdl(sdl));

    [Fact]
    public void All_fields_and_types_without_a_resolver_are_named_at_once()
    {
        var builder = Builder("type Query { a: Int n: N } interface N { x: Int } type T implements N { x: Int }").Property("Query", "a", _ => 1);

        var thrown = Assert.Throws<InvalidOperationException>(() => builder.Build());

        Assert.Equal("No resolver is bound to: Query.n, N, T.x.", thrown.Message);
    }

    [Fact]
    public void Fields_that_the_schema_does_not_have_cannot_be_bound()
    {
        var builder = Builder("type Query { a: Int }");

        Assert.StartsWith("The schema has no field 'Query.b'", Assert.Throws<ArgumentException>(() => builder.Property("Query", "b", _ => 1)).Message, StringComparison.Ordinal);
        Assert.StartsWith("The schema has no interface or union 'Query'", Assert.Throws<ArgumentException>(() => builder.TypeOf("Query", _ => "")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_is_bound_once()
    {
        var builder = Builder("type Query { a: Int }").Property("Query", "a", _ => 1);

        Assert.StartsWith("The field 'Query.a' has a resolver already.", Assert.Throws<ArgumentException>(() => builder.Property("Query", "a", _ => 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_resolver_of_an_interfaces_field_serves_its_types_unless_they_have_their_own()
    {
        var engine = TestEngine.Of(
            "type Query { n: [N] } interface N { x: Int } type A implements N { x: Int } type B implements N { x: Int }",
            bind => bind
                .Property("Query", "n", _ => new[] { "A", "B" })
                .TypeOf("N", value => (string)value)
                .Property("N", "x", _ => 1)
                .Property<string>("B", "x", parent => parent.Length + 1));

        Assert.Equal("""{"data":{"n":[{"x":1},{"x":2}]}}""", engine.Run("{ n { x } }"));
    }

    [Fact]
    public void The_schema_is_sealed_with_the_engine()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Int }");
        new GraphQLEngineBuilder(schema).Property("Query", "a", _ => 1).Build();

        Assert.True(schema.IsSealed);
        Assert.Throws<InvalidOperationException>(() => schema.QueryType.Fields[0].Binding = null);
    }
}
