using System.Text.Json;
using GraphApi.Execution.Http;
using GraphApi.Server.Security;

namespace GraphApi.Server.Hosting;

/// <summary>Tells the GraphQL endpoint who calls, and ends the streams of a key that ends.</summary>
internal sealed class GraphQLDoor(Authenticator authenticator, KeyRing keys)
{
    /// <summary>Decides on an HTTP request, or on a WebSocket by the payload of its connection_init.</summary>
    public ValueTask<CallerDecision> DecideAsync(HttpContext context, JsonElement? payload)
    {
        var admission = Credentials(payload) is { } credentials ? authenticator.Admit(context, credentials) : authenticator.Admit(context);
        if (admission.Refusal is { } refusal)
            return new(refusal.Challenge is { } challenge
                ? CallerDecision.Unauthorized(refusal.Code, refusal.Message, challenge)
                : CallerDecision.Forbidden(refusal.Code, refusal.Message));
        // A stream could outlive the right to it; its client reconnects and is told why it no longer may. What is answered at once is not cut off.
        if (admission.Key is { } key && IsStream(context)) context.Response.RegisterForDispose(keys.EndOf(key).Register(context.Abort));
        return new(CallerDecision.Accept(admission.Caller));
    }

    private static bool IsStream(HttpContext context) => context.WebSockets.IsWebSocketRequest
        || context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the payload says as <c>authorization</c>: a header's value, or a key alone; null where it says nothing.</summary>
    private static string? Credentials(JsonElement? payload)
    {
        if (payload is not { ValueKind: JsonValueKind.Object } init) return null;
        foreach (var property in init.EnumerateObject())
        {
            if (!property.Name.Equals("authorization", StringComparison.OrdinalIgnoreCase) || property.Value.ValueKind is JsonValueKind.Null) continue;
            var text = property.Value.ValueKind is JsonValueKind.String ? property.Value.GetString()! : "";
            return text.StartsWith(KeyText.Prefix, StringComparison.Ordinal) ? $"Bearer {text}" : text;
        }

        return null;
    }
}
