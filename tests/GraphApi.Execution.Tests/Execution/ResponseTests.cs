using System.Buffers;
using System.Text;
using System.Text.Json;
using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

public class ResponseTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("삼성전자 \"AI\"", "\"삼성전자 \\\"AI\\\"\"")]
    [InlineData("a\\b\n\t<&>'", "\"a\\\\b\\n\\t<&>'\"")]
    [InlineData("", "\"\"")]
    public void Strings_are_readable_utf8_with_what_json_must_escape(string value, string expected)
    {
        var engine = Of("type Query { s: String }", bind => bind.Property("Query", "s", _ => value));

        Assert.Equal("{\"data\":{\"s\":" + expected + "}}", engine.Run("{ s }"));
    }

    [Fact]
    public void Any_string_is_valid_json()
    {
        // Not theory data: attributes are stored as UTF-8, which half a pair would not survive.
        Assert.Equal("emoji 😀", RoundTrip("emoji 😀"));
        Assert.Equal("half \ufffd of a pair", RoundTrip("half \ud83d of a pair"));
        Assert.Equal("\u0000\u001f\u007f\u2028", RoundTrip("\u0000\u001f\u007f\u2028"));
    }

    [Fact]
    public void All_leaf_types_and_lists_of_lists_are_written()
    {
        var engine = Of("enum E { ONE TWO } type Query { i: Int f: Float b: Boolean id: ID e: E net: E l: [[Int]] }");
        var root = Object(
            ("i", -5), ("f", 1.5), ("b", true), ("id", 17), ("e", "TWO"), ("net", E.ONE), ("l", new List<int[]?> { new[] { 1, 2 }, null, Array.Empty<int>() }));

        Assert.Equal(
            """{"data":{"i":-5,"f":1.5,"b":true,"id":"17","e":"TWO","net":"ONE","l":[[1,2],null,[]]}}""",
            engine.Run("{ i f b id e net l }", root: root));
    }

    [Fact]
    public async Task Writing_to_a_buffer_gives_the_status()
    {
        var engine = Of("type Query { i: Int }");
        var output = new ArrayBufferWriter<byte>();

        var status = await engine.Engine.ExecuteAsync(new GraphQLRequest { Query = "{ i }"u8.ToArray() }, output, TestContext.Current.CancellationToken);

        Assert.Equal(ExecutionStatus.Executed, status);
        Assert.Equal("""{"data":{"i":null}}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task A_result_can_be_written_by_several_threads()
    {
        var engine = Of("type Query { l: [Int] }", bind => bind.Property("Query", "l", _ => Enumerable.Range(0, 1000).ToArray()));
        var result = await engine.ExecuteAsync("{ l }");
        var texts = new string[16];

        Parallel.For(0, texts.Length, i =>
        {
            var output = new ArrayBufferWriter<byte>();
            result.WriteTo(output);
            texts[i] = Encoding.UTF8.GetString(output.WrittenSpan);
        });

        Assert.Single(texts.Distinct());
    }

    private static string? RoundTrip(string value)
    {
        var engine = Of("type Query { s: String }", bind => bind.Property("Query", "s", _ => value));
        return JsonDocument.Parse(engine.Run("{ s }")).RootElement.GetProperty("data").GetProperty("s").GetString();
    }

    private enum E
    {
        ONE,
    }
}
