using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Execution;

/// <summary>Section 7.2: leaves arrive as they are, whatever their kind.</summary>
public sealed class LeafWritingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain text ~ with / and 'quotes'")]
    [InlineData("\"quoted\" \\ back")]
    [InlineData("tab\t line\n return\r bell\u0007 zero\u0000 del\u007F")]
    [InlineData("한국어 법안 é ß")]
    [InlineData("한국어 \"법안\"")]
    [InlineData("😀 \u2028 \uFEFF <script>&amp;")]
    public async Task Strings_arrive_as_they_are(string text)
    {
        var engine = TestEngine.Of("scalar JSON type Query { text: String id: ID any: JSON }", bind => bind
            .Property("Query", "text", _ => text).Property("Query", "id", _ => text).Property("Query", "any", _ => new[] { text }));

        var response = await engine.RunAsync("{ text id any }");

        var data = JsonNode.Parse(response)!["data"]!;
        Assert.Equal((text, text, text), (data["text"]!.GetValue<string>(), data["id"]!.GetValue<string>(), data["any"]![0]!.GetValue<string>()));
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var engine = TestEngine.Of("type Query { text: String }", bind => bind.Property("Query", "text", _ => "a\uD800b"));

        Assert.Equal("a\uFFFDb", JsonNode.Parse(await engine.RunAsync("{ text }"))!["data"]!["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.25)]
    [InlineData(1e300)]
    [InlineData(-1.7976931348623157E+308)]
    [InlineData(5e-324)]
    [InlineData(123456789012345680.0)]
    public async Task Numbers_arrive_as_they_are(double number)
    {
        var engine = TestEngine.Of("scalar Long type Query { float: Float int: Int long: Long list: [Float] }", bind => bind
            .Property("Query", "float", _ => number).Property("Query", "int", _ => int.MinValue).Property("Query", "long", _ => long.MaxValue)
            .Property("Query", "list", _ => new object?[] { number, null, 2 }));

        var data = JsonNode.Parse(await engine.RunAsync("{ float int long list }"))!["data"]!;

        Assert.Equal((number, int.MinValue, long.MaxValue), (data["float"]!.GetValue<double>(), data["int"]!.GetValue<int>(), data["long"]!.GetValue<long>()));
        Assert.Equal($"[{JsonSerializer.Serialize(number)},null,2]", data["list"]!.ToJsonString());
    }

    [Fact]
    public async Task Scalars_of_the_host_write_what_they_like_beside_the_others()
    {
        var schema = SchemaBuilder.FromSdl(
            "scalar Shout scalar JSON type Query { a: Int shout: Shout! json: JSON b: Boolean }", new SchemaOptions { ScalarCoercion = name => name == "Shout" ? new Shout() : null });
        var engine = new GraphQLEngineBuilder(schema)
            .DefaultProperty(field => _ => field.Name switch { "a" => 1, "b" => true, "json" => new { x = 1.5 }, _ => "hey" }).Build();
        var output = new ArrayBufferWriter<byte>();

        await engine.ExecuteAsync(new GraphQLRequest { Query = "{ a shout json again: shout b }"u8.ToArray() }, output, TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"a":1,"shout":{"loud":"HEY"},"json":{"x":1.5},"again":{"loud":"HEY"},"b":true}}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public async Task Values_that_need_care_leave_their_neighbours_alone()
    {
        object?[] values = [1, 2.0, null, "3", 4L, new InvalidOperationException("secret"), 7, double.NaN, "A", 9];
        var calls = 0;
        var engine = TestEngine.Of(
            "type Query { rows: [Row!]! } type Row { int: Int float: Float text: String e: E flag: Boolean } enum E { A }", bind => bind
            .Property("Query", "rows", _ => Enumerable.Range(0, values.Length))
            .Property("Row", "int", Read).Property("Row", "float", Read).Property("Row", "text", Read).Property("Row", "e", Read).Property("Row", "flag", Read));

        var data = JsonNode.Parse(await engine.RunAsync("{ rows { int float text e flag } }"))!;

        Assert.Equal(5 * values.Length, calls);
        Assert.Equal("[1,2,null,null,4,null,7,null,null,9]", Column("int"));
        Assert.Equal("[1,2,null,null,4,null,7,null,null,9]", Column("float"));
        Assert.Equal("""["1","2",null,"3","4",null,"7","NaN","A","9"]""", Column("text"));
        Assert.Equal("""[null,null,null,null,null,null,null,null,"A",null]""", Column("e"));
        Assert.Equal("[null,null,null,null,null,null,null,null,null,null]", Column("flag"));
        Assert.Equal(4 + 4 + 1 + 8 + 9, data["errors"]!.AsArray().Count);

        object? Read(object row)
        {
            calls++;
            return values[(int)row] is InvalidOperationException e ? throw e : values[(int)row];
        }

        string Column(string name) => new JsonArray([.. data["data"]!["rows"]!.AsArray().Select(row => row![name]?.DeepClone())]).ToJsonString();
    }

    private sealed class Shout : IScalarCoercion
    {
        public CoercionResult ParseLiteral(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => CoercionResult.Fail("No input.");

        public CoercionResult ParseValue(JsonElement value) => CoercionResult.Fail("No input.");

        public CoercionResult CoerceResult(object value) => CoercionResult.Of(value);

        public void WriteResult(Utf8JsonWriter writer, object value)
        {
            writer.WriteStartObject();
            writer.WriteString("loud", ((string)value).ToUpperInvariant());
            writer.WriteEndObject();
        }
    }
}
