namespace GraphApi.Graph.Ontology.Loading;

/// <summary>A piece of YAML with the line that it begins on. Unlike YamlDotNet's own tree it keeps keys that occur twice, so that each can be reported.</summary>
internal abstract record YamlItem(int Line);

internal sealed record YamlText(string Value, int Line) : YamlItem(Line);

internal sealed record YamlList(IReadOnlyList<YamlItem> Items, int Line) : YamlItem(Line);

internal sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlItem Value)> Entries, int Line) : YamlItem(Line);
