using GraphApi.Api.Contract;
using GraphApi.Api.Changes;
using GraphApi.Api.Dataset;
using GraphApi.Api.Entities;
using GraphApi.Api.Operations;
using GraphApi.Api.Paging;
using GraphApi.Api.Provenance;
using GraphApi.Api.Relations;
using GraphApi.Api.Schema;
using GraphApi.Api.Search;
using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Storage;

namespace GraphApi.Api;

/// <summary>The resolvers of the schema that <see cref="SchemaWriter"/> writes for the same ontology.</summary>
/// <remarks>
/// The resolvers of one operation share one reader of the store, which they put into its <see cref="IOperationScope"/>. The host
/// disposes of everything in the scope that is <see cref="IAsyncDisposable"/> when the operation is over. Scalars: a PartialDate is
/// given as a string and taken as a string (or a JSON string); a BigDecimal is a <see cref="decimal"/>, a DateTime a
/// <see cref="DateTimeOffset"/>, a Long a <see cref="long"/>. Enum values are their names. A field of several types has one resolver,
/// so that a host may hand it the parents of all of them at once.
/// </remarks>
public static class GraphApiResolvers
{
    /// <summary>Binds every field of the schema to a store.</summary>
    /// <param name="ontology">The ontology of the store.</param>
    /// <param name="store">Where the graph is.</param>
    /// <param name="options">What is allowed; the defaults where null.</param>
    public static ResolverMap Create(OntologyDefinition ontology, IGraphStore store, ApiOptions? options = null)
    {
        var map = new ResolverMap { TypeOf = TypeOf };
        var api = new ApiBinder(new ApiShape(ontology), map, store, options ?? new ApiOptions());
        EntityQueries.Bind(api);
        EntityFields.Bind(api);
        PropertyFields.Bind(api);
        ConnectionFields.Bind(api);
        RelationFields.Bind(api);
        EdgeFields.Bind(api);
        AssertionFields.Bind(api);
        EvidenceFields.Bind(api);
        DocumentFields.Bind(api);
        SectionFields.Bind(api);
        MentionFields.Bind(api);
        SearchFields.Bind(api);
        StatisticsFields.Bind(api);
        DatasetFields.Bind(api);
        OntologyFields.Bind(api);
        ChangeFields.Bind(api);
        return map;

        string TypeOf(object value) => value switch
        {
            EntityValue entity => entity.Node.Type,
            EdgeValue => "Relationship",
            AssertionValue assertion => RelationSdl.AssertionName(ontology.FindRelation(assertion.Relation)!),
            Document => "Document",
            ChangeRecord change => ChangeFields.TypeOf(change),
            _ => throw new InvalidOperationException($"A {value.GetType().Name} is of no object type that an interface stands for."),
        };
    }
}
