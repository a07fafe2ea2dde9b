using System.Collections.Immutable;
using GraphApi.Execution.Errors;

namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// The rules of section 3 for types and their members. What the assembler needs to make sense of a document it has checked already.
/// </summary>
internal sealed class SchemaValidator(Schema schema, List<GraphQLError> list)
{
    private readonly SchemaErrors _errors = new(list);

    public void Validate()
    {
        foreach (var directive in schema.Directives)
        {
            CheckName(directive.ToString(), directive.Name, directive);
            CheckInputs(directive.ToString(), directive.Arguments, "argument");
        }
        foreach (var type in schema.Types)
        {
            if (!type.IsBuiltIn) CheckType(type);
        }
        new InterfaceConformance(_errors).Check(schema);
        InputCycles.Check(schema, _errors);
        DefaultValueCycles.Check(schema, _errors);
        DirectiveCycles.Check(schema, _errors);
        // Values are only worth a look in a schema that is sound otherwise.
        if (list.Count == 0) new AppliedValues(schema, _errors).Check();
    }

    private void CheckType(NamedType type)
    {
        if (IsReserved(type.Name))
            _errors.Report($"The name {type.Name} is reserved: names must not begin with two underscores.", type.Location);
        switch (type)
        {
            case ComplexType complex: CheckFields(complex); break;
            case UnionType union: CheckNotEmpty(union, union.Types.Length, "member"); break;
            case EnumType enumType: CheckMembers(enumType, enumType.Values, "value"); break;
            case InputObjectType input: CheckInputObject(input); break;
        }
    }

    private void CheckFields(ComplexType type)
    {
        CheckMembers(type, type.Fields, "field");
        foreach (var field in type.Fields)
        {
            if (!field.Type.IsOutput)
                _errors.Report($"Field {field} has type {field.Type}, an input type; fields need an output type.", field.Location);
            CheckInputs(field.ToString(), field.Arguments, "argument");
        }
    }

    private void CheckInputObject(InputObjectType type)
    {
        CheckNotEmpty(type, type.Fields.Length, "field");
        CheckInputs(type.Name, type.Fields, "field");
        if (!type.IsOneOf) return;
        foreach (var field in type.Fields)
        {
            if (field.Type.IsNonNull)
                _errors.Report($"Field {type}.{field.Name} of a OneOf input object must be nullable.", field.Location);
            if (field.DefaultValue is not null)
                _errors.Report($"Field {type}.{field.Name} of a OneOf input object must have no default.", field.Location);
        }
    }

    private void CheckInputs(string owner, ImmutableArray<InputValueDefinition> inputs, string kind)
    {
        CheckUnique(owner, inputs, kind);
        foreach (var input in inputs)
        {
            CheckName($"{kind} {input.Name} of {owner}", input.Name, input);
            if (!input.Type.IsInput)
                _errors.Report($"The {kind} {input.Name} of {owner} has type {input.Type}, which is no input type.", input.Location);
            if (input is { IsRequired: true, IsDeprecated: true })
            {
                _errors.Report(
                    $"The {kind} {input.Name} of {owner} is required, so it cannot be deprecated: make it nullable or give it a default.",
                    input.Location);
            }
        }
    }

    private void CheckMembers<T>(NamedType type, ImmutableArray<T> members, string kind) where T : SchemaElement
    {
        CheckNotEmpty(type, members.Length, kind);
        CheckUnique(type.Name, members, kind);
        foreach (var member in members) CheckName($"{kind} {type}.{member.Name}", member.Name, member);
    }

    private void CheckNotEmpty(NamedType type, int count, string kind)
    {
        if (count == 0) _errors.Report($"{type} needs at least one {kind}.", type.Location);
    }

    private void CheckUnique<T>(string owner, ImmutableArray<T> members, string kind) where T : SchemaElement
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!seen.Add(member.Name)) _errors.Report($"{owner} has more than one {kind} {member.Name}.", member.Location);
        }
    }

    private void CheckName(string what, string name, SchemaElement element)
    {
        if (IsReserved(name))
            _errors.Report($"The name of {what} is reserved: names must not begin with two underscores.", element.Location);
    }

    private static bool IsReserved(string name) => name.StartsWith("__", StringComparison.Ordinal);
}
