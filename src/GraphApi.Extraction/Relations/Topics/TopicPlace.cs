namespace GraphApi.Extraction.Relations.Topics;

/// <summary>Where a name holds that of a topic.</summary>
/// <param name="TopicId">The id of the topic.</param>
/// <param name="Start">Where the topic's name begins in the longer one.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct TopicPlace(string TopicId, int Start, int End);
