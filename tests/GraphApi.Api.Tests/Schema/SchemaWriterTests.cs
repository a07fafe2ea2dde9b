using GraphApi.Api.Schema;
using GraphApi.Api.Tests.Hosting;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Api.Tests.Schema;

public sealed class SchemaWriterTests
{
    private static readonly GraphApi.Execution.TypeSystem.Schema s_schema = SchemaBuilder.FromSdl(SchemaWriter.Write(TestApi.Ontology));

    [Fact]
    public void The_checked_in_schema_is_what_the_ontology_gives() =>
        Assert.Null(SchemaFile.Check(RepositoryFiles.Path("schema", "schema.graphql"), TestApi.Ontology));

    [Fact]
    public void The_same_ontology_always_gives_the_same_text() => Assert.Equal(SchemaWriter.Write(TestApi.Ontology), SchemaWriter.Write(TestApi.Ontology));

    [Fact]
    public void Every_type_field_argument_and_value_has_a_description()
    {
        var bare = new List<string>();
        foreach (var type in s_schema.Types.Where(t => !t.IsBuiltIn))
        {
            Check(type.Name, type.Description);
            if (type is ComplexType complex)
            {
                foreach (var field in complex.Fields)
                {
                    Check(field.ToString(), field.Description);
                    foreach (var argument in field.Arguments) Check($"{field}({argument.Name}:)", argument.Description);
                }
            }

            if (type is InputObjectType input)
            {
                foreach (var field in input.Fields) Check($"{type.Name}.{field.Name}", field.Description);
            }

            if (type is EnumType enumeration)
            {
                foreach (var value in enumeration.Values) Check($"{type.Name}.{value.Name}", value.Description);
            }
        }

        Assert.Empty(bare);

        void Check(string coordinate, string? description)
        {
            if (string.IsNullOrWhiteSpace(description)) bare.Add(coordinate);
        }
    }

    [Fact]
    public void Every_node_type_has_a_single_and_a_page_field()
    {
        foreach (var type in TestApi.Ontology.NodeTypes)
        {
            Assert.Equal(type.Name, s_schema.QueryType.FindField(type.Field)!.Type.ToString());
            Assert.Equal($"{type.Name}Connection!", s_schema.QueryType.FindField(type.PluralField)!.Type.ToString());
        }
    }

    [Fact]
    public void Every_relation_has_a_field_on_each_type_at_its_ends()
    {
        foreach (var relation in TestApi.Ontology.Relations)
        {
            foreach (var type in relation.From) Assert.NotNull(Type(type).FindField(relation.ForwardField));
            foreach (var type in relation.To) Assert.NotNull(Type(type).FindField(relation.InverseField));
        }
    }

    [Theory]
    [InlineData("SubsidiaryOfEdge", "Company!")]
    [InlineData("AffectedByEdge", "Rule!")]
    [InlineData("ProposedByEdge", "Actor!")]
    [InlineData("AffectsEdge", "Entity!")]
    public void An_edge_leads_to_the_narrowest_type_that_covers_its_ends(string edge, string node) =>
        Assert.Equal(node, Type(edge).FindField("node")!.Type.ToString());

    [Fact]
    public void A_group_of_types_has_the_relations_that_all_of_them_have()
    {
        var rule = (InterfaceType)s_schema.FindType("Rule")!;
        Assert.Equal(["Law", "Policy"], s_schema.GetPossibleTypes(rule).Select(t => t.Name));
        Assert.NotNull(rule.FindField("issuedBy"));
        Assert.Null(rule.FindField("vetoedBy"));
        Assert.NotNull(Type("Law").FindField("vetoedBy"));
    }

    [Fact]
    public void Edges_carry_the_properties_of_their_relation_typed()
    {
        var edge = Type("AffectsEdge");
        Assert.Equal("PartialDate", edge.FindField("date")!.Type.ToString());
        Assert.Equal("BigDecimal", edge.FindField("amount")!.Type.ToString());
        Assert.Equal("[AffectsAssertion!]!", edge.FindField("assertions")!.Type.ToString());
        Assert.Null(Type("SubjectOfEdge").FindField("date"));
    }

    [Fact]
    public void Relation_fields_show_what_is_actual_unless_asked_otherwise() =>
        Assert.Equal("[ACTUAL]", Type("Company").FindField("affectedBy")!.FindArgument("status")!.DefaultValue!.ToString());

    private static ObjectType Type(string name) => (ObjectType)s_schema.FindType(name)!;
}
