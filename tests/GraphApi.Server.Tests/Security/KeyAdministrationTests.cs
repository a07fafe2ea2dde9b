using GraphApi.Api.Contract;
using GraphApi.Server.Security;

namespace GraphApi.Server.Tests.Security;

public sealed class KeyAdministrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly KeyAdministration _keys;

    public KeyAdministrationTests() => _keys = new(new KeyFile(Path.Combine(_folder.Path, "keys.json")), TimeProvider.System);

    [Theory]
    [InlineData("")]
    [InlineData(" padded")]
    [InlineData("two\nlines")]
    [InlineData("tab\there")]
    [InlineData("graphapi_0123ABCD")]
    [InlineData("a name that goes on and on until it is longer than sixty-four characters")]
    public void Names_that_could_spoil_a_log_are_refused(string name) => Assert.Throws<KeyException>(() => _keys.Create(name, Role.Reader, null));

    [Fact]
    public void A_name_is_free_again_once_its_key_was_revoked()
    {
        var (first, _) = _keys.Create("web", Role.Reader, null);

        Assert.Contains(first.Id, Assert.Throws<KeyException>(() => _keys.Create("web", Role.Admin, null)).Message, StringComparison.Ordinal);
        Assert.Equal(first.Id, _keys.Revoke("web").Id);
        var (second, _) = _keys.Create("web", Role.Admin, null);
        Assert.Equal(second.Id, _keys.Revoke("web").Id);
    }

    [Fact]
    public void What_is_not_there_or_was_revoked_already_is_told()
    {
        var (key, _) = _keys.Create("web", Role.Reader, null);
        _keys.Revoke(key.Id);

        Assert.Contains("already", Assert.Throws<KeyException>(() => _keys.Revoke(key.Id)).Message, StringComparison.Ordinal);
        Assert.Contains("no key 'web'", Assert.Throws<KeyException>(() => _keys.Revoke("web")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_given_in_place_of_its_id_is_not_repeated()
    {
        var (_, text) = _keys.Create("web", Role.Reader, null);

        var error = Assert.Throws<KeyException>(() => _keys.Revoke(text));

        Assert.DoesNotContain(text, error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
