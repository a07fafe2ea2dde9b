using System.Diagnostics.CodeAnalysis;
using GraphApi.Api.Contract;

namespace GraphApi.Server.Security;

/// <summary>What became of a request at the door: a caller or a refusal.</summary>
internal sealed class Admission
{
    private Admission(Caller? caller, ApiKey? key, Refusal? refusal) => (Caller, Key, Refusal) = (caller, key, refusal);

    /// <summary>Who calls; null where the request is refused.</summary>
    public Caller? Caller { get; }

    /// <summary>The key that was shown, whether it is still good or not; null without one.</summary>
    public ApiKey? Key { get; }

    /// <summary>Why not; null where the request is admitted.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Whether the request is admitted.</summary>
    [MemberNotNullWhen(true, nameof(Caller))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAdmitted => Refusal is null;

    /// <summary>How the request log names the caller.</summary>
    public string Label => IsAdmitted ? Caller.Name : Key is null ? "refused" : $"refused: {Key.Name}";

    public static Admission Of(Caller caller, ApiKey? key = null) => new(caller, key, null);

    public static Admission Refused(Refusal refusal, ApiKey? key = null) => new(null, key, refusal);
}
