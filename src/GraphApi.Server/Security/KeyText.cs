using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace GraphApi.Server.Security;

/// <summary>
/// The text of a key: <c>graphapi_ID_SECRET</c> and six check digits, all letters and digits of ASCII. The prefix lets scanners of repositories
/// find leaked keys, the id lets people speak of a key without showing it, the check digits tell a mistyped key from a revoked one.
/// </summary>
/// <remarks>
/// The secret has 256 bits of randomness, so a plain SHA-256 of the text is safe to keep: nobody can try 2^256 texts. Slow hashes with a salt
/// protect passwords, which people choose; here they would only make every request slower.
/// </remarks>
internal static class KeyText
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "graphapi_";

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int IdLength = 8;
    private const int SecretLength = 43; // 62^43 > 2^256
    private const int CheckLength = 6; // 62^6 > 2^32
    private const int IdEnd = 9 + IdLength;
    private const int Length = IdEnd + 1 + SecretLength + CheckLength;

    /// <summary>Makes a new key.</summary>
    public static (string Id, string Text) Create()
    {
        var id = RandomNumberGenerator.GetString(Alphabet, IdLength);
        var body = $"{Prefix}{id}_{RandomNumberGenerator.GetString(Alphabet, SecretLength)}";
        return (id, body + CheckDigits(body));
    }

    /// <summary>The id in a key's text; where it is no key, null and what is wrong with it.</summary>
    public static (string? Id, KeyVerdict Verdict) Parse(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal)) return (null, KeyVerdict.Malformed);
        var formed = text.Length == Length && text[IdEnd] == '_' && text[(IdEnd + 1)..].All(char.IsAsciiLetterOrDigit);
        return formed && CheckDigits(text[..^CheckLength]) == text[^CheckLength..]
            ? (text[Prefix.Length..IdEnd], KeyVerdict.Valid)
            : (null, KeyVerdict.Mistyped);
    }

    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(string text) => text.Length == IdLength && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>The SHA-256 of a key's text.</summary>
    public static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static string CheckDigits(string body)
    {
        var sum = BinaryPrimitives.ReadUInt32BigEndian(Hash(body));
        return string.Create(CheckLength, sum, static (digits, rest) =>
        {
            for (var i = digits.Length - 1; i >= 0; i--, rest /= 62) digits[i] = Alphabet[(int)(rest % 62)];
        });
    }
}
