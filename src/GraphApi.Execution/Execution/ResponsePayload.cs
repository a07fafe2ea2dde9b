using System.Buffers;

namespace GraphApi.Execution;

/// <summary>One message of a response: all of it, or a part that follows (section 7).</summary>
public abstract class ResponsePayload
{
    private protected ResponsePayload()
    {
    }

    /// <summary>Writes the payload as one JSON object in UTF-8.</summary>
    /// <param name="output">Where to, such as a response's pipe. Not flushed.</param>
    public abstract void WriteTo(IBufferWriter<byte> output);
}
