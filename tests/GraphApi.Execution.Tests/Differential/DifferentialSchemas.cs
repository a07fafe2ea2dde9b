namespace GraphApi.Execution.Tests.Differential;

/// <summary>
/// The schemas of the differential test. Names say what fields resolve to, here and in the oracle: <c>fail…</c> to an error,
/// <c>none…</c> to null, <c>gaps…</c> to a list with a null in it, <c>echo…</c> to the field's own coerced arguments.
/// </summary>
internal static class DifferentialSchemas
{
    /// <summary>Abstract types in every combination, and custom directives.</summary>
    public const string Animals = """
        directive @tag(name: String! = "x", weight: Int) repeatable on QUERY | FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT | VARIABLE_DEFINITION
        directive @once on QUERY | MUTATION | FIELD | FRAGMENT_DEFINITION
        interface Node { id: ID! }
        interface Named { name(upper: Boolean = false, locale: Locale): String! }
        interface Pet implements Named & Node { id: ID! name(upper: Boolean = false, locale: Locale): String! owner: Human friends: [Pet!]! }
        enum Locale { KO EN }
        enum Mood { HAPPY SAD @deprecated(reason: "be happy") WILD }
        type Dog implements Pet & Named & Node {
          id: ID! name(upper: Boolean = false, locale: Locale): String! owner: Human friends: [Pet!]!
          mood: Mood barks: Boolean! volume: Int sibling: Dog
        }
        type Cat implements Pet & Named & Node {
          id: ID! name(upper: Boolean = false, locale: Locale): String! owner: Human friends: [Cat!]!
          mood: Mood! volume: Float lives: Int!
        }
        type Human implements Named & Node { id: ID! name(upper: Boolean = false, locale: Locale): String! pets: [Pet] best: Friend boss: Human! }
        type Robot implements Node { id: ID! serial: Long parts: [[Robot!]] }
        scalar Long @specifiedBy(url: "https://example.org/long")
        union Friend = Human | Dog | Robot
        union Anything = Dog | Cat | Human | Robot
        type Query {
          node(id: ID!): Node
          nodes(ids: [ID!]! = ["a"]): [Node]!
          pet(mood: Mood = HAPPY): Pet
          named: [Named!]
          friend: Friend
          anything: [[Anything!]!]
          dog: Dog!
          old: String @deprecated
        }
        """;

    /// <summary>Input coercion: every argument is given back as it arrived.</summary>
    public const string Inputs = """
        directive @with(value: Filter) on FIELD | QUERY | FRAGMENT_DEFINITION
        scalar JSON
        enum Color { RED GREEN BLUE }
        input Filter { text: String = "all" size: Int range: Range = {from: 1, to: 2} and: [Filter!] not: Filter color: Color! = GREEN any: JSON }
        input Range { from: Int! to: Int! = 10 step: Float }
        input By @oneOf { id: ID name: String range: Range ids: [ID!] }
        input Matrix { rows: [[Float!]!]! labels: [String] }
        type Query {
          echoScalars(int: Int, float: Float, string: String, boolean: Boolean, id: ID, any: JSON, color: Color): JSON
          echoNeeded(int: Int!, float: Float! = 1.5, string: String! = "s", boolean: Boolean!, id: ID!, color: Color! = RED): JSON
          echoLists(ints: [Int], strict: [Int!]!, nested: [[Int]], ids: [ID!], colors: [Color!]! = [RED, BLUE]): JSON
          echoFilter(filter: Filter, filters: [Filter]): JSON
          echoRange(range: Range! = {from: 5, to: 10}): JSON
          echoBy(by: By, all: [By!]): JSON
          echoNeededBy(by: By!): JSON
          echoMatrix(matrix: Matrix!, other: [Matrix!]): JSON
          echoAny(any: JSON!, list: [JSON]): JSON
          next(filter: Filter!): Query
        }
        type Mutation { echoSave(filter: Filter!, dry: Boolean = true): JSON again: Mutation! }
        """;

    /// <summary>Nulls, errors and where they spread to; mutations and subscriptions under names of their own.</summary>
    public const string Nulls = """
        schema { query: Root mutation: Change subscription: Stream }
        type Root {
          item: Item need: Item! list: [Item] strict: [Item!] stricter: [Item!]! nested: [[Item!]]
          noneString: String noneItem: Item failInt: Int failList: [Item!] gapsInts: [Int] any: Any
        }
        type Item {
          id: ID! label: String count: Int ratio: Float flag: Boolean
          child: Item need: Item! list: [Item!] any: [Any!]
          noneLabel: String noneNeed: String! noneItem: Item! failLabel: String failNeed: Int! failItem: Item
          gapsLoose: [String] gapsStrict: [String!] gapsStricter: [Int!]! gapsItems: [Item!] gapsNested: [[Int!]!]
        }
        type Other { id: ID! failName: String! name: String! item: Item! }
        union Any = Item | Other
        type Change { first: Int second(by: Int! = 1): Item failThird: Int noneFourth: Int! fifth: Other }
        type Stream { ticks: Int item(id: ID!): Item }
        """;
}
