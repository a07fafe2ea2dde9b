using GraphApi.Storage.Sqlite.Native;

namespace GraphApi.Storage.Sqlite.Files;

/// <summary>The numbers that stand for ids, types, relations and extractors in the file. They are never given up.</summary>
internal sealed class Symbols
{
    private readonly Dictionary<string, long> _keys = [];
    private readonly List<string> _fresh = [];

    /// <summary>Reads all symbols, as texts by number.</summary>
    public Dictionary<long, string> Load(Database database)
    {
        var texts = new Dictionary<long, string>();
        var rows = database.Prepare("SELECT key, text FROM symbols");
        while (rows.Step())
        {
            var text = rows.Text(1);
            texts.Add(rows.Long(0), text);
            _keys.Add(text, rows.Long(0));
        }

        return texts;
    }

    /// <summary>A text's number; a new one is written within the open transaction.</summary>
    public long KeyOf(Database database, string text)
    {
        if (_keys.TryGetValue(text, out var key)) return key;
        key = _keys.Count + 1;
        database.Prepare("INSERT INTO symbols (key, text) VALUES (?, ?)").Bind(1, key).Bind(2, text).Run();
        _keys.Add(text, key);
        _fresh.Add(text);
        return key;
    }

    /// <summary>The transaction is durable.</summary>
    public void Keep() => _fresh.Clear();

    /// <summary>The transaction was given up, and its symbols with it.</summary>
    public void Forget()
    {
        foreach (var text in _fresh) _keys.Remove(text);
        _fresh.Clear();
    }
}
