using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GraphApi.Execution.Language;

namespace GraphApi.Execution.Tests.Properties;

/// <summary>Syntax trees of every kind of node, made without a parser.</summary>
internal static class SyntaxTrees
{
    private static readonly Gen<string> s_name = Gen.Elements("a", "B", "_", "__x", "type", "query", "fragment", "input", "extend", "repeatable", "name9", "implements", "schema");
    private static readonly Gen<string> s_text = Gen.Elements(
            "", " ", "\n", "\r", "\r\n", "\t", "  ", "a", "b c", "\"", "\"\"", "\"\"\"", "\\", "\\\"\"\"", "\\u0041", "#", "가나", "😀", "\u0000", "\u0007", "\u007F", "\u0085", "\u2028", "\uFEFF", "{")
        .ListOf().Select(string.Concat);
    private static readonly Gen<StringValueNode> s_string = from text in s_text from isBlock in Gen.Elements(true, false) select new StringValueNode(default, text, isBlock);
    private static readonly Gen<NamedTypeNode> s_namedType = s_name.Select(name => new NamedTypeNode(default, name));
    private static readonly Gen<StringValueNode?> s_description = Gen.Frequency((2, Gen.Constant<StringValueNode?>(null)), (1, s_string.Select(text => (StringValueNode?)text)));
    private static readonly Gen<ImmutableArray<DirectiveNode>> s_constantDirectives = Directives(isConstant: true);

