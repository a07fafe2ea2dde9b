using static GraphApi.Execution.Tests.Execution.TestEngine;

namespace GraphApi.Execution.Tests.Execution;

/// <summary>Section 6.4.4, for each shape of a type and each place where null can come from.</summary>
public class NullPropagationTests
{
    private const string Null = "null";
    private const string Error = "error";

    [Theory]
    [InlineData("Int", Null, """{"data":{"o":{"f":null}}}""")]
    [InlineData("Int", Error, """{"errors":["boom @ o.f"],"data":{"o":{"f":null}}}""")]
    [InlineData("Int!", Null, """{"errors":["NULL @ o.f"],"data":{"o":null}}""")]
    [InlineData("Int!", Error, """{"errors":["boom @ o.f"],"data":{"o":null}}""")]
    [InlineData("[Int]", Null, """{"data":{"o":{"f":null}}}""")]
    [InlineData("[Int]", "[1,null,3]", """{"data":{"o":{"f":[1,null,3]}}}""")]
    [InlineData("[Int]", "[1,error,3]", """{"errors":["boom @ o.f.1"],"data":{"o":{"f":[1,null,3]}}}""")]
    [InlineData("[Int!]", "[1,null,3]", """{"errors":["NULL @ o.f.1"],"data":{"o":{"f":null}}}""")]
    [InlineData("[Int!]", "[1,error,3]", """{"errors":["boom @ o.f.1"],"data":{"o":{"f":null}}}""")]
    [InlineData("[Int!]", Null, """{"data":{"o":{"f":null}}}""")]
    [InlineData("[Int]!", Null, """{"errors":["NULL @ o.f"],"data":{"o":null}}""")]
    [InlineData("[Int]!", "[1,null]", """{"data":{"o":{"f":[1,null]}}}""")]
    [InlineData("[Int]!", "[1,error]", """{"errors":["boom @ o.f.1"],"data":{"o":{"f":[1,null]}}}""")]
    [InlineData("[Int!]!", "[1,null]", """{"errors":["NULL @ o.f.1"],"data":{"o":null}}""")]
    [InlineData("[Int!]!", "[1,error]", """{"errors":["boom @ o.f.1"],"data":{"o":null}}""")]
    [InlineData("[Int!]!", "[]", """{"data":{"o":{"f":[]}}}""")]
    [InlineData("[[Int!]]", "[[1],[null],[3]]", """{"errors":["NULL @ o.f.1.0"],"data":{"o":{"f":[[1],null,[3]]}}}""")]
    [InlineData("[[Int!]!]", "[[1],[null],[3]]", """{"errors":["NULL @ o.f.1.0"],"data":{"o":{"f":null}}}""")]
    public void Of_leaves(string type, string value, string expected) => Check($"type Query {{ o: O }} type O {{ f: {type} }}", "{ o { f } }", value, expected);

    [Theory]
    [InlineData("P", Null, """{"data":{"o":{"f":null}}}""")]
    [InlineData("P!", Null, """{"errors":["NULL @ o.f"],"data":{"o":null}}""")]
    [InlineData("P!", "{null}", """{"errors":["NULL @ o.f.g"],"data":{"o":null}}""")]
    [InlineData("P", "{null}", """{"errors":["NULL @ o.f.g"],"data":{"o":{"f":null}}}""")]
    [InlineData("P", "{error}", """{"errors":["boom @ o.f.g"],"data":{"o":{"f":null}}}""")]
    [InlineData("[P]", "[{1},{null},{3}]", """{"errors":["NULL @ o.f.1.g"],"data":{"o":{"f":[{"g":1},null,{"g":3}]}}}""")]
    [InlineData("[P!]", "[{1},{null},{3}]", """{"errors":["NULL @ o.f.1.g"],"data":{"o":{"f":null}}}""")]
    [InlineData("[P!]!", "[{1},{error},{3}]", """{"errors":["boom @ o.f.1.g"],"data":{"o":null}}""")]
    [InlineData("[P]!", "[{1},{null},{3}]", """{"errors":["NULL @ o.f.1.g"],"data":{"o":{"f":[{"g":1},null,{"g":3}]}}}""")]
    [InlineData("[[P!]]", "[[{1}],[{null}]]", """{"errors":["NULL @ o.f.1.0.g"],"data":{"o":{"f":[[{"g":1}],null]}}}""")]
    public void Of_objects_with_a_non_null_field(string type, string value, string expected) =>
        Check($"type Query {{ o: O }} type O {{ f: {type} }} type P {{ g: Int! }}", "{ o { f { g } } }", value, expected);

