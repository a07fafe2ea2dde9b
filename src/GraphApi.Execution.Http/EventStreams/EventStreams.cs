using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace GraphApi.Execution.Http;

/// <summary>The streams of one endpoint: those that are reserved or connected by a token, and how many there are of all kinds.</summary>
internal sealed class EventStreams(EventStreamOptions options, CancellationToken stopping)
{
    private readonly ConcurrentDictionary<string, EventStream> _reserved = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Takes a place for a stream; disposed of, it is free again.</summary>
    /// <exception cref="BadRequestException">There is none.</exception>
    public IDisposable Enter(HttpContext context)
    {
        if (Interlocked.Increment(ref _count) <= options.MaxStreams) return new Place(this);
        Interlocked.Decrement(ref _count);
        context.Response.Headers.RetryAfter = "5";
        throw new BadRequestException(
            StatusCodes.Status503ServiceUnavailable, HttpErrorCodes.TooManyStreams,
            $"There are {options.MaxStreams} event streams already, as many as allowed; try again later.");
    }

    /// <summary>Reserves a stream, and gives its token.</summary>
    /// <exception cref="BadRequestException">There are too many.</exception>
    public string Reserve(HttpContext context)
    {
        var place = Enter(context);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var stream = new EventStream(options, stopping);
        _reserved[token] = stream;
        stream.Ended.Register(() =>
        {
            _reserved.TryRemove(token, out _);
            place.Dispose();
        });
        return token;
    }

    /// <summary>Finds the stream of a token; one that has ended is found no more.</summary>
    public bool TryFind(string token, [NotNullWhen(true)] out EventStream? stream) =>
        _reserved.TryGetValue(token, out stream) && !stream.Ended.IsCancellationRequested;

    private sealed class Place(EventStreams streams) : IDisposable
    {
        private EventStreams? _streams = streams;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _streams, null) is { } streams) Interlocked.Decrement(ref streams._count);
        }
    }
}
