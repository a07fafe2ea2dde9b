using System.Diagnostics;
using GraphApi.Extraction.Entities;
using GraphApi.Extraction.Layout;
using GraphApi.Extraction.Mentions;
using GraphApi.Extraction.Provisions;
using GraphApi.Extraction.Reading;
using GraphApi.Extraction.Relations;
using GraphApi.Extraction.Relations.Topics;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Pipeline;

/// <summary>All stages from a text to what it contributes to the graph. Immutable and pure: several workers may share one, and the same text gives the same contribution.</summary>
public sealed class ExtractionPipeline
{
    private readonly MentionStage _mentions;
    private readonly RelationStage _relations;
    private readonly ProvisionStage _provisions;
    private readonly ContributionBuilder _builder;

    /// <summary>Makes the pipeline; this indexes the lexicon, so make it once.</summary>
    public ExtractionPipeline(ExtractionData data)
    {
        Data = data;
        _mentions = new MentionStage(data.Lexicon, data.Mentions);
        _relations = new RelationStage(data.Ontology, data.Relations, new TopicNames(data.Lexicon, data.Mentions));
        _provisions = new ProvisionStage(data.Lexicon, data.Provisions);
        _builder = new ContributionBuilder(data);
    }

    /// <summary>What drives it.</summary>
    public ExtractionData Data { get; }

    /// <summary>Reads a text.</summary>
    public DocumentContribution Extract(SourceText source) => Extract(source, out _);

    /// <summary>Reads a text and tells how long each stage took.</summary>
    public DocumentContribution Extract(SourceText source, out StageTimings timings)
    {
        var start = Stopwatch.GetTimestamp();
        var layout = LayoutAnalyzer.Analyze(source);
        var laidOut = Stopwatch.GetTimestamp();
        var annotated = _mentions.Annotate(layout);
        var named = Stopwatch.GetTimestamp();
        var relations = _relations.Extract(annotated);
        var provisions = _provisions.Extract(annotated);
        var related = Stopwatch.GetTimestamp();
        var contribution = _builder.Build(annotated, relations, provisions);
        timings = new StageTimings(Stopwatch.GetElapsedTime(start, laidOut), Stopwatch.GetElapsedTime(laidOut, named), Stopwatch.GetElapsedTime(named, related),
            Stopwatch.GetElapsedTime(related));
        return contribution;
    }

    /// <summary>Reads a text as far as its entities: what explains how a line was understood.</summary>
    public AnnotatedDocument Annotate(SourceText source) => _mentions.Annotate(LayoutAnalyzer.Analyze(source));
}
