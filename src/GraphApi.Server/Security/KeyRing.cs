using System.Collections.Concurrent;

namespace GraphApi.Server.Security;

/// <summary>
/// The keys of a running server. Once a second it looks whether the key file has changed: new keys are known and revoked ones refused within two
/// seconds, and no request waits for the disk. A file that has become unreadable leaves the last good state in force.
/// </summary>
internal sealed partial class KeyRing : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly KeyFile _file;
    private readonly TimeProvider _time;
    private readonly ILogger<KeyRing> _logger;
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _leases = new(StringComparer.Ordinal);
    private readonly Lock _refreshing = new();
    private readonly ITimer _timer;
    private volatile KeySet _keys;
    private (DateTime, long) _stamp;
    private string? _problem;

    /// <summary>Reads the file.</summary>
    /// <exception cref="KeyException">It cannot be read; at start there is no good state to keep.</exception>
    public KeyRing(KeyFile file, TimeProvider time, ILogger<KeyRing> logger)
    {
        (_file, _time, _logger) = (file, time, logger);
        _stamp = file.Stamp();
        _keys = new KeySet(file.Read());
        _timer = time.CreateTimer(_ => Refresh(), null, Interval, Interval);
    }

    /// <summary>Whether any key is good now.</summary>
    public bool HasValid => _keys.CountValid(_time.GetUtcNow()) > 0;

    /// <summary>What a text that was sent as a key is worth now.</summary>
    public KeyCheck Check(string text) => _keys.Check(text, _time.GetUtcNow());

    /// <summary>Set when the key is revoked or expires: what lives longer than a request must end then.</summary>
    public CancellationToken EndOf(ApiKey key)
    {
        var lease = _leases.GetOrAdd(key.Id, static _ => new CancellationTokenSource());
        // It may have ended since it was checked, and after the last round.
        if (!_keys.IsValid(key.Id, _time.GetUtcNow())) _ = lease.CancelAsync();
        return lease.Token;
    }

    /// <summary>Looks whether the file has changed, and which keys have ended.</summary>
    internal void Refresh()
    {
        lock (_refreshing)
        {
            var stamp = _file.Stamp();
            if (stamp != _stamp)
            {
                try
                {
                    _keys = new KeySet(_file.Read());
                    // Only now: what could not be read, perhaps for a moment, is tried again in the next round.
                    (_stamp, _problem) = (stamp, null);
                    LogRead(_file.Path, _keys.CountValid(_time.GetUtcNow()));
                }
                catch (KeyException e)
                {
                    if (e.Message != _problem) LogBroken(e.Message);
                    _problem = e.Message;
                }
            }

            var now = _time.GetUtcNow();
            foreach (var (id, lease) in _leases)
                if (!_keys.IsValid(id, now) && _leases.TryRemove(id, out _)) _ = lease.CancelAsync();
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        // Sources without timers hold nothing that must be freed, and streams may still look at their tokens.
        _leases.Clear();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Read {Path} anew: {Count} keys are valid.")]
    private partial void LogRead(string path, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem} The keys that were read before stay in force.")]
    private partial void LogBroken(string problem);
}
