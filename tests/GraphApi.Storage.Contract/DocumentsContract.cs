using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Storage.Contract;

public abstract class DocumentsContract<TSource> : StoreContract<TSource>
    where TSource : IStoreSource, new()
{
    [Fact]
    public async Task An_empty_store_has_nothing_and_version_zero()
    {
        Assert.Equal(0, Store.Version);
        Assert.Equal("", await DescribeAsync(Store));
        Assert.Null(await ReadAsync(r => r.GetDatasetAsync()));
        Assert.Empty(await ReadAsync(r => r.ReadChangesAsync(0, 100)));
    }

    [Fact]
    public async Task A_document_is_read_as_it_was_put()
    {
        var put = new DocumentDraft("a").Mention("company:acme", 3).Section(1).Section(2, 2, 0).Text("first", "", "세 번째").Build();
        await CommitAsync(new GraphChange.PutDocument(put));
        Assert.Equal([put.Document, null], await ReadAsync(r => r.GetDocumentsAsync(["a", "b"])));
        Assert.Equal([put.Document], await ReadAsync(r => r.ListDocumentsAsync()));
        Assert.Equal(put.Sections, (await ReadAsync(r => r.GetSectionsAsync(["a"])))[0]);
        Assert.Empty((await ReadAsync(r => r.GetSectionsAsync(["b"])))[0]);
    }

    [Fact]
    public async Task Documents_are_listed_by_id()
    {
        await PutAsync(new DocumentDraft("나"), new DocumentDraft("b"), new DocumentDraft("가"), new DocumentDraft("a"));
        Assert.Equal(["a", "b", "가", "나"], (await ReadAsync(r => r.ListDocumentsAsync())).Select(d => d.Id));
    }

    [Fact]
    public async Task Texts_come_back_line_by_line_and_null_where_there_is_none()
    {
        await PutAsync(new DocumentDraft("a").Text("하나", "", "three\r", "\u0000four "), new DocumentDraft("b"), new DocumentDraft("c").Text());
        var texts = await ReadAsync(r => r.GetTextsAsync(["b", "a", "nowhere", "c"]));
        Assert.Null(texts[0]);
        Assert.Equal(["하나", "", "three\r", "\u0000four "], texts[1]!);
        Assert.Null(texts[2]);
        Assert.Empty(texts[3]!);
    }

    [Fact]
    public async Task A_text_can_be_added_to_a_document_that_came_without_it()
    {
        await PutAsync(new DocumentDraft("a").Mention("company:acme", 1));
        var result = await CommitAsync(new GraphChange.PutText("a", ["one", "two"]));
        Assert.Equal(new CommitResult(2, 1), result);
        Assert.Equal(["one", "two"], (await ReadAsync(r => r.GetTextsAsync(["a"])))[0]!);
        Assert.Equal(new CommitResult(2, 0), await CommitAsync(new GraphChange.PutText("a", ["one", "two"])));
    }

    [Fact]
    public async Task A_text_for_an_unknown_document_is_refused()
    {
        var error = await RefusedAsync(new GraphChange.PutText("a", ["one"]));
        Assert.Equal(GraphStoreErrorCodes.ContributionInvalid, error.Code);
        Assert.Contains("Document a", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_stays_when_the_same_file_comes_again_without_it_and_goes_when_another_file_comes()
    {
        await PutAsync(new DocumentDraft("a").Text("one"));
        Assert.Equal(new CommitResult(1, 0), await PutAsync(new DocumentDraft("a")));
        Assert.Equal(["one"], (await ReadAsync(r => r.GetTextsAsync(["a"])))[0]!);
        await PutAsync(new DocumentDraft("a").Bytes('1'));
        Assert.Null((await ReadAsync(r => r.GetTextsAsync(["a"])))[0]);
    }

    [Fact]
    public async Task Documents_of_equal_text_keep_it_when_one_of_them_goes()
    {
        await PutAsync(new DocumentDraft("a").Text("same"), new DocumentDraft("b").Text("same"));
        await RemoveAsync("a");
        Assert.Equal(["same"], (await ReadAsync(r => r.GetTextsAsync(["b"])))[0]!);
    }

    [Fact]
    public async Task An_identical_contribution_changes_nothing()
    {
        await PutAsync(Rich("a"), Rich("b"));
        var before = await DescribeAsync(Store);
        Assert.Equal(new CommitResult(1, 0), await PutAsync(Rich("b"), Rich("a")));
        Assert.Equal(before, await DescribeAsync(Store));
    }

    [Fact]
    public async Task The_order_within_a_contribution_does_not_matter()
    {
        var contribution = Rich("a").Build();
        await CommitAsync(new GraphChange.PutDocument(contribution));
        var turned = contribution with { Nodes = [.. contribution.Nodes.Reverse()], Edges = [.. contribution.Edges.Reverse()], Mentions = [.. contribution.Mentions.Reverse()] };
        Assert.Equal(new CommitResult(1, 0), await CommitAsync(new GraphChange.PutDocument(turned)));
    }

    [Fact]
    public async Task A_document_of_the_same_id_replaces_what_the_earlier_one_said()
    {
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:acme").Mention("company:acme", 2));
        await PutAsync(new DocumentDraft("a").Edge("AFFECTS", "law:x", "company:other"));
        Assert.Null(await NodeAsync("company:acme"));
        Assert.Null(await EdgeAsync("AFFECTS|law:x|company:acme"));
        Assert.NotNull(await EdgeAsync("AFFECTS|law:x|company:other"));
        Assert.Equal(0, (await ReadAsync(r => r.GetStatisticsAsync())).Mentions);
    }

    [Fact]
    public async Task Removing_a_document_leaves_the_graph_as_if_it_had_never_been_there()
    {
        await PutAsync(Rich("a"));
        var before = await DescribeAsync(Store);
        await PutAsync(Rich("b").Node("company:acme", "Acme Incorporated").Edge("AFFECTS", "law:x", "company:acme", line: 7).Text("b's text"));
        Assert.NotEqual(before, await DescribeAsync(Store));
        await RemoveAsync("b");
        Assert.Equal(before, await DescribeAsync(Store));
        await RemoveAsync("a");
        Assert.Equal("", await DescribeAsync(Store));
    }

    [Fact]
    public async Task Removing_a_document_that_is_not_there_changes_nothing() => Assert.Equal(new CommitResult(0, 0), await RemoveAsync("a"));

    [Fact]
    public async Task The_graph_does_not_depend_on_the_order_of_commits()
    {
        DocumentDraft[] drafts = [Rich("a"), Rich("b").Node("company:acme", "ACME"), Rich("c").Node("company:acme", "ACME", aliases: ["The Acme"]), Rich("d").Reference("LOCATED_IN", "company:acme", "country:kr")];
        await PutAsync(drafts);
        var expected = await DescribeAsync(Store);
        foreach (var order in (int[][])[[3, 2, 1, 0], [1, 3, 0, 2]])
        {
            await using var other = await OpenAnotherAsync();
            foreach (var i in order) await other.CommitAsync(new GraphCommit([new GraphChange.PutDocument(drafts[i].Build())], "tester", "one by one"));
            Assert.Equal(expected, await DescribeAsync(other));
        }
    }

    [Fact]
    public async Task Contributions_are_read_back_so_that_they_make_the_same_graph_again()
    {
        await PutAsync(Rich("a"), Rich("b").Node("company:acme", "ACME"));
        await using var reader = await Store.OpenReaderAsync();
        await using var other = await OpenAnotherAsync();
        await foreach (var contribution in reader.ReadContributionsAsync())
        {
            Assert.Null(contribution.Text);
            await other.CommitAsync(new GraphCommit([new GraphChange.PutDocument(contribution)], "tester", "copied"));
        }

        Assert.Equal(await DescribeAsync(Store), await DescribeAsync(other));
    }

    [Fact]
    public async Task The_data_set_says_who_built_it_and_an_ingest_that_changes_nothing_leaves_its_time_alone()
    {
        var dataset = new DatasetInfo("reports", new DateTimeOffset(2024, 5, 1, 12, 30, 15, 123, TimeSpan.Zero).AddTicks(4567), "pipeline-1", "1");
        await CommitAsync(new GraphChange.PutDocument(Rich("a").Build()), new GraphChange.PutDataset(dataset));
        Assert.Equal(dataset, await ReadAsync(r => r.GetDatasetAsync()));
        var later = dataset with { BuiltAt = dataset.BuiltAt.AddDays(1) };
        Assert.Equal(new CommitResult(1, 0), await CommitAsync(new GraphChange.PutDocument(Rich("a").Build()), new GraphChange.PutDataset(later)));
        Assert.Equal(dataset, await ReadAsync(r => r.GetDatasetAsync()));
        Assert.Equal(2, (await CommitAsync(new GraphChange.PutDocument(Rich("b").Build()), new GraphChange.PutDataset(later))).Version);
        Assert.Equal(later, await ReadAsync(r => r.GetDatasetAsync()));
        Assert.Equal(3, (await CommitAsync(new GraphChange.PutDataset(later with { Name = "renamed" }))).Version);
    }

    [Fact]
    public async Task Statistics_count_by_type_relation_and_origin()
    {
        await PutAsync(Rich("a"), Rich("b").Reference("LOCATED_IN", "company:acme", "country:kr"));
        var statistics = await ReadAsync(r => r.GetStatisticsAsync());
        Assert.Equal(1, statistics.Nodes["Company"]);
        Assert.Equal(1, statistics.Edges[("AFFECTS", Origin.Stated)]);
        Assert.Equal(1, statistics.Edges[("LOCATED_IN", Origin.Reference)]);
        Assert.Equal(2, statistics.Assertions[Origin.Stated]);
        Assert.Equal(1, statistics.Assertions[Origin.Reference]);
        Assert.Equal((2, 4), (statistics.Documents, statistics.Mentions));
    }

    private static DocumentDraft Rich(string id) => new DocumentDraft(id)
        .Node("company:acme", "Acme", "애크미", ["Acme Corp"], properties: DocumentDraft.Properties(("employees", DocumentDraft.Value(12.50m)), ("founded", DocumentDraft.Date("1999-05")), ("listed", DocumentDraft.Value(true)), ("sector", DocumentDraft.Value("AI \"칩\""))), externalIds: new() { ["lei"] = "X1" })
        .Edge("AFFECTS", "law:x", "company:acme", line: 4)
        .Mention("company:acme", 4)
        .Mention("law:x", 4, 10)
        .Section(1);
}
