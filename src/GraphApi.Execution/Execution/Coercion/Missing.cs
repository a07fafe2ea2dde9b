namespace GraphApi.Execution.Coercion;

/// <summary>Marks a variable or argument without a value, which GraphQL tells apart from null.</summary>
internal sealed class Missing
{
    public static readonly Missing Value = new();

    private Missing()
    {
    }
}
