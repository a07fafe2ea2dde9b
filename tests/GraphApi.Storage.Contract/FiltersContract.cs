using GraphApi.Graph.Model;
using GraphApi.Graph.Queries;
using GraphApi.Graph.Storage;
using static GraphApi.Storage.Contract.DocumentDraft;

namespace GraphApi.Storage.Contract;

public abstract class FiltersContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task No_filter_finds_everything_and_a_type_only_its_own()
    {
        await SeedAsync();
        Assert.Equal(["company:a", "company:b", "company:c", "country:kr", "law:x", "law:y"], await FindAsync(null));
        Assert.Equal(["law:x", "law:y"], await FindAsync(null, "Law"));
        Assert.Empty(await FindAsync(null, "NoSuchType"));
    }

    [Fact]
    public async Task And_or_and_not_combine()
    {
        await SeedAsync();
        NodeFilter companies = new NodeFilter.TypeIn(["Company"]), a = new NodeFilter.IdIn(["company:a"]), x = new NodeFilter.IdIn(["law:x", "law:none"]);
        Assert.Equal(["company:a", "law:x"], await FindAsync(new NodeFilter.Or([a, x])));
        Assert.Equal(["company:a"], await FindAsync(new NodeFilter.And([companies, new NodeFilter.Or([a, x])])));
        Assert.Equal(["company:b", "company:c"], await FindAsync(new NodeFilter.And([companies, new NodeFilter.Not(a)])));
        Assert.Equal(6, (await FindAsync(new NodeFilter.And([]))).Length);
        Assert.Empty(await FindAsync(new NodeFilter.Or([])));
        Assert.Empty(await FindAsync(a, "Law"));
    }

    [Fact]
    public async Task Names_and_aliases_in_any_language_are_tested()
    {
        await SeedAsync();
        Assert.Equal(["company:a"], await NamesAsync(new Condition.EqualTo(Value("알파"))));
        Assert.Empty(await NamesAsync(new Condition.EqualTo(Value("ALPHA"))));
        Assert.Equal(["company:a", "company:b"], await NamesAsync(new Condition.OneOf([Value("Alpha"), Value("Beta")])));
        Assert.Equal(["company:a"], await NamesAsync(new Condition.Contains("ALPHA-inc")));
        Assert.Equal(["company:b"], await NamesAsync(new Condition.StartsWith("be")));
        Assert.Equal(6, (await NamesAsync(new Condition.IsNull(false))).Length);
        Assert.Empty(await NamesAsync(new Condition.IsNull(true)));

        Task<string[]> NamesAsync(Condition condition) => FindAsync(new NodeFilter.Name(condition));
    }

    [Fact]
    public async Task Conditions_on_numbers()
    {
        await SeedAsync();
        Assert.Equal(["company:a"], await PropertyAsync("employees", new Condition.EqualTo(Value(10.0m))));
        Assert.Equal(["company:a", "company:b"], await PropertyAsync("employees", new Condition.OneOf([Value(10), Value(200), Value(7)])));
        Assert.Equal(["company:a", "company:b"], await PropertyAsync("employees", new Condition.Between(Value(10), Value(200))));
        Assert.Equal(["company:b"], await PropertyAsync("employees", new Condition.Between(Value(10.5m), null)));
        Assert.Equal(["company:a"], await PropertyAsync("employees", new Condition.Between(null, Value(199))));
        Assert.Equal(["company:c"], await PropertyAsync("employees", new Condition.IsNull(true)));
        Assert.Equal(["company:a", "company:b"], await PropertyAsync("employees", new Condition.IsNull(false)));
        Assert.Empty(await PropertyAsync("employees", new Condition.EqualTo(Value("10"))));
    }

    [Fact]
    public async Task Conditions_on_texts_and_truth_values()
    {
        await SeedAsync();
        Assert.Equal(["company:a"], await PropertyAsync("sector", new Condition.EqualTo(Value("AI Chips"))));
        Assert.Equal(["company:a", "company:b"], await PropertyAsync("sector", new Condition.Contains("ai")));
        Assert.Equal(["company:a"], await PropertyAsync("sector", new Condition.StartsWith("aich")));
        Assert.Equal(["company:b"], await PropertyAsync("sector", new Condition.Between(Value("B"), Value("Z"))));
        Assert.Equal(["company:a"], await PropertyAsync("listed", new Condition.EqualTo(Value(true))));
        Assert.Equal(["company:b"], await PropertyAsync("listed", new Condition.EqualTo(Value(false))));
        Assert.Empty(await PropertyAsync("employees", new Condition.Contains("1")));
    }

    [Fact]
    public async Task A_date_lies_between_bounds_when_its_whole_interval_does()
    {
        await SeedAsync();
        Assert.Equal(["company:a"], await PropertyAsync("founded", new Condition.EqualTo(Date("2020"))));
        Assert.Empty(await PropertyAsync("founded", new Condition.EqualTo(Date("2020-01-01"))));
        Assert.Equal(["company:a", "company:b"], await PropertyAsync("founded", new Condition.Between(Date("2020"), Date("2020"))));
        Assert.Equal(["company:b"], await PropertyAsync("founded", new Condition.Between(Date("2020-02"), Date("2020-12"))));
        Assert.Equal(["company:b"], await PropertyAsync("founded", new Condition.Between(null, Date("2020-06"))));
        Assert.Equal(["company:a", "company:b"], await PropertyAsync("founded", new Condition.Between(Date("2020-01-01"), null)));
    }

    [Fact]
    public async Task External_identifiers_are_tested_by_scheme()
    {
        await SeedAsync();
        Assert.Equal(["country:kr"], await FindAsync(new NodeFilter.ExternalId("iso3166", new Condition.EqualTo(Value("KR")))));
        Assert.Empty(await FindAsync(new NodeFilter.ExternalId("lei", new Condition.EqualTo(Value("KR")))));
        Assert.Equal(5, (await FindAsync(new NodeFilter.ExternalId("iso3166", new Condition.IsNull(true)))).Length);
    }

    [Fact]
    public async Task Nodes_of_a_document_are_those_that_it_mentions()
    {
        await SeedAsync();
        Assert.Equal(["company:a", "law:x"], await FindAsync(new NodeFilter.InDocument(["s", "none"])));
        Assert.Empty(await FindAsync(new NodeFilter.InDocument([])));
    }

    [Fact]
    public async Task Related_nodes_some_none_and_all()
    {
        await SeedAsync();
        var large = new NodeFilter.Property("employees", new Condition.Between(Value(100), null));
        Assert.Equal(["law:x", "law:y"], await LawsAsync(Quantifier.Some, large));
        Assert.Empty(await LawsAsync(Quantifier.None, large));
        Assert.Equal(["law:y"], await LawsAsync(Quantifier.All, large));
        Assert.Equal(["company:c"], await FindAsync(new NodeFilter.Related("AFFECTS", Direction.Incoming, Quantifier.None, null, null), "Company"));
        Assert.Equal(["company:c"], await FindAsync(new NodeFilter.Related("AFFECTS", Direction.Incoming, Quantifier.All, null, new NodeFilter.Or([])), "Company"));
        Assert.Empty(await FindAsync(new NodeFilter.Related("NO_SUCH", Direction.Both, Quantifier.Some, null, null)));

        Task<string[]> LawsAsync(Quantifier quantifier, NodeFilter target) =>
            FindAsync(new NodeFilter.Related("AFFECTS", Direction.Outgoing, quantifier, null, target), "Law");
    }

    [Fact]
    public async Task Filters_reach_through_several_relations_and_their_edges()
    {
        await SeedAsync();
        var issuedByKorea = new NodeFilter.Related("ISSUED", Direction.Incoming, Quantifier.Some, null, new NodeFilter.IdIn(["country:kr"]));
        Assert.Equal(["company:a", "company:b"], await FindAsync(new NodeFilter.Related("AFFECTS", Direction.Incoming, Quantifier.Some, null, issuedByKorea)));
        var actual = new EdgeFilter.Assertion { Statuses = [Status.Actual] };
        Assert.Equal(["company:b"], await FindAsync(new NodeFilter.Related("AFFECTS", Direction.Incoming, Quantifier.Some, actual, null)));
        Assert.Equal(["law:x", "law:y"], await FindAsync(new NodeFilter.Related("AFFECTS", Direction.Outgoing, Quantifier.All, actual, new NodeFilter.IdIn(["company:b"])), "Law"));
    }

    [Fact]
    public async Task A_symmetric_relation_is_followed_both_ways_whatever_the_direction()
    {
        await PutAsync(new DocumentDraft("a").Edge("PARTNERS_WITH", "company:b", "company:a"));
        foreach (var direction in Enum.GetValues<Direction>())
        {
            Assert.Equal(["company:a", "company:b"], await FindAsync(new NodeFilter.Related("PARTNERS_WITH", direction, Quantifier.Some, null, null)));
        }
    }

    private Task<string[]> PropertyAsync(string name, Condition condition) => FindAsync(new NodeFilter.Property(name, condition), "Company");

    private Task<CommitResult> SeedAsync() => PutAsync(new DocumentDraft("s")
        .Node("company:a", "Alpha", "알파", ["Alpha, Inc."], properties: Properties(("employees", Value(10)), ("founded", Date("2020")), ("listed", Value(true)), ("sector", Value("AI Chips"))))
        .Node("company:b", "Beta", properties: Properties(("employees", Value(200)), ("founded", Date("2020-05")), ("listed", Value(false)), ("sector", Value("Cloud AI"))))
        .Node("company:c", "Gamma")
        .Node("country:kr", "Korea", externalIds: new() { ["iso3166"] = "KR" })
        .Edge("AFFECTS", "law:x", "company:a", status: Status.Proposed)
        .Edge("AFFECTS", "law:x", "company:b")
        .Edge("AFFECTS", "law:y", "company:b")
        .Edge("ISSUED", "country:kr", "law:x")
        .Mention("company:a", 1)
        .Mention("law:x", 1, 10));
}
