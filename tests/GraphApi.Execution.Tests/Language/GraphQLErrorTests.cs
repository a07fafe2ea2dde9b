using System.Buffers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Tests.Language;

public sealed class GraphQLErrorTests
{
    [Fact]
    public void Is_written_as_the_specification_describes_it()
    {
        var error = new GraphQLError(
            "It failed",
            "FAILED",
            [new SourceLocation(2, 3)],
            ["people", 1, "name"],
            new Dictionary<string, object?> { ["retryAfter"] = 5 });

        Assert.Equal(
            """{"message":"It failed","locations":[{"line":2,"column":3}],"path":["people",1,"name"],"extensions":{"retryAfter":5,"code":"FAILED"}}""",
            Write(error));
    }

    [Fact]
    public void Leaves_out_places_and_path_where_there_are_none() =>
        Assert.Equal("""{"message":"No","extensions":{"code":"X"}}""", Write(new GraphQLError("No", "X")));

    [Fact]
    public void Takes_its_places_from_nodes_that_stand_in_a_source()
    {
        var node = GraphQLParser.ParseValue("  1");

        var error = new GraphQLError("No", "X", node, null, new NullValueNode(default));

        Assert.Equal([new SourceLocation(1, 3)], error.Locations);
        Assert.Equal("No [X] at 1:3", error.ToString());
    }

    [Fact]
    public void Has_codes_that_differ_from_each_other()
    {
        var codes = typeof(ErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(), codes);
        Assert.All(codes, code => Assert.Matches("^[A-Z][A-Z0-9_]*$", code));
    }

    private static string Write(GraphQLError error)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) error.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
