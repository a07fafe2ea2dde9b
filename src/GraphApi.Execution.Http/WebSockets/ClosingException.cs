using System.Net.WebSockets;

namespace GraphApi.Execution.Http;

/// <summary>What a client has done that its socket is closed for.</summary>
internal sealed class ClosingException(WebSocketCloseStatus code, string reason) : Exception(reason)
{
    /// <summary>One of <see cref="CloseCodes"/>.</summary>
    public WebSocketCloseStatus Code { get; } = code;
}
