namespace GraphApi.Extraction.Mentions;

/// <summary>A name in a text: a known one with what it means, or a discovered one with what proposes it.</summary>
internal readonly record struct FoundName(int Start, int End, int ParticleEnd, NameCandidate? Candidate, double Confidence, Discovery.Proposal? Proposal);