    [Theory]
    [InlineData(Null, """{"errors":["NULL @ o.f"],"data":null}""")]
    [InlineData(Error, """{"errors":["boom @ o.f"],"data":null}""")]
    public void Up_to_the_root(string value, string expected) =>
        Check("type Query { o: O! } type O { f: Int! }", "{ o { f } }", value, expected);

    [Fact]
    public void Siblings_of_a_lost_object_are_not_resolved_any_further()
    {
        var deep = new CallCounter(_ => 1);
        var engine = Of("type Query { o: [O] } type O { bad: Int! child: C } type C { deep: Int }", bind => bind
            .Property("Query", "o", _ => new object[] { 1, 2, 3 })
            .Property("O", "child", parent => parent)
            .Property("O", "bad", parent => parent is 2 ? null : 1)
            .Field("C", "deep", deep));

        var response = engine.Run("{ o { child { deep } bad } }");

        Assert.Contains("\"o\":[{\"child\":{\"deep\":1},\"bad\":1},null,{\"child\":{\"deep\":1},\"bad\":1}]", response, StringComparison.Ordinal);
        Assert.Equal([2], deep.ParentsOfCalls);
    }

    [Fact]
    public void A_lost_object_reports_one_error_of_a_level_only()
    {
        var engine = Of("type Query { o: O } type O { a: Int! b: Int! }", bind => bind.Property("Query", "o", _ => 1));

        Assert.Equal("""{"errors":["NULL @ o.a"],"data":{"o":null}}""", Shorten(engine.Run("{ o { a b } }")));
    }

    private static void Check(string sdl, string query, string value, string expected)
    {
        var engine = Of(sdl, bind => bind.Property("Query", "o", _ => Object(("f", Parse(value)))));

        Assert.Equal(expected, Shorten(engine.Run(query)));
    }

    /// <summary>Values as the tests write them: {1} is an object whose field g is 1.</summary>
    private static object? Parse(string text) => text switch
    {
        Null => null,
        Error => new GraphQLException("boom", "BOOM"),
        ['[', ']'] => Array.Empty<object?>(),
        ['[', .. var inner, ']'] => Split(inner).Select(Parse).ToArray(),
        ['{', .. var inner, '}'] => Object(("g", Parse(inner))),
        _ => int.Parse(text),
    };

    private static IEnumerable<string> Split(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] == ',' && depth == 0))
            {
                yield return text[start..i];
                start = i + 1;
            }
            else if (text[i] == '[')
            {
                depth++;
            }
            else if (text[i] == ']')
            {
                depth--;
            }
        }
    }

    /// <summary>Leaves of each error only what is wrong and where.</summary>
    private static string Shorten(string response)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(response)!.AsObject();
        if (json["errors"] is not { } errors) return response;
        var lines = errors.AsArray().Select(error =>
        {
            var message = error!["extensions"]!["code"]!.GetValue<string>() == "NULL_IN_NON_NULL_FIELD" ? "NULL" : error["message"]!.GetValue<string>();
            return $"\"{message} @ {string.Join('.', error["path"]!.AsArray().Select(segment => segment!.ToString()))}\"";
        });
        return $$"""{"errors":[{{string.Join(',', lines)}}],"data":{{json["data"]?.ToJsonString() ?? "null"}}}""";
    }
}
