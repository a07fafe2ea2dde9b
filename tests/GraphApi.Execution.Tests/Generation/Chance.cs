namespace GraphApi.Execution.Tests.Generation;

/// <summary>Seeded randomness, and how careless the writer of a document is: a careless one slips now and then.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The probability of a slip at any one place; 0 for documents that are meant to be valid.</summary>
    public double Carelessness { get; set; }

    /// <summary>From 0 up to <paramref name="end"/>, which is excluded.</summary>
    public int Below(int end) => _random.Next(end);

    public int Between(int first, int last) => _random.Next(first, last + 1);

    public bool Is(double probability) => _random.NextDouble() < probability;

    /// <summary>Whether a mistake is made here.</summary>
    public bool Slips() => Carelessness > 0 && _random.NextDouble() < Carelessness;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }
}
