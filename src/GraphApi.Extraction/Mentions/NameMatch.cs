namespace GraphApi.Extraction.Mentions;

/// <summary>A place where a known name stands; what it means is open.</summary>
internal readonly record struct NameMatch(int Start, int End, int ParticleEnd, KnownName Name);
