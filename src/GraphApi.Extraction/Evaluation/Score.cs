namespace GraphApi.Extraction.Evaluation;

/// <summary>How much of what there is was found, and how much of what was found is right.</summary>
/// <param name="Correct">Found and right.</param>
/// <param name="Spurious">Found and wrong.</param>
/// <param name="Missed">Not found.</param>
public readonly record struct Score(int Correct, int Spurious, int Missed)
{
    /// <summary>The share of what was found that is right, 0 to 1; 1 where nothing was found.</summary>
    public double Precision => Correct + Spurious == 0 ? 1 : (double)Correct / (Correct + Spurious);

    /// <summary>The share of what there is that was found, 0 to 1; 1 where there is nothing.</summary>
    public double Recall => Correct + Missed == 0 ? 1 : (double)Correct / (Correct + Missed);

    /// <summary>The harmonic mean of both, 0 to 1; 1 where there is nothing and nothing was found.</summary>
    public double F1 => Correct + Spurious + Missed == 0 ? 1 : 2.0 * Correct / (2 * Correct + Spurious + Missed);

    /// <summary>Both together.</summary>
    public static Score operator +(Score a, Score b) => new(a.Correct + b.Correct, a.Spurious + b.Spurious, a.Missed + b.Missed);

    /// <summary>Both together.</summary>
    public static Score Add(Score left, Score right) => left + right;
}
