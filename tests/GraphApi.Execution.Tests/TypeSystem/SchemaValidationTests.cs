using GraphApi.Execution.Errors;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.TypeSystem;

public sealed class SchemaValidationTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type Other { a: Int }", "The schema has no query root type.")]
    [InlineData("schema { query: Query } type Query { a: Missing }", "1:41 There is no type \"Missing\".")]
    [InlineData("schema { query: E } enum E { A }", "1:17 Root type \"E\" is not an object type.")]
    [InlineData("schema { query: Q mutation: Q } type Q { a: Int }", "1:1 The root types must be different types.")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "1:19 There is more than one query root type.")]
    [InlineData("schema { query: Q } schema { query: Q } type Q { a: Int }", "1:21 There is more than one schema definition. Use \"extend schema\" to add to it.")]
    [InlineData(Query + "type Query { b: Int }", "1:1 There is more than one type named \"Query\".")]
    [InlineData(Query + "directive @d on FIELD directive @d on FIELD", "1:45 There is more than one directive named \"@d\".")]
    [InlineData(Query + "{ a }", "1:23 A schema contains no operations or fragments.")]
    [InlineData(Query + "extend type Missing { a: Int }", "1:23 There is no type \"Missing\" to extend.")]
    [InlineData(Query + "extend interface Query { a: Int }", "1:1 \"Query\" is extended as another kind of type than it is.")]
    public void Refuses_definitions_that_do_not_fit_together(string sdl, string error) => Refuses(sdl, error);

    [Theory]
    [InlineData(Query + "type __T { a: Int }", "1:23 The name __T is reserved: names must not begin with two underscores.")]
    [InlineData("type Query { __a: Int }", "1:14 The name of field Query.__a is reserved: names must not begin with two underscores.")]
    [InlineData("type Query { a(__b: Int): Int }", "1:16 The name of argument __b of Query.a is reserved: names must not begin with two underscores.")]
    [InlineData(Query + "input I { __a: Int }", "1:33 The name of field __a of I is reserved: names must not begin with two underscores.")]
    [InlineData(Query + "directive @__d on FIELD", "1:23 The name of @__d is reserved: names must not begin with two underscores.")]
    [InlineData(Query + "enum E { __A }", "1:32 The name of value E.__A is reserved: names must not begin with two underscores.")]
    [InlineData(Query + "type String { a: Int }", "1:23 String is a built-in scalar.")]
    public void Refuses_reserved_names(string sdl, string error) => Refuses(sdl, error);

    [Theory]
    [InlineData(Query + "type T", "1:23 T needs at least one field.")]
    [InlineData(Query + "interface T", "1:23 T needs at least one field.")]
    [InlineData(Query + "input T", "1:23 T needs at least one field.")]
    [InlineData(Query + "enum T", "1:23 T needs at least one value.")]
    [InlineData(Query + "union T", "1:23 T needs at least one member.")]
    [InlineData("type Query { a: Int a: Int }", "1:21 Query has more than one field a.")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "1:24 Query.a has more than one argument b.")]
    [InlineData(Query + "enum E { A A }", "1:34 E has more than one value A.")]
    [InlineData(Query + "input I { a: Int a: Int }", "1:40 I has more than one field a.")]
    [InlineData(Query + "union U = Query | Query", "1:41 \"Query\" is listed more than once.")]
    [InlineData(Query + "type T implements I & I { a: Int } interface I { a: Int }", "1:45 \"I\" is listed more than once.")]
    [InlineData(Query + "union U = Int", "1:33 \"Int\" is not an object type.")]
    [InlineData(Query + "type T implements Query { a: Int }", "1:41 \"Query\" is not an interface.")]
    public void Refuses_empty_types_and_members_twice(string sdl, string error) => Refuses(sdl, error);

    [Theory]
    [InlineData("type Query { a: I } input I { b: Int }", "1:14 Field Query.a has type I, an input type; fields need an output type.")]
    [InlineData("type Query { a(b: Query): Int }", "1:16 The argument b of Query.a has type Query, which is no input type.")]
    [InlineData(Query + "input I { b: [Query!] }", "1:33 The field b of I has type [Query!], which is no input type.")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "1:16 The argument b of Query.a is required, so it cannot be deprecated: make it nullable or give it a default.")]
    [InlineData(Query + "input I { b: Int! @deprecated }", "1:33 The field b of I is required, so it cannot be deprecated: make it nullable or give it a default.")]
    [InlineData(Query + "input I @oneOf { a: Int! }", "1:40 Field I.a of a OneOf input object must be nullable.")]
    [InlineData(Query + "input I @oneOf { a: Int = 1 }", "1:40 Field I.a of a OneOf input object must have no default.")]
    public void Refuses_members_of_the_wrong_type(string sdl, string error) => Refuses(sdl, error);

    [Theory]
    [InlineData("type T implements I { b: Int } interface I { a: Int }", "1:23 T implements I, so it needs field a: Int.")]
    [InlineData("type T implements I { a: String } interface I { a: Int }", "1:45 T.a has type String, which does not fit Int of I.a.")]
    [InlineData("type T implements I { a: Int } interface I { a: Int! }", "1:45 T.a has type Int, which does not fit Int! of I.a.")]
    [InlineData("type T implements I { a: Int } interface I { a(b: Int): Int }", "1:45 T.a needs argument b: Int, as I.a has it.")]
    [InlineData("type T implements I { a(b: Int!): Int } interface I { a(b: Int): Int }", "1:47 Argument b of T.a has type Int!; I.a asks for Int.")]
    [InlineData("type T implements I { a(b: Int!): Int } interface I { a: Int }", "1:47 Argument b of T.a must not be required, since I.a lacks it.")]
    [InlineData("type T implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }", "1:23 T implements I, so it must also implement J.")]
    [InlineData("interface I implements I { a: Int }", "1:23 I cannot implement itself.")]
    [InlineData("type T implements I { a: Int @deprecated } interface I { a: Int }", "1:45 T.a is deprecated, so I.a must be deprecated too.")]
    public void Refuses_types_that_do_not_keep_what_their_interfaces_promise(string sdl, string error) => Refuses(Query + sdl, error);

    [Theory]
    [InlineData("type T implements I { a: T! b: [T!]! c(x: Int, y: Int = 1): U } interface I { a: I b: [I] c(x: Int): U } union U = T")]
    [InlineData("type T implements I & J { a: Int } interface I implements J { a: Int } interface J { a: Int }")]
    [InlineData("type T implements I { a: T } interface I { a: U } union U = T")]
    [InlineData("input A { b: [A!]! c: B } input B { a: A! }")]
    [InlineData("input A { b: B = {} } input B { a: A = {b: null} }")]
    [InlineData("directive @a(b: Int @b) on ARGUMENT_DEFINITION directive @b on ARGUMENT_DEFINITION")]
    [InlineData("input I { x: [Int!] = 1 y: E! = A z: J = {k: {l: \"x\"}} } enum E { A } scalar J")]
    public void Accepts_what_the_rules_allow(string sdl) => Assert.NotNull(SchemaBuilder.FromSdl(Query + sdl));

    [Theory]
    [InlineData("interface I implements J { a: Int } interface J implements I { a: Int }", "1:23 I cannot implement J, which implements I.", "1:59 J cannot implement I, which implements J.")]
    [InlineData("input A { a: A! }", "1:33 Input object A needs itself (A.a); make one of these fields nullable.")]
    [InlineData("input A { b: B! } input B { c: C! } input C { b: B! }", "1:69 Input object B needs itself (B.c -> C.b); make one of these fields nullable.")]
    [InlineData("input A { b: B = {} } input B { a: A = {} }", "1:33 The default of A.b brings in itself without end.")]
    [InlineData("input A { a: [A] = [{}] }", "1:33 The default of A.a brings in itself without end.")]
    [InlineData("directive @a(b: Int @a) on ARGUMENT_DEFINITION", "1:23 The definition of @a uses @a itself.")]
    [InlineData("directive @a(b: I) on INPUT_FIELD_DEFINITION input I { x: Int @a }", "1:23 The definition of @a uses @a itself.")]
    public void Refuses_cycles(string sdl, params string[] errors) => Refuses(Query + sdl, errors);

    [Theory]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "1:25 Int cannot represent \"x\".")]
    [InlineData("type Query { a(b: Int! = null): Int }", "1:26 Expected Int!, found null.")]
    [InlineData("type Query { a(b: E = B): Int } enum E { A }", "1:23 Enum E has no value B. Did you mean A?")]
    [InlineData("type Query { a(b: I = {x: 1}): Int } input I { y: Int }", "1:24 I has no field \"x\". Did you mean \"y\"?")]
    [InlineData(Query + "input I { a: J = {b: 1} } input J { b: String }", "1:44 String cannot represent 1.")]
    [InlineData("type Query { a: Int @missing }", "1:21 There is no directive \"@missing\".")]
    [InlineData("type Query @deprecated { a: Int }", "1:12 @deprecated may not be applied to OBJECT.")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "1:33 @deprecated may be applied only once here.")]
    [InlineData("type Query { a: Int @deprecated(why: \"x\") }", "1:33 @deprecated has no argument \"why\".")]
    [InlineData("type Query { a: Int @deprecated(reason: null) }", "1:41 Expected String!, found null.")]
    [InlineData(Query + "scalar S @specifiedBy", "1:32 @specifiedBy needs its argument \"url\" of type String!.")]
    [InlineData(Query + "extend schema @onField directive @onField on FIELD", "1:37 @onField may not be applied to SCHEMA.")]
    public void Refuses_values_and_directives_that_do_not_fit(string sdl, string error) => Refuses(sdl, error);

    [Fact]
    public void Lists_everything_that_is_wrong()
    {
        var errors = Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl("type Query { __a: Int b: I } input I enum E")).Errors;

        Assert.Equal(4, errors.Length);
        Assert.All(errors, error => Assert.Equal(ErrorCodes.InvalidSchema, error.Code));
    }

    private static void Refuses(string sdl, params string[] errors)
    {
        var found = Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl(sdl)).Errors;

        Assert.Equal(errors, found.Select(error =>
            error.Locations.IsEmpty ? error.Message : $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Message}"));
    }
}
