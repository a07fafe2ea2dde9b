using GraphApi.Server.Security;

namespace GraphApi.Server.Tests.Security;

public sealed class KeyTextTests
{
    [Fact]
    public void A_key_has_the_prefix_its_id_and_256_bits_of_its_own()
    {
        var (id, text) = KeyText.Create();

        Assert.Matches("^graphapi_[0-9A-Za-z]{8}_[0-9A-Za-z]{49}$", text);
        Assert.True(43 * Math.Log2(62) >= 256);
        Assert.Equal((id, KeyVerdict.Valid), KeyText.Parse(text));
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => KeyText.Create().Text[18..61]).Distinct().Count());
    }

    [Fact]
    public void Every_wrong_or_missing_character_is_noticed_without_a_look_up()
    {
        var (_, text) = KeyText.Create();

        for (var i = 0; i < text.Length; i++)
        {
            var wrong = text[..i] + (text[i] == 'q' ? 'p' : 'q') + text[(i + 1)..];
            Assert.Null(KeyText.Parse(wrong).Id);
            Assert.Null(KeyText.Parse(text.Remove(i, 1)).Id);
        }

        Assert.Equal(KeyVerdict.Mistyped, KeyText.Parse(text[..^1]).Verdict);
        Assert.Equal(KeyVerdict.Mistyped, KeyText.Parse(text + "0").Verdict);
        Assert.Equal(KeyVerdict.Malformed, KeyText.Parse(text[1..]).Verdict);
        Assert.Equal(KeyVerdict.Malformed, KeyText.Parse("").Verdict);
    }
}
