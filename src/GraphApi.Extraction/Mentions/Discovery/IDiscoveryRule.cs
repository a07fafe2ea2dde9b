namespace GraphApi.Extraction.Mentions.Discovery;

/// <summary>A family of patterns that discover names. Rules keep nothing between calls.</summary>
internal interface IDiscoveryRule
{
    /// <summary>Adds the names that it sees.</summary>
    void Propose(UnitView view, List<Proposal> proposals);
}
