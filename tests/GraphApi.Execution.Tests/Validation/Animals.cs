using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.TypeSystem;
using GraphApi.Execution.Validation;

namespace GraphApi.Execution.Tests.Validation;

/// <summary>The schema that the rules are tested with.</summary>
internal static class Animals
{
    public static Schema Schema { get; } = SchemaBuilder.FromSdl(
        """
        directive @onQuery(if: Boolean) on QUERY
        directive @onVariable on VARIABLE_DEFINITION
        directive @onFragment on FRAGMENT_DEFINITION
        directive @again(n: Int) repeatable on FIELD
        scalar JSON
        scalar Date
        type Query {
          dog: Dog
          cat: Cat
          pet: Pet
          human: Human
          catOrDog: CatOrDog
          node: Node
          resource: Resource
          humanOrAlien: HumanOrAlien
          findDog(complex: ComplexInput): Dog
          sum(a: Int!, b: Int!): Int
          withDefault(n: Int! = 1): Int
          echo(value: JSON): JSON
          inputs(
            int: Int, float: Float, string: String, boolean: Boolean, id: ID, command: DogCommand, strings: [String!],
            ints: [Int!], ints2: [Int], nested: [[Int]], one: One, any: JSON, date: Date, strict: Strict
          ): Boolean
        }
        type Mutation { rename(name: String!): Dog }
        type Subscription { born: Pet moved: String }
        enum DogCommand { SIT DOWN HEEL }
        enum CatCommand { JUMP }
        interface Pet { name: String! nickname: String }
        interface Sentient { name: String! }
        interface Node { id: ID! }
        interface Resource implements Node { id: ID! url: String }
        type File implements Resource & Node { id: ID! url: String }
        type Dog implements Pet {
          name: String!
          nickname: String
          motto: String!
          barkVolume: Int
          age: Int
          tags: [String!]
          doesKnowCommand(dogCommand: DogCommand!): Boolean!
          isHouseTrained(atOtherHomes: Boolean): Boolean!
          owner: Human
        }
        type Cat implements Pet {
          name: String!
          nickname: String
          meowVolume: Int
          doesKnowCommand(catCommand: CatCommand!): Boolean!
          home: Home
        }
        type Home { street: String! number: Int }
        type Alien implements Sentient { name: String! planet: String }
        type Human implements Sentient { name: String! age: Int height: Int pets: [Pet!] friend: Human }
        union CatOrDog = Cat | Dog
        union HumanOrAlien = Human | Alien
        input ComplexInput { name: String owner: String }
        input One @oneOf { a: String b: Int }
        input Strict { must: Int! may: Int = 2 withDefault: Int! = 3 }
        """);

    public static IReadOnlyList<GraphQLError> Validate(string query) => DocumentValidator.Validate(Schema, GraphQLParser.Parse(query, Large));

    public static void Accepts(string query) => Assert.Empty(Validate(query));

    /// <summary>The document has errors of this code with these messages, each with its first place in front; and no errors of other codes.</summary>
    public static void Refuses(string query, string code, params string[] messages) => Check(Validate(query), code, messages);

    public static void RefusesIn(string sdl, string query, string code, params string[] messages) =>
        Check(DocumentValidator.Validate(SchemaBuilder.FromSdl(sdl), GraphQLParser.Parse(query)), code, messages);

    private static ParserOptions Large { get; } = new() { MaxTokens = 1_000_000, MaxDocumentBytes = 10_000_000 };

    private static void Check(IReadOnlyList<GraphQLError> errors, string code, string[] messages)
    {
        Assert.Equal(messages, errors.Select(error =>
            error.Locations.IsEmpty ? error.Message : $"{error.Locations[0].Line}:{error.Locations[0].Column} {error.Message}"));
        Assert.All(errors, error => Assert.Equal(code, error.Code));
    }
}
