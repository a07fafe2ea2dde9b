using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.TypeSystem;

public sealed class SchemaBuilderTests
{
    private const string Library =
        """
        "Books and who wrote them"
        schema { query: Root mutation: Change }
        "Where reading starts"
        type Root { book(id: ID! = "1", by: Filter): Book things: [Thing!]! }
        type Change { remove(id: ID!): Boolean @deprecated(reason: "Ask first") }
        interface Node { id: ID! }
        interface Work implements Node { id: ID! title: String }
        type Book implements Work & Node @mark(n: 1) { id: ID! title: String! kind: Kind @deprecated }
        type Author { name: String }
        union Thing = Book | Author
        enum Kind { NOVEL POEM @deprecated(reason: "Too short") }
        input Filter @oneOf { title: String kind: Kind }
        scalar Isbn @specifiedBy(url: "https://example.org/isbn")
        directive @mark(n: Int, isbn: Isbn) repeatable on OBJECT
        extend type Book @mark(n: 2) { pages: Int }
        extend union Thing = Leaflet
        type Leaflet { text: String }
        """;

    private readonly Schema _schema = SchemaBuilder.FromSdl(Library);

    [Fact]
    public void Knows_root_types_descriptions_and_types_in_order()
    {
        Assert.Equal("Books and who wrote them", _schema.Description);
        Assert.Equal("Where reading starts", _schema.QueryType.Description);
        Assert.Equal(("Root", "Change", null), (_schema.QueryType.Name, _schema.MutationType?.Name, _schema.SubscriptionType?.Name));
        Assert.Equal(_schema.MutationType, _schema.FindRootType(OperationType.Mutation));
        Assert.Equal(
            ["Root", "Change", "Node", "Work", "Book", "Author", "Thing", "Kind", "Filter", "Isbn", "Leaflet"],
            _schema.Types.Where(type => !type.IsBuiltIn).Select(type => type.Name));
    }

    [Fact]
    public void Merges_extensions_into_what_they_extend()
    {
        var book = Assert.IsType<ObjectType>(_schema.FindType("Book"));

        Assert.Equal(["id", "title", "kind", "pages"], book.Fields.Select(field => field.Name));
        Assert.Equal(["@mark(n: 1)", "@mark(n: 2)"], book.AppliedDirectives.Select(directive => directive.ToString()));
        Assert.Equal(["Book", "Author", "Leaflet"], Assert.IsType<UnionType>(_schema.FindType("Thing")).Types.Select(type => type.Name));
    }

    [Fact]
    public void Finds_fields_meta_fields_and_arguments()
    {
        var book = (ObjectType)_schema.FindType("Book")!;
        var field = _schema.QueryType.FindField("book")!;

        Assert.Equal(("Root.book", book), (field.ToString(), (ObjectType)field.Type));
        Assert.Equal("\"1\"", field.FindArgument("id")?.DefaultValue?.ToString());
        Assert.False(field.FindArgument("id")!.IsRequired);
        Assert.Null(book.FindField("nothing"));
        Assert.Equal("String!", _schema.FindField((CompositeType)_schema.FindType("Thing")!, "__typename")?.Type.ToString());
        Assert.Equal("__Schema!", _schema.FindField(_schema.QueryType, "__schema")?.Type.ToString());
        Assert.Equal("String!", _schema.FindField(_schema.QueryType, "__type")?.FindArgument("name")?.Type.ToString());
        Assert.Null(_schema.FindField(book, "__schema"));
    }

    [Fact]
    public void Knows_which_types_a_value_can_have()
    {
        var node = (InterfaceType)_schema.FindType("Node")!;
        var work = (InterfaceType)_schema.FindType("Work")!;
        var book = (ObjectType)_schema.FindType("Book")!;
        var author = (ObjectType)_schema.FindType("Author")!;
        var thing = (UnionType)_schema.FindType("Thing")!;

        Assert.Equal([book], _schema.GetPossibleTypes(node));
        Assert.Equal([author], _schema.GetPossibleTypes(author));
        Assert.True(_schema.IsPossibleType(thing, author));
        Assert.False(_schema.IsPossibleType(node, author));
        Assert.True(_schema.TypesOverlap(node, thing));
        Assert.False(_schema.TypesOverlap(node, author));
        Assert.True(Schema.IsSubtypeOf(work, node));
        Assert.True(Schema.IsSubtypeOf(book.AsNonNull().AsList(), node.AsList()));
        Assert.True(Schema.IsSubtypeOf(book, thing));
        Assert.False(Schema.IsSubtypeOf(book, book.AsNonNull()));
        Assert.False(Schema.IsSubtypeOf(node, work));
    }

