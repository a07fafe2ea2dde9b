using System.Collections.Immutable;
using GraphApi.Execution.Language;
using GraphApi.Execution.Validation;

namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// Default values, and directives where the schema applies them, keep the rules that documents must keep (sections 5.4, 5.6 and 5.7).
/// </summary>
internal sealed class AppliedValues
{
    private static readonly ValidationOptions s_unbounded = new() { MaxErrors = int.MaxValue, MaxSteps = int.MaxValue };
    private readonly Schema _schema;
    private readonly SchemaErrors _errors;
    private readonly ValidationContext _context;
    private readonly DocumentWalker _walker;

    public AppliedValues(Schema schema, SchemaErrors errors)
    {
        _schema = schema;
        _errors = errors;
        _context = new ValidationContext(schema, new DocumentNode(default, []), s_unbounded);
        _walker = new DocumentWalker(_context, DocumentValidator.InputRules());
    }

    public void Check()
    {
        _walker.WalkDirectives(_schema.AppliedDirectives, DirectiveLocations.Schema);
        foreach (var directive in _schema.Directives) CheckInputs(directive.Arguments, DirectiveLocations.ArgumentDefinition);
        foreach (var type in _schema.Types) CheckType(type);
        _errors.AddRange(_context.Errors);
    }

    private void CheckType(NamedType type)
    {
        _walker.WalkDirectives(type.AppliedDirectives, type.Kind switch
        {
            TypeKind.Scalar => DirectiveLocations.Scalar,
            TypeKind.Object => DirectiveLocations.Object,
            TypeKind.Interface => DirectiveLocations.Interface,
            TypeKind.Union => DirectiveLocations.Union,
            TypeKind.Enum => DirectiveLocations.Enum,
            _ => DirectiveLocations.InputObject,
        });
        switch (type)
        {
            case ComplexType complex:
                foreach (var field in complex.Fields)
                {
                    _walker.WalkDirectives(field.AppliedDirectives, DirectiveLocations.FieldDefinition);
                    CheckInputs(field.Arguments, DirectiveLocations.ArgumentDefinition);
                }
                break;
            case EnumType enumType:
                foreach (var value in enumType.Values) _walker.WalkDirectives(value.AppliedDirectives, DirectiveLocations.EnumValue);
                break;
            case InputObjectType input:
                CheckInputs(input.Fields, DirectiveLocations.InputFieldDefinition);
                break;
        }
    }

    private void CheckInputs(ImmutableArray<InputValueDefinition> inputs, DirectiveLocations location)
    {
        foreach (var input in inputs)
        {
            _walker.WalkDirectives(input.AppliedDirectives, location);
            if (input.DefaultValue is not null) _walker.WalkValue(input.DefaultValue, input.Type);
        }
    }
}
