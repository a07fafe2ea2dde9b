using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Queries;

/// <summary>
/// Cursors: the sort key of a row, bound to its query, as base64url. A key says where a row stands, not how many come before it, so pages
/// neither repeat nor lose rows while others come and go. Bytes: version, the query's fingerprint (8), a check sum (4), the values.
/// </summary>
public static class CursorCodec
{
    private const byte Version = 1;
    private const int HeaderLength = 13;

    private enum Tag : byte
    {
        Null,
        Text,
        Number,
        Integer,
        Date,
        False,
        True,
    }

    /// <summary>Makes a cursor.</summary>
    /// <param name="fingerprint">The query's (<see cref="QueryFingerprint"/>).</param>
    /// <param name="key">The values that the row is ordered by.</param>
    public static string Encode(ulong fingerprint, ReadOnlySpan<PropertyValue?> key)
    {
        var room = HeaderLength;
        foreach (var value in key) room += value is { Kind: PropertyKind.Text } text ? Encoding.UTF8.GetMaxByteCount(text.Text.Length) + 6 : 17;
        var bytes = room <= 512 ? stackalloc byte[512] : new byte[room];
        bytes[0] = Version;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[1..], fingerprint);
        var length = HeaderLength;
        foreach (var value in key) length += Write(bytes[length..], value);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[9..], CheckSum(bytes[HeaderLength..length]));
        return Base64Url.EncodeToString(bytes[..length]);
    }

    /// <summary>Reads a cursor's key.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="fingerprint">The fingerprint of the query that it is used with.</param>
    /// <param name="count">How many values the query orders by.</param>
    /// <exception cref="CursorException">It is damaged, of another version or of another query.</exception>
    public static PropertyValue?[] Decode(string cursor, ulong fingerprint, int count)
    {
        byte[] bytes;
        try
        {
            bytes = Base64Url.DecodeFromChars(cursor);
        }
        catch (FormatException)
        {
            throw Damaged(cursor);
        }

        if (bytes.Length == 0) throw Damaged(cursor);
        if (bytes[0] != Version) throw new CursorException($"The cursor {Short(cursor)} is of another version of this service, or damaged; start again from the first page.");
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(9)) != CheckSum(bytes.AsSpan(HeaderLength))) throw Damaged(cursor);
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(1)) != fingerprint)
        {
            throw new CursorException($"The cursor {Short(cursor)} belongs to a query of another type, filter or order; use it with the query that gave it, or start again from the first page.");
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, HeaderLength, bytes.Length - HeaderLength), Encoding.UTF8);
            var key = new PropertyValue?[count];
            for (var i = 0; i < count; i++) key[i] = Read(reader);
            return reader.BaseStream.Position == reader.BaseStream.Length ? key : throw Damaged(cursor);
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            throw Damaged(cursor);
        }
    }

    /// <summary>Writes a value as <see cref="Read"/> reads it and gives the number of bytes. Every item of every page has a cursor: no allocation here.</summary>
    private static int Write(Span<byte> bytes, PropertyValue? value)
    {
        switch (value)
        {
            case null:
                bytes[0] = (byte)Tag.Null;
                return 1;
            case { Kind: PropertyKind.Text } text:
                bytes[0] = (byte)Tag.Text;
                var prefix = 1 + WriteNumber(bytes[1..], Encoding.UTF8.GetByteCount(text.Text));
                return prefix + Encoding.UTF8.GetBytes(text.Text, bytes[prefix..]);
            case { Kind: PropertyKind.Number } number when number.Number is >= 0 and <= int.MaxValue && decimal.IsInteger(number.Number):
                bytes[0] = (byte)Tag.Integer;
                return 1 + WriteNumber(bytes[1..], (int)number.Number);
            case { Kind: PropertyKind.Number } number:
                bytes[0] = (byte)Tag.Number;
                Span<int> parts = stackalloc int[4];
                decimal.GetBits(number.Number, parts);
                for (var i = 0; i < parts.Length; i++) BinaryPrimitives.WriteInt32LittleEndian(bytes[(1 + i * 4)..], parts[i]);
                return 17;
            case { Kind: PropertyKind.Date } date:
                bytes[0] = (byte)Tag.Date;
                BinaryPrimitives.WriteInt16LittleEndian(bytes[1..], (short)date.Date.Year);
                bytes[3] = (byte)date.Date.Month;
                bytes[4] = (byte)date.Date.Day;
                return 5;
            case { } truth:
                bytes[0] = (byte)(truth.Boolean ? Tag.True : Tag.False);
                return 1;
        }
    }

    /// <summary>Writes a number from 0 in groups of seven bits, the lowest first.</summary>
    private static int WriteNumber(Span<byte> bytes, int number)
    {
        var length = 0;
        for (; number > 0x7F; number >>= 7) bytes[length++] = (byte)(number | 0x80);
        bytes[length++] = (byte)number;
        return length;
    }

    private static PropertyValue? Read(BinaryReader reader) => (Tag)reader.ReadByte() switch
    {
        Tag.Null => null,
        Tag.Text => PropertyValue.Of(reader.ReadString()),
        Tag.Integer => PropertyValue.Of((decimal)reader.Read7BitEncodedInt()),
        Tag.Number => PropertyValue.Of(reader.ReadDecimal()),
        Tag.Date => PropertyValue.Of(new PartialDate(reader.ReadInt16(), reader.ReadByte(), reader.ReadByte())),
        Tag.False => PropertyValue.Of(false),
        Tag.True => PropertyValue.Of(true),
        _ => throw new FormatException(),
    };

    /// <summary>FNV-1a: it finds damage, it does not prove who made the cursor, and need not: a cursor grants nothing.</summary>
    private static uint CheckSum(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var b in bytes) hash = (hash ^ b) * 16777619u;
        return hash;
    }

    private static string Short(string cursor) => cursor.Length <= 24 ? $"'{cursor}'" : $"'{cursor[..24]}…'";

    private static CursorException Damaged(string cursor) => new($"The cursor {Short(cursor)} is damaged; use one exactly as a page gave it, or start again from the first page.");
}
