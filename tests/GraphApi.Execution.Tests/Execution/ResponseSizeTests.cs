using System.Text;
using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

/// <summary>The bound on the bytes of a response: exact, and no more than that is ever held.</summary>
public class ResponseSizeTests
{
    private const string TooLarge =
        """{"errors":[{"message":"The response would have more than 200 bytes; ask for smaller pages or fewer fields.","extensions":{"code":"RESPONSE_TOO_LARGE"}}],"data":null}""";

    private static TestEngine Engine(object? text, long limit = 200, string type = "String") => Of(
        $"scalar JSON enum E {{ LONG_NAME_OF_A_VALUE }} type Query {{ text: {type} list: [Query!] number: Int e: [E] }}",
        bind => bind
            .Property("Query", "text", _ => text)
            .Property("Query", "list", _ => Enumerable.Repeat(1, 10))
            .Property("Query", "e", _ => Enumerable.Repeat("LONG_NAME_OF_A_VALUE", 9)),
        new EngineOptions { Limits = new ExecutionLimits { MaxResponseBytes = limit } });

    [Theory]
    // {"data":{"text":"…"}} has 20 bytes around the text.
    [InlineData('a', 180, true)]
    [InlineData('a', 181, false)]
    [InlineData('가', 60, true)]
    [InlineData('가', 61, false)]
    [InlineData('\u0001', 30, true)]
    [InlineData('\u0001', 31, false)]
    [InlineData('"', 90, true)]
    [InlineData('"', 91, false)]
    public void The_bound_is_on_the_encoded_bytes(char letter, int count, bool allowed)
    {
        var answer = Engine(new string(letter, count)).Run("{ text }");

        if (allowed) Assert.InRange(Encoding.UTF8.GetByteCount(answer), 195, 200);
        else Assert.Equal(TooLarge, answer);
    }

    [Theory]
    [InlineData("{ list { n: number } }", true)]
    [InlineData("{ list { aVeryLongAlias: number } }", false)]
    [InlineData("{ list { __typename } }", false)]
    [InlineData("{ list { list { number } } }", false)]
    [InlineData("{ e }", false)]
    [InlineData("{ list { __typename @skip(if: true) } }", true)]
    public void Names_lists_and_enum_values_count(string query, bool allowed)
    {
        var answer = Engine("").Run(query);

        if (allowed) Assert.InRange(Encoding.UTF8.GetByteCount(answer), 20, 200);
        else Assert.Equal(TooLarge, answer);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(100, false)]
    public void Scalars_of_the_hosts_own_are_measured_as_they_write_themselves(int count, bool allowed)
    {
        var json = System.Text.Json.JsonSerializer.SerializeToElement(Enumerable.Range(0, count));

        Assert.Equal(allowed, Engine(json, type: "JSON").Run("{ text }") != TooLarge);
    }

    [Fact]
    public void Execution_ends_as_soon_as_the_bound_is_passed()
    {
        var read = 0;
        var engine = Of(
            "type Query { list: [Query!] text: String }",
            bind => bind
                .Property("Query", "list", _ => Enumerable.Repeat(1, 1000))
                .Property("Query", "text", _ => { read++; return new string('x', 1000); }),
            new EngineOptions { Limits = new ExecutionLimits { MaxResponseBytes = 100_000 } });

        Assert.Contains("RESPONSE_TOO_LARGE", engine.Run("{ list { text } }"), StringComparison.Ordinal);
        Assert.InRange(read, 80, 100);
    }
}
