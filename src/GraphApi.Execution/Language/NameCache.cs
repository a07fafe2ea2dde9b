using System.Runtime.InteropServices;
using System.Text;

namespace GraphApi.Execution.Language;

/// <summary>
/// Makes strings of names, mostly without allocating: documents repeat the same few names. One cache for each thread, of fixed size, so
/// that a hostile document can only evict.
/// </summary>
internal sealed class NameCache
{
    private const int Slots = 1024;
    private const int MaxLength = 64;

    [ThreadStatic]
    private static NameCache? s_current;

    private readonly string?[] _names = new string?[Slots];

    public static NameCache Current => s_current ??= new();

    public string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaxLength) return Encoding.ASCII.GetString(name);
        ref var slot = ref _names[Hash(name) & (Slots - 1)];
        if (slot is not null && slot.Length == name.Length && Ascii.Equals(name, slot)) return slot;
        return slot = Encoding.ASCII.GetString(name);
    }

    // First and last bytes and the length tell names apart well enough; a collision costs one string.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        ulong bits;
        if (name.Length >= 8)
            bits = MemoryMarshal.Read<ulong>(name) ^ (MemoryMarshal.Read<ulong>(name[^8..]) * 31);
        else
        {
            bits = 0;
            foreach (var value in name) bits = (bits << 8) | value;
        }
        return (uint)(((bits + (uint)name.Length) * 0x9E3779B97F4A7C15) >> 40);
    }
}
