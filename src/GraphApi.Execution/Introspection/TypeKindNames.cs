using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Introspection;

/// <summary>The names that introspection has for the kinds of type, such as NON_NULL (section 4.2.2).</summary>
internal static class TypeKindNames
{
    private static readonly Dictionary<TypeKind, string> s_names = Enum.GetValues<TypeKind>().ToDictionary(kind => kind, kind => kind switch
    {
        TypeKind.InputObject => "INPUT_OBJECT",
        TypeKind.NonNull => "NON_NULL",
        _ => kind.ToString().ToUpperInvariant(),
    });

    public static string Of(TypeKind kind) => s_names[kind];
}
