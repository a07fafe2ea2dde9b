using GraphApi.Graph.Ontology;

namespace GraphApi.Graph.Tests.Ontology;

public class OntologyProblemTests
{
    /// <summary>What is replaced in the small ontology, by what, the line of the problem, and how it reads.</summary>
    public static TheoryData<string, string, int, string> Mistakes => new()
    {
        { "to: [BigThing]", "to: [BigThink]", 26, "There is no type 'BigThink'." },
        { "from: [maker]", "from: [makers]", 25, "There is no group 'makers'." },
        { "groups: [maker]", "groups: [baker]", 15, "There is no group 'baker'." },
        { "properties: [date]", "properties: [when]", 32, "There is no property 'when'." },
        { "    inverse: madeBy\n", "", 24, "The relation MADE has no inverse field." },
        { "    inverseLabel: {ko: 제작자, en: made by}\n", "", 24, "The relation MADE has no inverse label." },
        { "inverse: madeBy", "inverse: likes", 40, "The type BigThing would have two fields 'likes': the inverse field of MADE and the field of LIKES." },
        { "inverse: madeBy", "inverse: size", 28, "The type BigThing would have two fields 'size': a property and the inverse field of MADE." },
        { "plural: things", "plural: firm", 18, "The query type would have two fields 'firm': the field of Firm and the plural field of BigThing." },
        { "field: firm", "field: search", 10, "The root field 'search' is the API's own." },
        { "field: made", "field: degree", 27, "Every node has a field 'degree' of its own." },
        { "  BigThing:", "  Firm:", 16, "'Firm' is declared twice in types, first on line 9." },
        { "  LIKES:", "  MADE:", 33, "'MADE' is declared twice in relations, first on line 24." },
        { "  size:", "  date:", 7, "'date' is declared twice in properties, first on line 6." },
        { "plural: firms", "field: firms", 11, "The type Firm has the key 'field' twice." },
        { "color: \"#112233\"", "colour: \"#112233\"", 14, "The type Firm has the unknown key 'colour'." },
        { "color: \"#112233\"", "color: red", 14, "'red' is no colour." },
        { "color: \"#112233\"", "color: \"#AABBCC\"", 14, "'#AABBCC' is no colour." },
        { "label: {ko: 기업, en: Firm}", "label: {ko: 기업}", 12, "The type Firm: label has no 'en'." },
        { "    label: {ko: 제작, en: made}\n", "", 24, "The relation MADE has no 'label'." },
        { "  BigThing:", "  bigThing:", 16, "'bigThing' is no name for a type." },
        { "  BigThing:", "  Relationship:", 16, "The type name 'Relationship' is the API's own." },
        { "  BigThing:", "  Query:", 16, "The type name 'Query' is the API's own." },
        { "  MADE:", "  made_it:", 24, "'made_it' is no name for a relation." },
        { "field: firm", "field: Firm", 10, "'Firm' is no name for a field." },
        { "kind: number", "kind: integer", 7, "'integer' is no kind of property." },
        { "symmetric: true", "symmetric: yes", 39, "The relation LIKES has 'yes' at 'symmetric'." },
        { "symmetric: true", "symmetric: true\n    inverse: likedBy", 40, "The relation LIKES is symmetric and has an inverse field." },
        { "      - {from: [BigThing], to: [BigThing]}\n", "", 37, "The relation LIKES has BigThing in 'from' and in no pair." },
        { "    from: [maker, BigThing]", "    from: [maker]", 38, "The relation LIKES has a pair with 'BigThing', which its 'from' does not allow." },
        { "maker: Whoever makes things", "maker:", 4, "The group maker has no description." },
        { "version: \"1\"\n", "", 1, "The ontology has no 'version'." },
        { "from: [maker]", "from: maker", 25, "The relation MADE has no list at 'from'." },
        { "groups: [maker]", "groups: [maker, maker]", 15, "The type Firm names 'maker' twice in 'groups'." },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_its_line_and_a_mend(string old, string replacement, int line, string what)
    {
        var problems = Problems(SmallOntology.With(old, replacement));
        var problem = Assert.Single(problems, p => p.What == what);
        Assert.Equal(("small.yaml", line), (problem.File, problem.Line));
        Assert.EndsWith(".", problem.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_the_order_of_the_file()
    {
        var problems = Problems(SmallOntology.Text
            .Replace("color: \"#112233\"", "color: red", StringComparison.Ordinal)
            .Replace("properties: [size]", "properties: [weight]", StringComparison.Ordinal)
            .Replace("properties: [date]", "properties: [when]", StringComparison.Ordinal));
        Assert.Equal([14, 22, 32], problems.Select(p => p.Line));
    }

    [Theory]
    [InlineData("size", "degree", 22, "Every node has a field 'degree' of its own.")]
    [InlineData("date", "status", 32, "Every edge has a field 'status' of its own.")]
    public void A_property_cannot_take_the_name_of_a_field_that_is_always_there(string name, string taken, int line, string what)
    {
        var text = SmallOntology.Text
            .Replace($"  {name}:", $"  {taken}:", StringComparison.Ordinal)
            .Replace($"properties: [{name}]", $"properties: [{taken}]", StringComparison.Ordinal);
        var problem = Assert.Single(Problems(text));
        Assert.Equal((line, what), (problem.Line, problem.What));
    }

    [Fact]
    public void A_clash_that_touches_many_types_is_told_once() =>
        Assert.Single(Problems(SmallOntology.With("to: [BigThing]", "to: [BigThing, maker]").Replace("madeBy", "likes", StringComparison.Ordinal)));

    [Fact]
    public void A_message_reads_file_line_what_mend()
    {
        var error = Assert.Throws<OntologyException>(() => OntologyFile.Parse(SmallOntology.With("color: \"#112233\"", "color: red"), "small.yaml"));
        Assert.Equal("small.yaml:14: 'red' is no colour. Write it as \"#rrggbb\" with quotes and lower-case digits.", error.Message);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("name: [a", 1)]
    [InlineData("name: a\nversion: [b]]", 2)]
    [InlineData("just words", 1)]
    [InlineData("name: a\n---\nname: b", 2)]
    [InlineData("name: &a x\nversion: *a\n", 2)]
    public void What_is_no_ontology_at_all_is_one_clear_problem(string text, int line) => Assert.Equal(line, Assert.Single(Problems(text)).Line);

    private static IReadOnlyList<OntologyProblem> Problems(string text) =>
        Assert.Throws<OntologyException>(() => OntologyFile.Parse(text, "small.yaml")).Problems;
}
