using System.Text;

namespace GraphApi.Api.Schema;

/// <summary>Writes definitions in the schema definition language, each with its description.</summary>
internal sealed class SdlText
{
    private readonly StringBuilder _text = new();

    public void Raw(string text) => _text.Append(text.TrimEnd()).Append("\n\n");

    public void Object(string name, string description, IEnumerable<string> interfaces, IEnumerable<SdlField> fields) =>
        Composite("type", name, description, interfaces, fields);

    public void Interface(string name, string description, IEnumerable<string> interfaces, IEnumerable<SdlField> fields) =>
        Composite("interface", name, description, interfaces, fields);

    public void Input(string name, string description, IEnumerable<SdlArgument> fields)
    {
        Describe("", description);
        _text.Append("input ").Append(name).Append(" {\n");
        foreach (var field in fields)
        {
            Describe("  ", field.Description);
            _text.Append("  ");
            Argument(field);
            _text.Append('\n');
        }

        _text.Append("}\n\n");
    }

    public void Enum(string name, string description, IEnumerable<(string Name, string Description)> values)
    {
        Describe("", description);
        _text.Append("enum ").Append(name).Append(" {\n");
        foreach (var (value, meaning) in values)
        {
            Describe("  ", meaning);
            _text.Append("  ").Append(value).Append('\n');
        }

        _text.Append("}\n\n");
    }

    /// <summary>The fields alone, as they stand inside a type.</summary>
    public static string Fields(IEnumerable<SdlField> fields)
    {
        var text = new SdlText();
        foreach (var field in fields) text.Field(field, onInterface: false);
        return text._text.ToString();
    }

    public override string ToString() => _text.ToString().TrimEnd() + "\n";

    private void Composite(string kind, string name, string description, IEnumerable<string> interfaces, IEnumerable<SdlField> fields)
    {
        Describe("", description);
        _text.Append(kind).Append(' ').Append(name);
        var implemented = string.Join(" & ", interfaces);
        if (implemented.Length > 0) _text.Append(" implements ").Append(implemented);
        _text.Append(" {\n");
        foreach (var field in fields) Field(field, onInterface: kind == "interface");
        _text.Append("}\n\n");
    }

    private void Field(SdlField field, bool onInterface)
    {
        Describe("  ", field.Description);
        _text.Append("  ").Append(field.Name);
        if (field.Arguments.Count > 0)
        {
            _text.Append("(\n");
            foreach (var argument in field.Arguments)
            {
                _text.Append("    ").Append(Quoted(argument.Description)).Append(' ');
                Argument(argument);
                _text.Append('\n');
            }

            _text.Append("  )");
        }

        _text.Append(": ").Append(field.Type).Append(CostSdl.Of(field, onInterface)).Append('\n');
    }

    private void Argument(SdlArgument argument)
    {
        _text.Append(argument.Name).Append(": ").Append(argument.Type);
        if (argument.Default is not null) _text.Append(" = ").Append(argument.Default);
    }

    private void Describe(string indent, string description) => _text.Append(indent).Append(Quoted(description)).Append('\n');

    private static string Quoted(string text) => '"' + text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal) + '"';
}
