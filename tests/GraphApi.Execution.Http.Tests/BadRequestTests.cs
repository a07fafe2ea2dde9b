using System.Text;
using static GraphApi.Execution.Http.Tests.TestHost;

namespace GraphApi.Execution.Http.Tests;

/// <summary>Every kind of bad request: status, code and message.</summary>
public class BadRequestTests
{
    [Theory]
    [InlineData("PATCH", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("PUT", false)]
    [InlineData("DELETE", false)]
    [InlineData("PATCH", false)]
    public async Task Another_method_is_405_with_allow(string method, bool events)
    {
        await using var host = await StartAsync(options => options.EventStreams.Enabled = events);

        var response = await host.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"), null);

        Assert.Equal(events ? ["GET", "POST", "PUT", "DELETE"] : ["GET", "POST"], response.Content.Headers.Allow);
        await AssertErrorAsync(response, 405, "METHOD_NOT_ALLOWED", $"{method} is not supported; use POST, or GET for queries.");
    }

    [Theory]
    [InlineData("mutation{change}")]
    [InlineData("subscription{tick}")]
    public async Task Anything_but_a_query_by_get_is_405(string query)
    {
        await using var host = await StartAsync();

        var response = await host.GetAsync("?query=" + query);

        Assert.Equal(["POST"], response.Content.Headers.Allow);
        await AssertErrorAsync(
            response, 405, "OPERATION_NOT_ALLOWED_BY_GET", "Only queries may be sent with GET; send mutations and subscriptions with POST.");
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("image/png, text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json;q=0")]
    [InlineData("nonsense")]
    public async Task An_accept_header_that_nothing_fits_is_406(string accept)
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(
            await host.PostAsync("""{"query":"{ hello }"}""", accept), 406, "NOT_ACCEPTABLE",
            "The Accept header must allow 'application/graphql-response+json' or 'application/json', in UTF-8.");
    }

