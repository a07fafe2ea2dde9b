namespace GraphApi.Execution.TypeSystem;

/// <summary>Tells all elements of one schema whether the host may still attach behaviour.</summary>
internal sealed class SchemaSeal
{
    public bool IsSealed { get; private set; }

    public void Seal() => IsSealed = true;

    public void ThrowIfSealed(string element)
    {
        if (IsSealed)
            throw new InvalidOperationException($"The schema is sealed; attach behaviour to {element} before Schema.Seal() is called.");
    }
}
