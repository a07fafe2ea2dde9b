using GraphApi.Graph.Model;
using GraphApi.Graph.Ontology;
using GraphApi.Graph.Search;
using GraphApi.Graph.Storage;

namespace GraphApi.Extraction.Evaluation;

/// <summary>
/// Compares what the pipeline makes of documents with what annotators found in passages of them. An entity counts where a mention that begins in
/// the passage belongs to a node of its type one of whose names or aliases equals one of its names or surfaces (case, spaces and
/// punctuation aside); a relation where type and both ends agree and evidence begins in the passage; each is paired with one only.
/// </summary>
public sealed class Evaluator(OntologyDefinition ontology)
{
    private static readonly HashSet<string> UnscoredTypes = new(StringComparer.Ordinal) { "Topic", "Provision" };

    private static readonly HashSet<string> UnscoredRelations = new(StringComparer.Ordinal) { "ABOUT", "HAS_PROVISION", "BINDS", "CLASSIFIED_AS", "OFFERED_IN" };

    /// <summary>Evaluates the contributions of all documents that the gold data names (and of no others).</summary>
    public EvaluationReport Evaluate(GoldData gold, IReadOnlyList<DocumentContribution> contributions)
    {
        var run = new Run(new GraphView(contributions), ontology);
        foreach (var passage in gold.Passages)
        {
            var document = contributions.FirstOrDefault(c => c.Document.Id.StartsWith(passage.Document, StringComparison.Ordinal)) ??
                throw new GoldDataException($"The document {passage.Document} of passage {passage.Id} is not among the documents. Name a folder that holds it.");
            run.Add(passage, document);
        }

        foreach (var fact in gold.Facts) run.Add(fact);
        return run.Report();
    }

    private sealed class Run(GraphView graph, OntologyDefinition ontology)
    {
        private readonly List<(GoldPassage, Score, Score)> _passages = [];
        private readonly SortedDictionary<string, Score> _entityTypes = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, Score> _relationTypes = new(StringComparer.Ordinal);
        private readonly List<EvaluationError> _errors = [];
        private (int Same, int All) _status;
        private (int Same, int All) _properties;
        private (int Present, int All) _facts;

        public void Add(GoldPassage passage, DocumentContribution document)
        {
            var names = passage.Entities.Select(e => e.Names.Select(SearchText.Fold).Where(n => n.Length > 0).ToArray()).ToArray();
            _passages.Add((passage, Entities(passage, document, names), Relations(passage, document, names)));
        }

        public void Add(GoldFact fact)
        {
            var present = graph.HasEdge(fact.Relation, fact.Subject, fact.Object, ontology.FindRelation(fact.Relation)?.Symmetric == true);
            _facts = (_facts.Present + (present ? 1 : 0), _facts.All + 1);
            if (!present) _errors.Add(new EvaluationError("missed", "fact", fact.Question, fact.Relation, [fact.Subject, fact.Object], 0));
        }

        public EvaluationReport Report() => new()
        {
            Passages = _passages,
            EntityTypes = _entityTypes,
            RelationTypes = _relationTypes,
            Errors = _errors,
            Status = _status,
            Properties = _properties,
            Facts = _facts,
        };

        private Score Entities(GoldPassage passage, DocumentContribution document, string[][] names)
        {
            List<(string Id, int Line, string Text)> found = [];
            foreach (var mention in document.Mentions)
            {
                if (In(passage, mention.Span) && !UnscoredTypes.Contains(graph.TypeOf(mention.NodeId)) && !found.Exists(f => f.Id == mention.NodeId))
                    found.Add((mention.NodeId, mention.Span.Line, mention.Text));
            }

            var pairs = Pairing.Match(passage.Entities.Count, found.Count, (g, f) => graph.Is(found[f].Id, passage.Entities[g].Type, names[g]));
            var total = default(Score);
            for (var g = 0; g < pairs.Length; g++)
            {
                var entity = passage.Entities[g];
                total += Count(_entityTypes, entity.Type, pairs[g] >= 0 ? new Score(1, 0, 0) : new Score(0, 0, 1));
                if (pairs[g] < 0) _errors.Add(new EvaluationError("missed", "entity", passage.Id, entity.Type, entity.Names, 0));
            }

            for (var f = 0; f < found.Count; f++)
            {
                if (Array.IndexOf(pairs, f) >= 0) continue;
                total += Count(_entityTypes, graph.TypeOf(found[f].Id), new Score(0, 1, 0));
                _errors.Add(new EvaluationError("spurious", "entity", passage.Id, graph.TypeOf(found[f].Id), [found[f].Id, found[f].Text], found[f].Line));
            }

            return total;
        }