    [Fact]
    public void Makes_one_instance_of_each_wrapped_type()
    {
        var text = _schema.FindType("String")!;

        Assert.Same(text.AsNonNull().AsList(), _schema.FindType(GraphQLParser.ParseType("[String!]")));
        Assert.Same(text.AsNonNull(), text.AsNonNull().AsNonNull());
        Assert.Null(_schema.FindType(GraphQLParser.ParseType("[Nothing!]")));
    }

    [Fact]
    public void Reads_what_built_in_directives_say()
    {
        var kind = (EnumType)_schema.FindType("Kind")!;

        Assert.Equal("https://example.org/isbn", Assert.IsType<ScalarType>(_schema.FindType("Isbn")).SpecifiedByUrl);
        Assert.True(Assert.IsType<InputObjectType>(_schema.FindType("Filter")).IsOneOf);
        Assert.Equal("Too short", kind.FindValue("POEM")?.DeprecationReason);
        Assert.Equal((false, null), (kind.FindValue("NOVEL")!.IsDeprecated, kind.FindValue("NOVEL")!.DeprecationReason));
        Assert.Equal("No longer supported", ((ObjectType)_schema.FindType("Book")!).FindField("kind")?.DeprecationReason);
        Assert.Equal("Ask first", _schema.MutationType!.FindField("remove")?.DeprecationReason);
    }

    [Fact]
    public void Adds_what_every_schema_has()
    {
        Assert.Equal(["mark", "include", "skip", "deprecated", "specifiedBy", "oneOf"], _schema.Directives.Select(directive => directive.Name));
        Assert.Equal(
            ["Int", "String", "Boolean", "ID", "__Schema", "__Type", "__TypeKind", "__Field", "__InputValue", "__EnumValue", "__Directive", "__DirectiveLocation"],
            _schema.Types.Where(type => type.IsBuiltIn).Select(type => type.Name));
        Assert.NotNull(_schema.FindType("Float"));
        Assert.True(_schema.FindDirective("mark")!.IsRepeatable);
        Assert.Equal(DirectiveLocations.Object, _schema.FindDirective("mark")!.Locations);
    }

    [Fact]
    public void Lets_a_document_repeat_built_in_definitions()
    {
        var schema = SchemaBuilder.FromSdl(
            "type Query { a: Int } scalar Int directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT");

        Assert.True(schema.FindType("Int")!.IsBuiltIn);
        Assert.Equal(5, schema.Directives.Length);
    }

    [Fact]
    public void Takes_the_usual_names_as_root_types()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Int } type Subscription { b: Int }"u8);

        Assert.Equal(("Query", null, "Subscription"), (schema.QueryType.Name, schema.MutationType?.Name, schema.SubscriptionType?.Name));
        Assert.Null(SchemaBuilder.FromSdl("schema { query: Query } type Query { a: Int } type Mutation { b: Int }").MutationType);
    }

    [Fact]
    public void Holds_the_behaviour_that_a_host_attaches_until_it_is_sealed()
    {
        var field = _schema.QueryType.FindField("book")!;
        field.Binding = "resolver";
        _schema.QueryType.Binding = 42;
        var isbn = (ScalarType)_schema.FindType("Isbn")!;
        isbn.Coercion = ReadyMadeScalars.Find("ID")!;
        _schema.Seal();

        Assert.Equal(("resolver", 42, true), (field.Binding, _schema.QueryType.Binding, _schema.IsSealed));
        Assert.Equal(
            "The schema is sealed; attach behaviour to Root.book before Schema.Seal() is called.",
            Assert.Throws<InvalidOperationException>(() => field.Binding = null).Message);
        Assert.Throws<InvalidOperationException>(() => _schema.QueryType.Binding = null);
        Assert.Throws<InvalidOperationException>(() => isbn.Coercion = ReadyMadeScalars.Find("Int")!);
    }

    [Fact]
    public void Lets_the_host_choose_the_coercion_of_scalars_that_the_engine_knows()
    {
        const string Sdl = "type Query { a(day: Date = \"someday\"): Date }";
        var options = new SchemaOptions { ScalarCoercion = name => name == "Date" ? ReadyMadeScalars.Find("String") : null };

        Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl("scalar Date " + Sdl));
        Assert.Same(ReadyMadeScalars.Find("String"), ((ScalarType)SchemaBuilder.FromSdl("scalar Date " + Sdl, options).FindType("Date")!).Coercion);
    }

    [Fact]
    public void Reports_syntax_errors_as_such() => Assert.Throws<SyntaxException>(() => SchemaBuilder.FromSdl("type Query {"));
}
