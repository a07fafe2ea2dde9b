using System.Buffers;

namespace GraphApi.Execution.Incremental;

/// <summary>A payload that follows an initial response (working draft, "Incremental Stream").</summary>
internal sealed class IncrementalPayload : ResponsePayload
{
    public List<PendingPart> Pending { get; } = [];

    public List<DeliveredPart> Delivered { get; } = [];

    public List<CompletedPart> Completed { get; } = [];

    /// <summary>How many errors of its parts it does not list.</summary>
    public int OmittedErrors { get; set; }

    public bool HasNext { get; set; }

    public bool IsEmpty => Pending.Count == 0 && Delivered.Count == 0 && Completed.Count == 0;

    public override void WriteTo(IBufferWriter<byte> output) => IncrementalWriter.Write(this, output);
}
