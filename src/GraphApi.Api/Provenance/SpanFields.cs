using GraphApi.Api.Operations;
using GraphApi.Graph.Model;

namespace GraphApi.Api.Provenance;

/// <summary>Binds line, endLine, start and end.</summary>
internal static class SpanFields
{
    public static void Bind<TParent>(ApiBinder api, string type, Func<TParent, TextSpan> span) where TParent : class
    {
        api.Read<TParent>(type, "line", p => span(p).Line);
        api.Read<TParent>(type, "endLine", p => span(p).EndLine);
        api.Read<TParent>(type, "start", p => span(p).Start);
        api.Read<TParent>(type, "end", p => span(p).End);
    }
}
