using System.Text;
using GraphApi.Execution.Language;
using GraphApi.Execution.Planning;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Execution;

public class DocumentCacheTests
{
    private static readonly Schema s_schema = SchemaBuilder.FromSdl("type Query { a: Int }");

    [Fact]
    public void A_document_is_found_by_its_text()
    {
        var cache = new DocumentCache(10, 10_000);
        var document = Add(cache, "{ a }");

        Assert.Same(document, cache.Find("{ a }"u8));
        Assert.Null(cache.Find("{ b }"u8));
    }

    [Fact]
    public void The_number_of_documents_is_bounded_and_those_in_use_stay()
    {
        var cache = new DocumentCache(3, 10_000);
        var used = Add(cache, "used");
        for (var i = 0; i < 100; i++)
        {
            Add(cache, $"once {i}");
            Assert.Same(used, cache.Find("used"u8));
            Assert.InRange(cache.Count, 1, 3);
        }
    }

    [Fact]
    public void The_bytes_of_all_documents_are_bounded()
    {
        var cache = new DocumentCache(1_000, 800);
        for (var i = 0; i < 100; i++) Add(cache, new string('x', 90) + i);

        Assert.InRange(cache.Count, 7, 8);
    }

    [Fact]
    public void One_large_document_does_not_empty_the_cache()
    {
        var cache = new DocumentCache(1_000, 800);
        var small = Add(cache, "small");
        Add(cache, new string('x', 500));

        Assert.Same(small, cache.Find("small"u8));
        Assert.Equal(1, cache.Count);
    }

    [Fact]
    public void Threads_that_add_the_same_document_agree_on_one()
    {
        var cache = new DocumentCache(1_000, 10_000);
        var found = new CompiledDocument[64];
        Parallel.For(0, found.Length, i => found[i] = Add(cache, "{ a }"));

        Assert.Single(found.Distinct());
    }

    private static CompiledDocument Add(DocumentCache cache, string text) =>
        cache.Add(Encoding.UTF8.GetBytes(text), new CompiledDocument(s_schema, GraphQLParser.Parse("{ a }"), new ExecutionLimits()));
}
