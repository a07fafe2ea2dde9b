using GraphApi.Api.Entities;
using GraphApi.Api.Operations;
using GraphApi.Api.Relations;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Changes;

/// <summary>Binds the subscription to changes, and what they tell.</summary>
internal static class ChangeFields
{
    private static readonly Dictionary<ChangeSubject, (string Type, string Value)> s_subjects = new()
    {
        [ChangeSubject.Node] = ("EntityChange", "ENTITY"),
        [ChangeSubject.Edge] = ("EdgeChange", "EDGE"),
        [ChangeSubject.Document] = ("DocumentChange", "DOCUMENT"),
        [ChangeSubject.Redirect] = ("RedirectChange", "REDIRECT"),
    };

    public static void Bind(ApiBinder api)
    {
        api.Map.Add("changes", new ChangeSource(api.Store));
        foreach (var (type, _) in s_subjects.Values)
        {
            api.Read<ChangeRecord>(type, "cursor", change => ChangeCursor.Of(change.Sequence));
            api.Read<ChangeRecord>(type, "kind", change => change.Kind.ToString().ToUpperInvariant());
            api.Read<ChangeRecord>(type, "subjectId", change => change.SubjectId);
            api.Read<ChangeRecord>(type, "version", change => change.Version);
            api.Read<ChangeRecord>(type, "at", change => change.At);
        }

        api.Fetch<ChangeRecord>("EntityChange", "entity", EntitiesAsync);
        api.Fetch<ChangeRecord>("RedirectChange", "entity", EntitiesAsync);
        api.Fetch<ChangeRecord>("EdgeChange", "edge", async (changes, _, data) => [.. (await data.Edges.GetAsync(Ids(changes))).Select(EdgeValue.Of)]);
        api.Fetch<ChangeRecord>("DocumentChange", "document", async (changes, _, data) => [.. await data.Documents.GetAsync(Ids(changes))]);
    }

    /// <summary>The object type of a change.</summary>
    public static string TypeOf(ChangeRecord change) => s_subjects[change.Subject].Type;

    /// <summary>What a value of the enum ChangeType means.</summary>
    public static ChangeSubject SubjectOf(string value) => s_subjects.Single(subject => subject.Value.Value == value).Key;

    private static async ValueTask<IReadOnlyList<object?>> EntitiesAsync(IReadOnlyList<ChangeRecord> changes, Contract.ResolverCall call, OperationData data)
    {
        var ids = Ids(changes);
        var nodes = await data.Nodes.GetAsync(ids);
        return [.. nodes.Select((node, i) => EntityValue.Of(node, ids[i]))];
    }

    private static string[] Ids(IReadOnlyList<ChangeRecord> changes) => [.. changes.Select(change => change.SubjectId)];
}
