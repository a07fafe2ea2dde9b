namespace GraphApi.Execution.TypeSystem;

/// <summary>Whether types have what the interfaces ask for that they declare to implement (section 3.6, IsValidImplementation).</summary>
internal sealed class InterfaceConformance(SchemaErrors errors)
{
    public void Check(Schema schema)
    {
        foreach (var type in schema.Types)
        {
            if (type is not ComplexType complex) continue;
            foreach (var contract in complex.Interfaces)
            {
                if (contract == complex) errors.Report($"{type} cannot implement itself.", type.Location);
                else Check(complex, contract);
            }
        }
    }

    private void Check(ComplexType type, InterfaceType contract)
    {
        foreach (var inherited in contract.Interfaces)
        {
            if (inherited == type) errors.Report($"{type} cannot implement {contract}, which implements {type}.", type.Location);
            else if (!type.Interfaces.Contains(inherited))
                errors.Report($"{type} implements {contract}, so it must also implement {inherited}.", type.Location);
        }
        foreach (var promised in contract.Fields)
        {
            if (type.FindField(promised.Name) is { } field) Check(field, promised);
            else errors.Report($"{type} implements {contract}, so it needs field {promised.Name}: {promised.Type}.", type.Location);
        }
    }

    private void Check(FieldDefinition field, FieldDefinition promised)
    {
        if (!Schema.IsSubtypeOf(field.Type, promised.Type))
            errors.Report($"{field} has type {field.Type}, which does not fit {promised.Type} of {promised}.", field.Location);
        if (field.IsDeprecated && !promised.IsDeprecated)
            errors.Report($"{field} is deprecated, so {promised} must be deprecated too.", field.Location);
        foreach (var argument in promised.Arguments)
        {
            if (field.FindArgument(argument.Name) is not { } own)
                errors.Report($"{field} needs argument {argument.Name}: {argument.Type}, as {promised} has it.", field.Location);
            else if (own.Type != argument.Type)
                errors.Report($"Argument {own.Name} of {field} has type {own.Type}; {promised} asks for {argument.Type}.", own.Location);
        }
        foreach (var own in field.Arguments)
        {
            if (own.IsRequired && promised.FindArgument(own.Name) is null)
                errors.Report($"Argument {own.Name} of {field} must not be required, since {promised} lacks it.", own.Location);
        }
    }
}