        private Score Relations(GoldPassage passage, DocumentContribution document, string[][] names)
        {
            var found = document.Edges
                .Where(e => e.Assertion is { Origin: Origin.Stated, Evidence: { } evidence } && In(passage, evidence.Span) && !UnscoredRelations.Contains(e.Relation) &&
                    !UnscoredTypes.Contains(graph.TypeOf(e.From)) && !UnscoredTypes.Contains(graph.TypeOf(e.To)))
                .GroupBy(e => (e.Relation, e.From, e.To))
                .Select(g => (g.Key, Assertions: g.Select(e => e.Assertion).Order(AssertionOrder.Instance).ToList()))
                .ToList();
            var entities = passage.Entities.Select((e, i) => (e, i)).ToDictionary(p => p.e.Id, p => p.i, StringComparer.Ordinal);
            var gold = passage.Relations.DistinctBy(r => (r.Subject, r.Relation, r.Object)).ToList();
            var pairs = Pairing.Match(gold.Count, found.Count, (g, f) => Agree(gold[g], found[f].Key));
            var total = default(Score);
            for (var g = 0; g < pairs.Length; g++)
            {
                total += Count(_relationTypes, gold[g].Relation, pairs[g] >= 0 ? new Score(1, 0, 0) : new Score(0, 0, 1));
                if (pairs[g] < 0) _errors.Add(new EvaluationError("missed", "relation", passage.Id, gold[g].Relation, [Name(gold[g].Subject), Name(gold[g].Object)], gold[g].Line));
                else Compare(gold[g], found[pairs[g]].Assertions);
            }

            for (var f = 0; f < found.Count; f++)
            {
                if (Array.IndexOf(pairs, f) >= 0) continue;
                var (key, assertions) = found[f];
                total += Count(_relationTypes, key.Relation, new Score(0, 1, 0));
                _errors.Add(new EvaluationError("spurious", "relation", passage.Id, key.Relation,
                    [graph.LabelOf(key.From), graph.LabelOf(key.To), assertions[0].Evidence!.Extractor], assertions[0].Evidence!.Span.Line));
            }

            return total;

            string Name(string id) => passage.Entities[entities[id]].Names[0];

            bool Is(string node, string goldId) => entities.TryGetValue(goldId, out var i) && graph.Is(node, passage.Entities[i].Type, names[i]);

            bool Agree(GoldRelation relation, (string Relation, string From, string To) edge) =>
                relation.Relation == edge.Relation &&
                ((Is(edge.From, relation.Subject) && Is(edge.To, relation.Object)) ||
                 (ontology.FindRelation(edge.Relation)?.Symmetric == true && Is(edge.From, relation.Object) && Is(edge.To, relation.Subject)));
        }

        private void Compare(GoldRelation gold, List<Assertion> assertions)
        {
            var actual = !gold.Properties.TryGetValue("status", out var status) || status.GetString() is null or "actual";
            _status = (_status.Same + (actual == (assertions[0].Status == Status.Actual) ? 1 : 0), _status.All + 1);
            var (same, all) = PropertyAgreement.Count(gold, assertions);
            _properties = (_properties.Same + same, _properties.All + all);
        }

        private static bool In(GoldPassage passage, TextSpan span) => span.Line >= passage.FirstLine && span.Line <= passage.LastLine;

        private static Score Count(SortedDictionary<string, Score> by, string type, Score score)
        {
            by[type] = by.GetValueOrDefault(type) + score;
            return score;
        }
    }
}