    [Theory]
    [InlineData("text/plain", "The body must be sent as 'Content-Type: application/json', not 'text/plain'.")]
    [InlineData("application/x-www-form-urlencoded", "The body must be sent as 'Content-Type: application/json', not 'application/x-www-form-urlencoded'.")]
    [InlineData("application/graphql", "The body must be sent as 'Content-Type: application/json', not 'application/graphql'.")]
    [InlineData("nonsense", "The body must be sent as 'Content-Type: application/json', not 'nonsense'.")]
    [InlineData(null, "The body must be sent as 'Content-Type: application/json', not without one.")]
    [InlineData("application/json; charset=utf-16", "The body must be encoded in UTF-8, not utf-16.")]
    public async Task Another_media_type_or_charset_is_415(string? contentType, string message)
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(await host.PostAsync("""{"query":"{ hello }"}""", contentType: contentType), 415, "UNSUPPORTED_MEDIA_TYPE", message);
    }

    [Theory]
    [InlineData("NONSENSE", "The body is not JSON (line 1, byte 1 of it).")]
    [InlineData("{\"query\":", "The body is not JSON (line 1, byte 10 of it).")]
    [InlineData("{\"query\":\"{ hello }\"} x", "The body is not JSON (line 1, byte 23 of it).")]
    [InlineData("{\n\"query\": '{ hello }'}", "The body is not JSON (line 2, byte 10 of it).")]
    [InlineData("{\"query\":\"{ hello(name: \\\"\\ud800\\\") }\"}", "The body holds a string that is not valid UTF-8.")]
    public async Task A_body_that_is_not_json_is_400(string body, string message)
    {
        await using var host = await StartAsync();

        foreach (var accept in new[] { Json, GraphQLResponse })
            await AssertErrorAsync(await host.PostAsync(body, accept), 400, "MALFORMED_JSON", message);
    }

    [Fact]
    public async Task A_body_that_is_not_utf8_is_400()
    {
        await using var host = await StartAsync();
        var content = new ByteArrayContent([.. "{\"query\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.TryAddWithoutValidation("Content-Type", Json);

        var response = await host.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }, null);

        await AssertErrorAsync(response, 400, "MALFORMED_JSON", "The body holds a string that is not valid UTF-8.");
    }

    [Theory]
    [InlineData("", "There is nothing to execute: the body is empty; it must hold a GraphQL document.")]
    [InlineData("{}", "There is nothing to execute: the property 'query' of the body must hold a GraphQL document.")]
    [InlineData("""{"query":""}""", "There is nothing to execute: the property 'query' of the body must hold a GraphQL document.")]
    [InlineData("""{"query":null}""", "There is nothing to execute: the property 'query' of the body must hold a GraphQL document.")]
    [InlineData("""{"qeury":"{ hello }"}""", "There is nothing to execute: the property 'query' of the body must hold a GraphQL document.")]
    public async Task A_body_without_a_query_is_400(string body, string message)
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(await host.PostAsync(body), 400, "QUERY_MISSING", message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?query=")]
    [InlineData("?variables={}")]
    public async Task A_get_without_a_query_is_400(string query)
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(
            await host.GetAsync(query), 400, "QUERY_MISSING", "There is nothing to execute: the URL parameter 'query' must hold a GraphQL document.");
    }

    [Theory]
    [InlineData("""{"query":{"obj":"ect"}}""", "The parameter 'query' must be a string, not an object.")]
    [InlineData("""{"query":0}""", "The parameter 'query' must be a string, not a number.")]
    [InlineData("""{"query":["a"]}""", "The parameter 'query' must be a string, not a list.")]
    [InlineData("""{"query":"{ hello }","operationName":false}""", "The parameter 'operationName' must be a string, not a boolean.")]
    [InlineData("""{"query":"{ hello }","variables":[7]}""", "The parameter 'variables' must be an object, not a list.")]
    [InlineData("""{"query":"{ hello }","variables":"x"}""", "The parameter 'variables' must be an object, not a string.")]
    [InlineData("""{"query":"{ hello }","extensions":1}""", "The parameter 'extensions' must be an object, not a number.")]
    [InlineData("\"text\"", "The body must be a JSON object with the property 'query'.")]
    public async Task A_parameter_of_the_wrong_type_is_400(string body, string message)
    {
        await using var host = await StartAsync();

        foreach (var accept in new[] { Json, GraphQLResponse })
            await AssertErrorAsync(await host.PostAsync(body, accept), 400, "INVALID_PARAMETER", message);
    }

    [Theory]
    [InlineData("?query={hello}&variables=nonsense", "MALFORMED_JSON", "The URL parameter 'variables' is not JSON (line 1, byte 2 of it).")]
    [InlineData("?query={hello}&variables=[1]", "INVALID_PARAMETER", "The parameter 'variables' must be an object, not a list.")]
    [InlineData("?query={hello}&extensions=1", "INVALID_PARAMETER", "The parameter 'extensions' must be an object, not a number.")]
    [InlineData("?query={hello}&query={hello}", "INVALID_PARAMETER", "The URL parameter 'query' is given 2 times; give it once.")]
    public async Task A_url_parameter_that_is_wrong_is_400(string query, string code, string message)
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(await host.GetAsync(query), 400, code, message);
    }

    [Fact]
    public async Task A_list_of_requests_is_400()
    {
        await using var host = await StartAsync();

        await AssertErrorAsync(
            await host.PostAsync("""[{"query":"{ hello }"}]"""), 400, "BATCHING_NOT_SUPPORTED",
            "A list of requests in one body is not supported; send one JSON object for each request.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_the_limit_is_413(bool lengthKnown)
    {
        await using var host = await StartAsync(options => options.MaxBodySize = 1000);
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{ hello } #{{new string('x', 5000)}}"}""");
        HttpContent content = lengthKnown ? new ByteArrayContent(body) : new StreamContent(new UnknownLengthStream(body));
        content.Headers.TryAddWithoutValidation("Content-Type", Json);

        var response = await host.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content }, null);

        await AssertErrorAsync(response, 413, "BODY_TOO_LARGE", "The body is longer than the limit of 1000 bytes.");
    }

    [Theory]
    [InlineData("""{"query":"{"}""", "SYNTAX_ERROR")]
    [InlineData("""{"query":"{ nothing }"}""", "FIELD_SELECTIONS")]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", "OPERATION_NAME_REQUIRED")]
    [InlineData("""{"query":"query A { hello }","operationName":"C"}""", "OPERATION_NOT_FOUND")]
    [InlineData("""{"query":"query($n: String!) { hello(name: $n) }"}""", "INVALID_VARIABLE")]
    [InlineData("""{"query":"subscription { tick }"}""", "SUBSCRIPTION_NOT_SUPPORTED")]
    public async Task A_request_error_is_400_where_the_media_type_can_tell_and_200_otherwise(string body, string code)
    {
        await using var host = await StartAsync();

        var modern = await host.PostAsync(body, GraphQLResponse);
        var legacy = await host.PostAsync(body, Json);

        Assert.Equal(400, (int)modern.StatusCode);
        Assert.Equal(200, (int)legacy.StatusCode);
        foreach (var text in new[] { await TextOf(modern), await TextOf(legacy) })
        {
            Assert.Contains($"\"code\":\"{code}\"", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"data\"", text, StringComparison.Ordinal);
        }
    }

    /// <summary>Bytes that are sent in chunks, without a Content-Length.</summary>
    private sealed class UnknownLengthStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
