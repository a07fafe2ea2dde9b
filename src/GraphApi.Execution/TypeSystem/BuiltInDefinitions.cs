using GraphApi.Execution.Language;

namespace GraphApi.Execution.TypeSystem;

/// <summary>
/// What the specification adds to every schema: five scalars, five directives, and the types of introspection (sections 3.5, 3.13 and
/// 4.2).
/// </summary>
internal static class BuiltInDefinitions
{
    public static DocumentNode Document { get; } = GraphQLParser.Parse(
        """"
        "A whole number of 32 bits with sign."
        scalar Int
        "A number of double precision (IEEE 754)."
        scalar Float
        "Text in Unicode."
        scalar String
        "True or false."
        scalar Boolean
        "A unique identifier, written as a string. As input a whole number is accepted too."
        scalar ID

        "Includes a field or fragment only where the argument is true."
        directive @include("Include it." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Leaves a field or fragment out where the argument is true."
        directive @skip("Leave it out." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Marks what clients should not use any more."
        directive @deprecated(
          "Why, and what to use instead, in Markdown." reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
        "Tells where the format of a scalar is specified."
        directive @specifiedBy("The address of the specification." url: String!) on SCALAR
        "Marks an input object of which exactly one field must be given."
        directive @oneOf on INPUT_OBJECT

        "A schema: its types, directives and root operation types."
        type __Schema {
          description: String
          "All types."
          types: [__Type!]!
          "Where queries start."
          queryType: __Type!
          "Where mutations start, if there are any."
          mutationType: __Type
          "Where subscriptions start, if there are any."
          subscriptionType: __Type
          "All directives."
          directives: [__Directive!]!
        }

        "A type. Which fields have a value depends on its kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          "The address of the specification of a scalar."
          specifiedByURL: String
          "The fields of an object or interface."
          fields(includeDeprecated: Boolean! = false): [__Field!]
          "The interfaces that an object or interface implements."
          interfaces: [__Type!]
          "The object types of an interface or union."
          possibleTypes: [__Type!]
          "The values of an enum."
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          "The fields of an input object."
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "The type that a list or non-null type wraps."
          ofType: __Type
          "Whether exactly one field of an input object must be given."
          isOneOf: Boolean
        }

        "The kinds of type."
        enum __TypeKind {
          SCALAR
          OBJECT
          INTERFACE
          UNION
          ENUM
          INPUT_OBJECT
          LIST
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument or input field."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default as a GraphQL literal."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive."
        type __Directive {
          name: String!
          description: String
          "Whether it may be applied more than once in one place."
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "Where a directive may be applied."
        enum __DirectiveLocation {
          QUERY
          MUTATION
          SUBSCRIPTION
          FIELD
          FRAGMENT_DEFINITION
          FRAGMENT_SPREAD
          INLINE_FRAGMENT
          VARIABLE_DEFINITION
          SCHEMA
          SCALAR
          OBJECT
          FIELD_DEFINITION
          ARGUMENT_DEFINITION
          INTERFACE
          UNION
          ENUM
          ENUM_VALUE
          INPUT_OBJECT
          INPUT_FIELD_DEFINITION
        }

        "The fields that can be selected without being listed in a type."
        type __MetaFields {
          "The name of the object's type."
          __typename: String!
          "The schema."
          __schema: __Schema!
          "A type by its name."
          __type(name: String!): __Type
        }
        """"u8,
        ParserOptions.Trusted);

    /// <summary>
    /// The directives of incremental delivery, for schemas that want them. They are printed with a schema, since no reader of SDL can take
    /// them for granted yet.
    /// </summary>
    public static DocumentNode IncrementalDelivery { get; } = GraphQLParser.Parse(
        """
        "Lets the fields of a fragment follow after the rest of the response."
        directive @defer(
          "Whether they follow later." if: Boolean! = true
          "Names the fragment in the response; unique in the document." label: String
        ) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Lets the items of a list follow after the rest of the response."
        directive @stream(
          "Whether they follow later." if: Boolean! = true
          "Names the list in the response; unique in the document." label: String
          "How many of them come at once; not below 0." initialCount: Int! = 0
        ) on FIELD
        """u8,
        ParserOptions.Trusted);

    /// <summary>The type that carries the meta-fields while a schema is built; no schema shows it.</summary>
    public const string MetaFields = "__MetaFields";
}
