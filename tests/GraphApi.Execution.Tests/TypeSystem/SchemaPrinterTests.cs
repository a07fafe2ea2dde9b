using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    [Fact]
    public void Writes_a_schema_with_extensions_merged_and_without_what_is_built_in()
    {
        var schema = SchemaBuilder.FromSdl(
            """
            type Query { "One" a(x: [Int!]! = [1], y: I): T, b: U } extend type Query @d { e: E }
            type T implements N { id: ID! @deprecated(reason: "old") }
            interface N { id: ID! @deprecated } union U = T enum E { A B } extend enum E { C }
            input I { x: Float = 1.5 } scalar Date directive @d repeatable on OBJECT | FIELD
            """);

        Assert.Equal(
            """"
            directive @d repeatable on FIELD | OBJECT

            type Query @d {
              """
              One
              """
              a(x: [Int!]! = [1], y: I): T
              b: U
              e: E
            }

            type T implements N {
              id: ID! @deprecated(reason: "old")
            }

            interface N {
              id: ID! @deprecated
            }

            union U = T

            enum E {
              A
              B
              C
            }

            input I {
              x: Float = 1.5
            }

            scalar Date

            """",
            SchemaPrinter.Print(schema));
    }

    [Theory]
    [InlineData("schema { query: Root } type Root { a: Int }")]
    [InlineData("\"About\" schema { query: Query } type Query { a: Int }")]
    [InlineData("schema { query: Query } type Query { m: Mutation } type Mutation { a: Int }")]
    [InlineData("schema @s { query: Query } directive @s on SCHEMA type Query { a: Int } type Mutation { b: Int }")]
    [InlineData("type Query { a(\"Text\\nof lines\" b: In = {x: [\"q\"]}): String } input In @oneOf { x: [String] }")]
    public void Writes_what_reads_as_the_same_schema(string sdl)
    {
        var printed = SchemaPrinter.Print(SchemaBuilder.FromSdl(sdl));
        var again = SchemaBuilder.FromSdl(printed);

        Assert.Equal(printed, SchemaPrinter.Print(again));
        Assert.Equal(SchemaBuilder.FromSdl(sdl).MutationType?.Name, again.MutationType?.Name);
    }
}
