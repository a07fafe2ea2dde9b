namespace GraphApi.Graph.Storage;

/// <summary>What the data set says of itself.</summary>
/// <param name="Name">Its name.</param>
/// <param name="BuiltAt">When its contents last changed by an ingest, UTC.</param>
/// <param name="Pipeline">The fingerprint of the pipeline that built it.</param>
/// <param name="Ontology">The version of the ontology.</param>
public sealed record DatasetInfo(string Name, DateTimeOffset BuiltAt, string Pipeline, string Ontology);
