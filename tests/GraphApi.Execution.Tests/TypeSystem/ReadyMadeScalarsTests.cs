using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.TypeSystem;

public sealed class ReadyMadeScalarsTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Float", "1", "1")]
    [InlineData("Float", "1.5e3", "1500")]
    [InlineData("String", "\"한\"", "한")]
    [InlineData("Boolean", "true", "True")]
    [InlineData("ID", "12345678901234567890", "12345678901234567890")]
    [InlineData("ID", "\"x\"", "x")]
    [InlineData("Date", "\"2024-02-29\"", "02/29/2024")]
    [InlineData("DateTime", "\"2024-02-29T10:00:00+09:00\"", "02/29/2024 10:00:00 +09:00")]
    [InlineData("DateTime", "\"2024-02-29t10:00:00.5z\"", "02/29/2024 10:00:00 +00:00")]
    [InlineData("BigDecimal", "0.1000", "0.1000")]
    [InlineData("BigDecimal", "\"-1.5e3\"", "-1500")]
    [InlineData("BigDecimal", "1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("URL", "\"https://example.org/x?y\"", "https://example.org/x?y")]
    [InlineData("JSON", "{a: [1, 2.5, \"x\", true, null, E]}", "{\"a\":[1,2.5,\"x\",true,null,\"E\"]}")]
    public void Read_literals(string scalar, string literal, string value)
    {
        var result = Find(scalar).ParseLiteral(GraphQLParser.ParseValue(literal), null);

        Assert.True(result.IsValid, result.Error);
        Assert.Equal(value, Convert.ToString(result.Value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "1.0")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Float", "1e999")]
    [InlineData("Float", "\"1\"")]
    [InlineData("String", "1")]
    [InlineData("Boolean", "\"true\"")]
    [InlineData("ID", "1.0")]
    [InlineData("Date", "\"2023-02-29\"")]
    [InlineData("Date", "\"2023-2-1\"")]
    [InlineData("DateTime", "\"2024-02-29T10:00:00\"")]
    [InlineData("DateTime", "\"2024-02-29\"")]
    [InlineData("BigDecimal", "12345678901234567890123456789")]
    [InlineData("BigDecimal", "1e-40")]
    [InlineData("BigDecimal", "\"1,000\"")]
    [InlineData("URL", "\"/path\"")]
    [InlineData("URL", "\"example.org\"")]
    public void Refuse_literals_of_other_types_and_beyond_their_range(string scalar, string literal) =>
        Assert.Equal($"{scalar} cannot represent {literal}.", Find(scalar).ParseLiteral(GraphQLParser.ParseValue(literal), null).Error);

    [Theory]
    [InlineData("Int", "1.0", "1")]
    [InlineData("Int", "1e3", "1000")]
    [InlineData("Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("Float", "2", "2")]
    [InlineData("String", "\"x\"", "x")]
    [InlineData("Boolean", "false", "False")]
    [InlineData("ID", "7", "7")]
    [InlineData("Date", "\"2024-02-29\"", "02/29/2024")]
    [InlineData("BigDecimal", "\"0.30\"", "0.30")]
    [InlineData("JSON", "[1,{\"a\":null}]", "[1,{\"a\":null}]")]
    public void Read_values_of_variables(string scalar, string json, string value)
    {
        var result = Find(scalar).ParseValue(JsonSerializer.Deserialize<JsonElement>(json));

        Assert.True(result.IsValid, result.Error);
        Assert.Equal(value, Convert.ToString(result.Value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Int", "\"1\"")]
    [InlineData("Int", "1.5")]
    [InlineData("Int", "true")]
    [InlineData("Long", "1e30")]
    [InlineData("Float", "\"1\"")]
    [InlineData("String", "1")]
    [InlineData("Boolean", "1")]
    [InlineData("ID", "1.5")]
    [InlineData("ID", "[]")]
    [InlineData("Date", "20240229")]
    [InlineData("URL", "\"x\"")]
    public void Refuse_values_of_other_types(string scalar, string json) =>
        Assert.Equal($"{scalar} cannot represent {json}.", Find(scalar).ParseValue(JsonSerializer.Deserialize<JsonElement>(json)).Error);

    public static TheoryData<string, object, string> Results => new()
    {
        { "Int", 1, "1" },
        { "Int", 7L, "7" },
        { "Int", 3.0, "3" },
        { "Long", long.MaxValue, "9223372036854775807" },
        { "Float", 1.5m, "1.5" },
        { "Float", 2, "2" },
        { "String", "한", "\"한\"" },
        { "String", 1.5, "\"1.5\"" },
        { "Boolean", true, "true" },
        { "ID", 42, "\"42\"" },
        { "Date", new DateOnly(2024, 2, 29), "\"2024-02-29\"" },
        { "DateTime", new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), "\"2024-02-29T01:02:03Z\"" },
        { "DateTime", new DateTimeOffset(2024, 2, 29, 1, 2, 3, 500, TimeSpan.FromHours(9)), "\"2024-02-29T01:02:03.5+09:00\"" },
        { "BigDecimal", 1.10m, "1.10" },
        { "URL", new Uri("https://example.org/a%20b"), "\"https://example.org/a%20b\"" },
        { "JSON", new Dictionary<string, object?> { ["a"] = new[] { 1, 2 } }, "{\"a\":[1,2]}" },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Write_results(string scalar, object value, string json)
    {
        var coercion = Find(scalar);
        var result = coercion.CoerceResult(value);
        Assert.True(result.IsValid, result.Error);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            coercion.WriteResult(writer, result.Value!);

        Assert.Equal(json, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Theory]
    [InlineData("Int", 1.5)]
    [InlineData("Int", 3000000000L)]
    [InlineData("Int", "1")]
    [InlineData("Float", double.NaN)]
    [InlineData("Boolean", 1)]
    [InlineData("ID", 1.5)]
    [InlineData("Date", "yesterday")]
    [InlineData("URL", "nowhere")]
    [InlineData("Long", 1e30)]
    public void Refuse_results_that_would_lose_something(string scalar, object value) => Assert.False(Find(scalar).CoerceResult(value).IsValid);

    [Fact]
    public void Put_variables_inside_JSON_literals()
    {
        var literal = GraphQLParser.ParseValue("{a: $x, b: [$none]}");
        var variables = new Dictionary<string, object?> { ["x"] = 5 };

        Assert.Equal("{\"a\":5,\"b\":[null]}", Find("JSON").ParseLiteral(literal, variables).Value?.ToString());
        Assert.True(Find("JSON").ParseLiteral(literal, null).IsValid);
    }

    [Fact]
    public void Read_JSON_literals_as_deep_as_the_parser_lets_them_be()
    {
        var deep = GraphQLParser.ParseValue(new string('[', 200) + new string(']', 200));

        Assert.True(Find("JSON").ParseLiteral(deep, null).IsValid);
    }

    [Fact]
    public void Are_found_by_their_names_only() => Assert.Null(ReadyMadeScalars.Find("Money"));

    private static IScalarCoercion Find(string name) => ReadyMadeScalars.Find(name)!;
}
