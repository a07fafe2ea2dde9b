namespace GraphApi.Extraction.Mentions;

/// <summary>A name in a text with what it means.</summary>
internal readonly record struct FoundName(int Start, int End, int ParticleEnd, NameCandidate Candidate, double Confidence, bool Discovered);
