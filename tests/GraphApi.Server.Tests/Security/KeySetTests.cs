using GraphApi.Api.Contract;
using GraphApi.Server.Security;

namespace GraphApi.Server.Tests.Security;

public sealed class KeySetTests
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_key_is_good_until_it_expires_or_is_revoked()
    {
        var (key, text) = Make();
        var expiring = key with { Expires = Now.AddDays(1) };

        Assert.Equal(new KeyCheck(KeyVerdict.Valid, key), new KeySet([key]).Check(text, Now));
        Assert.Equal(KeyVerdict.Valid, new KeySet([expiring]).Check(text, Now.AddDays(1).AddTicks(-1)).Verdict);
        Assert.Equal(KeyVerdict.Expired, new KeySet([expiring]).Check(text, Now.AddDays(1)).Verdict);
        Assert.Equal(KeyVerdict.Revoked, new KeySet([expiring with { Revoked = Now }]).Check(text, Now.AddDays(2)).Verdict);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    public void A_hash_that_differs_in_one_byte_opens_nothing_and_tells_nothing(int position)
    {
        var (key, text) = Make();
        var hash = Convert.FromHexString(key.Hash);
        hash[position] ^= 1;

        Assert.Equal(new KeyCheck(KeyVerdict.Unknown), new KeySet([key with { Hash = Convert.ToHexString(hash), Revoked = Now }]).Check(text, Now));
        Assert.Equal(new KeyCheck(KeyVerdict.Unknown), new KeySet([]).Check(text, Now));
    }

    [Fact]
    public void Hashes_are_compared_in_constant_time()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "src", "GraphApi.Server", "Security", "KeySet.cs"));

        Assert.Contains("CryptographicOperations.FixedTimeEquals(KeyText.Hash(text), ", source, StringComparison.Ordinal);
        Assert.DoesNotContain("SequenceEqual", source, StringComparison.Ordinal);
    }

    private static (ApiKey Key, string Text) Make()
    {
        var (id, text) = KeyText.Create();
        return (new ApiKey { Id = id, Name = "a", Role = Role.Reader, Hash = Convert.ToHexString(KeyText.Hash(text)), Created = Now }, text);
    }
}
