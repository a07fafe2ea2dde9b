using GraphApi.Api.Contract;
using GraphApi.Server.Security;
using Microsoft.Extensions.Logging.Abstractions;

namespace GraphApi.Server.Tests.Security;

public sealed class KeyRingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Clock _clock = new();
    private readonly KeyFile _file;
    private readonly KeyAdministration _keys;

    public KeyRingTests()
    {
        _file = new KeyFile(Path.Combine(_folder.Path, "keys.json"));
        _keys = new KeyAdministration(_file, _clock);
    }

    [Fact]
    public void What_happens_to_the_file_is_noticed()
    {
        using var ring = Ring();
        Assert.False(ring.HasValid);

        var (key, text) = _keys.Create("a", Role.Reader, null);
        Assert.Equal(KeyVerdict.Unknown, ring.Check(text).Verdict);
        _clock.Tick();
        Assert.Equal(KeyVerdict.Valid, ring.Check(text).Verdict);
        Assert.True(ring.HasValid);

        _keys.Revoke(key.Id);
        _clock.Tick();
        Assert.Equal(KeyVerdict.Revoked, ring.Check(text).Verdict);

        File.Delete(_file.Path);
        _clock.Tick();
        Assert.Equal(KeyVerdict.Unknown, ring.Check(text).Verdict);
    }

    [Fact]
    public void A_file_that_breaks_while_serving_leaves_the_last_good_state_until_it_is_mended()
    {
        var (key, text) = _keys.Create("a", Role.Reader, null);
        var good = File.ReadAllText(_file.Path);
        using var ring = Ring();

        File.WriteAllText(_file.Path, good[..^20]);
        _clock.Tick();
        Assert.Equal(KeyVerdict.Valid, ring.Check(text).Verdict);

        File.WriteAllText(_file.Path, good);
        _keys.Revoke(key.Id);
        _clock.Tick();
        Assert.Equal(KeyVerdict.Revoked, ring.Check(text).Verdict);
    }

    [Fact]
    public void A_file_that_cannot_be_read_for_a_moment_is_read_in_the_next_round()
    {
        var (key, text) = _keys.Create("a", Role.Reader, null);
        using var ring = Ring();
        _keys.Revoke(key.Id);

        // Nobody else may open it now, as while a virus scanner looks at it.
        using (new FileStream(_file.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) _clock.Tick();
        Assert.Equal(KeyVerdict.Valid, ring.Check(text).Verdict);

        _clock.Tick();
        Assert.Equal(KeyVerdict.Revoked, ring.Check(text).Verdict);
    }

    [Fact]
    public void A_file_that_is_broken_at_start_is_an_error()
    {
        File.WriteAllText(_file.Path, "{}");

        Assert.Throws<KeyException>(Ring);
    }

    [Fact]
    public void A_key_ends_by_being_revoked_and_by_expiring()
    {
        var (first, _) = _keys.Create("a", Role.Reader, null);
        var (second, _) = _keys.Create("b", Role.Reader, TimeSpan.FromDays(1));
        var (third, _) = _keys.Create("c", Role.Reader, null);
        using var ring = Ring();
        var (revoked, expired, kept) = (ring.EndOf(first), ring.EndOf(second), ring.EndOf(third));

        _keys.Revoke("a");
        _clock.Tick();
        Assert.Equal((true, false, false), (revoked.IsCancellationRequested, expired.IsCancellationRequested, kept.IsCancellationRequested));

        _clock.Now += TimeSpan.FromDays(1);
        _clock.Tick();
        Assert.Equal((true, false), (expired.IsCancellationRequested, kept.IsCancellationRequested));
        Assert.True(ring.EndOf(first).IsCancellationRequested);
    }

    public void Dispose() => _folder.Dispose();

    private KeyRing Ring() => new(_file, _clock, NullLogger<KeyRing>.Instance);

    /// <summary>A clock that stands until it is told to go on.</summary>
    private sealed class Clock : TimeProvider
    {
        private Action? _tick;

        public DateTimeOffset Now { get; set; } = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public void Tick() => _tick!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Assert.Equal(TimeSpan.FromSeconds(1), period);
            _tick = () => callback(state);
            return new Stopped();
        }

        private sealed class Stopped : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => false;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
