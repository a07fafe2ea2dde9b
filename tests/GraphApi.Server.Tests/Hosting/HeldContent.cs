using System.Net;
using System.Text;

namespace GraphApi.Server.Tests.Hosting;

/// <summary>
/// A GraphQL request whose body stays back until it is let go. Sent with <c>Expect: 100-continue</c> it is wanted once the server has begun to work on the request.
/// </summary>
internal sealed class HeldContent : HttpContent
{
    private readonly byte[] _body;
    private readonly TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HeldContent(string json)
    {
        _body = Encoding.UTF8.GetBytes(json);
        Headers.Add("Content-Type", "application/json");
    }

    /// <summary>Ends when the server waits for the body.</summary>
    public Task Wanted => _wanted.Task;

    public void Release() => _released.SetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _wanted.SetResult();
        await _released.Task;
        await stream.WriteAsync(_body);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
