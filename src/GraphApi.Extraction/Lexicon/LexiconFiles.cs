using GraphApi.Graph.Ontology;

namespace GraphApi.Extraction.Lexicon;

/// <summary>Reads the lexicon from a folder of YAML files. Each file is a list with one flow mapping an entry; the comment at its top explains the keys.</summary>
public static class LexiconFiles
{
    /// <summary>Reads all <c>*.yaml</c> files of <paramref name="directory"/>, in the order of their names.</summary>
    /// <exception cref="LexiconException">A file cannot be read, or breaks a rule; every problem is told.</exception>
    public static EntityLexicon Load(string directory, OntologyDefinition ontology)
    {
        string[] files;
        try
        {
            files = Directory.GetFiles(directory, "*.yaml");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LexiconException([$"{directory}:1: The lexicon's folder cannot be read: {error.Message} Name a folder that exists and may be read."], error);
        }

        Array.Sort(files, StringComparer.Ordinal);
        return Parse(files.Select(f => (f, ReadAll(f))), ontology);
    }

    /// <summary>Reads a lexicon from texts; the names of the files only appear in messages.</summary>
    /// <exception cref="LexiconException">A text is no YAML or breaks a rule; every problem is told.</exception>
    public static EntityLexicon Parse(IEnumerable<(string FileName, string Text)> files, OntologyDefinition ontology)
    {
        List<string> problems = [];
        var drafts = new List<LexiconDraft>();
        foreach (var (fileName, text) in files) new LexiconFileReader(fileName, ontology, problems).Read(text, drafts);

        var byId = new Dictionary<string, LexiconDraft>(drafts.Count, StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (!byId.TryAdd(draft.Entry.Id, draft))
            {
                var first = byId[draft.Entry.Id];
                problems.Add($"{draft.File}:{draft.Line}: The id {draft.Entry.Id} stands in {first.File}:{first.Line} already. Join the two entries.");
            }
        }

        foreach (var draft in drafts)
        {
            CheckReference(draft, "country", draft.Entry.Country);
            CheckReference(draft, "parent", draft.Entry.Parent);
        }

        return problems.Count > 0 ? throw new LexiconException(problems) : new EntityLexicon([.. drafts.Select(d => d.Entry)]);

        void CheckReference(LexiconDraft draft, string key, string? id)
        {
            if (id is null) return;
            if (!byId.TryGetValue(id, out var target))
                problems.Add($"{draft.File}:{draft.Line}: The {key} {id} of {draft.Entry.Id} is no entry. Add it or correct the id.");
            else if (key == "country" && target.Entry.Type != "Country")
                problems.Add($"{draft.File}:{draft.Line}: The country {id} of {draft.Entry.Id} is a {target.Entry.Type}. Name a country.");
        }
    }

    private static string ReadAll(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new LexiconException([$"{file}:1: The file cannot be read: {error.Message} See to it that it may be read."], error);
        }
    }
}
