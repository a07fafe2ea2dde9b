namespace GraphApi.Execution.Language;

/// <summary>Type system extensions (section 3); each must add something.</summary>
internal ref partial struct Parser
{
    private TypeSystemExtensionNode ParseExtension(Mark start)
    {
        MoveNext();
        if (SkipKeyword("type"u8))
        {
            var name = ParseName("the name of a type");
            var (interfaces, directives, fields) = ParseComplexTypeBody();
            RequireAddition(interfaces.Length + directives.Length + fields.Length, "'implements', a directive or fields");
            return new ObjectTypeExtensionNode(LocationFrom(start), name, interfaces, directives, fields);
        }
        if (SkipKeyword("interface"u8))
        {
            var name = ParseName("the name of an interface");
            var (interfaces, directives, fields) = ParseComplexTypeBody();
            RequireAddition(interfaces.Length + directives.Length + fields.Length, "'implements', a directive or fields");
            return new InterfaceTypeExtensionNode(LocationFrom(start), name, interfaces, directives, fields);
        }
        if (SkipKeyword("input"u8))
        {
            var name = ParseName("the name of an input object");
            var directives = ParseDirectives(isConstant: true);
            var fields = ParseInputFields();
            RequireAddition(directives.Length + fields.Length, "a directive or fields");
            return new InputObjectTypeExtensionNode(LocationFrom(start), name, directives, fields);
        }
        if (SkipKeyword("enum"u8))
        {
            var name = ParseName("the name of an enum");
            var directives = ParseDirectives(isConstant: true);
            var values = ParseEnumValues();
            RequireAddition(directives.Length + values.Length, "a directive or values");
            return new EnumTypeExtensionNode(LocationFrom(start), name, directives, values);
        }
        if (SkipKeyword("union"u8))
        {
            var name = ParseName("the name of a union");
            var directives = ParseDirectives(isConstant: true);
            var types = ParseUnionMembers();
            RequireAddition(directives.Length + types.Length, "a directive or members");
            return new UnionTypeExtensionNode(LocationFrom(start), name, directives, types);
        }
        if (SkipKeyword("scalar"u8))
        {
            var name = ParseName("the name of a scalar");
            var directives = ParseDirectives(isConstant: true);
            RequireAddition(directives.Length, "a directive");
            return new ScalarTypeExtensionNode(LocationFrom(start), name, directives);
        }
        if (SkipKeyword("schema"u8))
        {
            var directives = ParseDirectives(isConstant: true);
            var operations = ParseRootOperationTypes();
            RequireAddition(directives.Length + operations.Length, "a directive or root operation types");
            return new SchemaExtensionNode(LocationFrom(start), directives, operations);
        }
        throw Unexpected("schema, scalar, type, interface, union, enum or input");
    }

    private readonly void RequireAddition(int additions, string expected)
    {
        if (additions == 0) throw Unexpected(expected);
    }
}