    /// <summary>Documents of one to four definitions, executable and of the type system.</summary>
    public static Arbitrary<DocumentNode> Arbitrary { get; } =
        Arb.From(Some(Gen.OneOf(Executable(), TypeSystem(), TypeSystem()), 1, 4).Select(definitions => new DocumentNode(default, definitions)));

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> item, int min, int max) =>
        from count in Gen.Choose(min, max) from items in Gen.ListOf(item, count) select items.ToImmutableArray();

    private static Gen<T?> Maybe<T>(Gen<T> item) where T : class => Gen.OneOf(Gen.Constant<T?>(null), item.Select(value => (T?)value));

    private static Gen<ValueNode> Value(int depth, bool isConstant)
    {
        var leaves = new List<Gen<ValueNode>>
        {
            s_string.Select(ValueNode (text) => text),
            Gen.Elements("0", "-0", "12", "-345", "99999999999999999999").Select(ValueNode (digits) => new IntValueNode(default, digits)),
            Gen.Elements("0.0", "-1.5", "1e9", "2.50E-3", "0e+1").Select(ValueNode (digits) => new FloatValueNode(default, digits)),
            Gen.Elements(true, false).Select(ValueNode (value) => new BooleanValueNode(default, value)),
            Gen.Constant<ValueNode>(new NullValueNode(default)),
            s_name.Select(ValueNode (name) => new EnumValueNode(default, name)),
        };
        if (!isConstant) leaves.Add(s_name.Select(ValueNode (name) => new VariableNode(default, name)));
        if (depth == 0) return Gen.OneOf(leaves);
        var field = from name in s_name from value in Value(depth - 1, isConstant) select new ObjectFieldNode(default, name, value);
        return Gen.OneOf([
            .. leaves,
            Some(Value(depth - 1, isConstant), 0, 3).Select(ValueNode (items) => new ListValueNode(default, items)),
            Some(field, 0, 3).Select(ValueNode (fields) => new ObjectValueNode(default, fields)),
        ]);
    }

    private static Gen<ImmutableArray<DirectiveNode>> Directives(bool isConstant) => Some(
        from name in s_name from arguments in Arguments(isConstant) select new DirectiveNode(default, name, arguments), 0, 2);

    private static Gen<ImmutableArray<ArgumentNode>> Arguments(bool isConstant) => Some(
        from name in s_name from value in Value(2, isConstant) select new ArgumentNode(default, name, value), 0, 2);

    private static Gen<TypeNode> Type(int depth)
    {
        var nullable = depth == 0 ? s_namedType.Select(TypeNode (type) => type)
            : Gen.OneOf(s_namedType.Select(TypeNode (type) => type), Type(depth - 1).Select(TypeNode (type) => new ListTypeNode(default, type)));
        return from type in nullable from bang in Gen.Elements(true, false) select bang ? new NonNullTypeNode(default, type) : type;
    }

    private static Gen<SelectionSetNode> SelectionSet(int depth) => Some(Selection(depth), 1, 3).Select(selections => new SelectionSetNode(default, selections));

    private static Gen<SelectionNode> Selection(int depth)
    {
        var field = from alias in Maybe(s_name)
                    from name in s_name
                    from arguments in Arguments(isConstant: false)
                    from directives in Directives(isConstant: false)
                    from set in depth == 0 ? Gen.Constant<SelectionSetNode?>(null) : Maybe(SelectionSet(depth - 1))
                    select (SelectionNode)new FieldNode(default, alias, name, arguments, directives, set);
        var spread = from name in s_name
                     from directives in Directives(isConstant: false)
                     select (SelectionNode)new FragmentSpreadNode(default, name, directives);
        if (depth == 0) return Gen.OneOf(field, spread);
        var inline = from condition in Maybe(s_namedType)
                     from directives in Directives(isConstant: false)
                     from set in SelectionSet(depth - 1)
                     select (SelectionNode)new InlineFragmentNode(default, condition, directives, set);
        return Gen.OneOf(field, field, spread, inline);
    }

    private static Gen<DefinitionNode> Executable()
    {
        var variable = from description in s_description
                       from name in s_name
                       from type in Type(2)
                       from preset in Maybe(Value(2, isConstant: true))
                       from directives in s_constantDirectives
                       select new VariableDefinitionNode(default, description, name, type, preset, directives);
        var operation = from description in s_description
                        from kind in Gen.Elements(Enum.GetValues<OperationType>())
                        from name in Maybe(s_name)
                        from variables in Some(variable, 0, 2)
                        from directives in Directives(isConstant: false)
                        from set in SelectionSet(2)
                        select (DefinitionNode)new OperationDefinitionNode(default, description, kind, name, variables, directives, set);
        var fragment = from description in s_description
                       from name in s_name
                       from type in s_namedType
                       from directives in Directives(isConstant: false)
                       from set in SelectionSet(2)
                       select (DefinitionNode)new FragmentDefinitionNode(default, description, name, type, directives, set);
        return Gen.OneOf(operation, fragment);
    }

    private static Gen<DefinitionNode> TypeSystem()
    {
        var input = from description in s_description
                    from name in s_name
                    from type in Type(2)
                    from preset in Maybe(Value(2, isConstant: true))
                    from directives in s_constantDirectives
                    select new InputValueDefinitionNode(default, description, name, type, preset, directives);
        var field = from description in s_description
                    from name in s_name
                    from arguments in Some(input, 0, 2)
                    from type in Type(2)
                    from directives in s_constantDirectives
                    select new FieldDefinitionNode(default, description, name, arguments, type, directives);
        var value = from description in s_description
                    from name in s_name
                    from directives in s_constantDirectives
                    select new EnumValueDefinitionNode(default, description, name, directives);
        var root = from kind in Gen.Elements(Enum.GetValues<OperationType>()) from type in s_namedType select new RootOperationTypeNode(default, kind, type);
        var schema = from description in s_description
                     from directives in s_constantDirectives
                     from roots in Some(root, 1, 3)
                     from extends in Gen.Elements(true, false)
                     select extends ? new SchemaExtensionNode(default, directives, roots) : (DefinitionNode)new SchemaDefinitionNode(default, description, directives, roots);
        var directive = from description in s_description
                        from name in s_name
                        from arguments in Some(input, 0, 2)
                        from repeatable in Gen.Elements(true, false)
                        from locations in Some(Gen.Elements("QUERY", "FIELD", "SCHEMA", "INPUT_FIELD_DEFINITION"), 1, 3)
                        select (DefinitionNode)new DirectiveDefinitionNode(default, description, name, arguments, repeatable, locations);
        var parts = from description in s_description
                    from name in s_name
                    from directives in s_constantDirectives
                    select (description, name, directives);
        var complex = from part in parts
                      from interfaces in Some(s_namedType, 0, 2)
                      from fields in Some(field, 0, 3)
                      from kind in Gen.Choose(0, 3)
                      select kind switch
                      {
                          0 => new ObjectTypeDefinitionNode(default, part.description, part.name, interfaces, part.directives, fields),
                          1 => new InterfaceTypeDefinitionNode(default, part.description, part.name, interfaces, part.directives, fields),
                          // An extension has to add something.
                          2 when !fields.IsEmpty => new ObjectTypeExtensionNode(default, part.name, interfaces, part.directives, fields),
                          3 when !fields.IsEmpty => new InterfaceTypeExtensionNode(default, part.name, interfaces, part.directives, fields),
                          _ => (DefinitionNode)new ScalarTypeDefinitionNode(default, part.description, part.name, part.directives),
                      };
        var simple = from part in parts
                     from types in Some(s_namedType, 1, 3)
                     from values in Some(value, 1, 3)
                     from inputs in Some(input, 1, 3)
                     from kind in Gen.Choose(0, 6)
                     select kind switch
                     {
                         0 => new UnionTypeDefinitionNode(default, part.description, part.name, part.directives, types),
                         1 => new UnionTypeExtensionNode(default, part.name, part.directives, types),
                         2 => new EnumTypeDefinitionNode(default, part.description, part.name, part.directives, values),
                         3 => new EnumTypeExtensionNode(default, part.name, part.directives, values),
                         4 => new InputObjectTypeDefinitionNode(default, part.description, part.name, part.directives, inputs),
                         5 => new InputObjectTypeExtensionNode(default, part.name, part.directives, inputs),
                         _ => (DefinitionNode)new ScalarTypeExtensionNode(default, part.name, part.directives.Add(new DirectiveNode(default, "d", []))),
                     };
        return Gen.OneOf(schema, directive, complex, complex, simple, simple);
    }
}
