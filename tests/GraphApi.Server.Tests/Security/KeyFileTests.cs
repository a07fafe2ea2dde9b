using GraphApi.Api.Contract;
using GraphApi.Server.Security;

namespace GraphApi.Server.Tests.Security;

public sealed class KeyFileTests : IDisposable
{
    private const string Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private readonly TemporaryFolder _folder = new();

    private string FilePath => Path.Combine(_folder.Path, "deep", "keys.json");

    private KeyAdministration Administration => new(new KeyFile(FilePath), TimeProvider.System);

    [Fact]
    public void Where_there_is_no_file_there_are_no_keys() => Assert.Empty(new KeyFile(FilePath).Read());

    [Fact]
    public void What_was_written_is_read_again()
    {
        var (first, _) = Administration.Create("first", Role.Curator, TimeSpan.FromDays(3));
        var (second, _) = Administration.Create("두 번째", Role.Admin, null);
        var revoked = Administration.Revoke(second.Id);

        Assert.Equal([first, revoked], new KeyFile(FilePath).Read());
        Assert.Equal(TimeSpan.FromDays(3), first.Expires - first.Created);
        Assert.NotNull(revoked.Revoked);
    }

    [Fact]
    public void Only_its_owner_may_read_the_file()
    {
        Administration.Create("a", Role.Reader, null);

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
        Assert.Equal(["keys.json", "keys.json.lock"], Directory.GetFiles(Path.GetDirectoryName(FilePath)!).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("", "is broken")]
    [InlineData("{ nonsense", "line 1")]
    [InlineData("[]", "no version")]
    [InlineData("{}", "no version")]
    [InlineData("""{ "version": "1", "keys": [] }""", "no version")]
    [InlineData("""{ "version": 1 }""", "is broken")]
    [InlineData("""{ "version": 1, "keys": null }""", "$.keys")]
    [InlineData("""{ "version": 1, "keys": [null] }""", "$.keys[0]")]
    [InlineData("""{ "version": 1, "keys": [{ "id": "0123ABCD", "name": "a", "role": "reader", "created": "2026-07-01T00:00:00+00:00" }] }""", "$.keys[0]")]
    [InlineData($$"""{ "version": 1, "keys": [{ "id": "0123ABCD", "name": "a", "role": "king", "hash": "{{Hash}}", "created": "2026-07-01T00:00:00+00:00" }] }""", "$.keys[0].role")]
    [InlineData($$"""{ "version": 1, "keys": [{ "id": "0123ABCD", "name": "a", "role": 3, "hash": "{{Hash}}", "created": "2026-07-01T00:00:00+00:00" }] }""", "$.keys[0].role")]
    [InlineData($$"""{ "version": 1, "keys": [{ "id": "0123ABCD", "name": "a", "role": "reader", "hash": "{{Hash}}", "created": "yesterday" }] }""", "$.keys[0].created")]
    [InlineData("""{ "version": 1, "keys": [{ "id": "0123ABCD", "name": "a", "role": "reader", "hash": "abc", "created": "2026-07-01T00:00:00+00:00" }] }""", "$.keys[0].hash")]
    [InlineData($$"""{ "version": 1, "keys": [{ "id": "short", "name": "a", "role": "reader", "hash": "{{Hash}}", "created": "2026-07-01T00:00:00+00:00" }] }""", "$.keys[0].id")]
    [InlineData($$"""{ "version": 1, "keys": [{ "id": "0123ABCD", "name": "a", "role": "reader", "hash": "{{Hash}}", "created": "2026-07-01T00:00:00+00:00", "scope": "all" }] }""", "$.keys[0].scope")]
    [InlineData("""{ "version": 2, "scopes": {} }""", "has version 2")]
    public void A_broken_or_newer_file_is_told_by_its_place_and_never_overwritten(string content, string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        File.WriteAllText(FilePath, content);

        var reading = Assert.Throws<KeyException>(() => new KeyFile(FilePath).Read());
        Assert.Throws<KeyException>(() => Administration.Create("a", Role.Reader, null));

        Assert.Contains(FilePath, reading.Message, StringComparison.Ordinal);
        Assert.Contains(place, reading.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(FilePath));
    }

    [Fact]
    public void An_unreadable_file_is_told()
    {
        Directory.CreateDirectory(FilePath);

        var error = Assert.Throws<KeyException>(() => new KeyFile(FilePath).Read());

        Assert.Contains("cannot be read", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Repeated_ids_are_refused()
    {
        var (key, _) = Administration.Create("a", Role.Reader, null);
        new KeyFile(FilePath).Change(keys => { keys.Add(key with { Name = "b" }); return 0; });

        Assert.Contains("$.keys[1].id", Assert.Throws<KeyException>(() => new KeyFile(FilePath).Read()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writers_wait_for_each_other_and_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(() => Administration.Create($"key {i}", Role.Reader, null))));

        Assert.Equal(24, new KeyFile(FilePath).Read().Select(key => key.Name).Distinct().Count());
    }

    [Fact]
    public void What_a_killed_writer_left_is_in_nobodys_way()
    {
        Administration.Create("a", Role.Reader, null);
        File.WriteAllText(FilePath + ".tmp", "{ half");

        Administration.Create("b", Role.Reader, null);

        Assert.Equal(2, new KeyFile(FilePath).Read().Count);
    }

    public void Dispose() => _folder.Dispose();
}
