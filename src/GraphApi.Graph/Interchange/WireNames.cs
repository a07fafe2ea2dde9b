using GraphApi.Graph.Model;

namespace GraphApi.Graph.Interchange;

/// <summary>How enumerated values are written in files: origins in capitals, statuses in small letters.</summary>
internal static class WireNames
{
    private static readonly string[] Origins = ["STATED", "REFERENCE", "INFERRED"];
    private static readonly string[] Statuses = ["actual", "former", "planned", "proposed", "applied", "claimed", "denied"];

    public static string Of(Origin origin) => Origins[(int)origin];

    public static string Of(Status status) => Statuses[(int)status];

    public static bool TryParse(string? name, out Origin origin)
    {
        var index = Array.IndexOf(Origins, name);
        origin = (Origin)Math.Max(index, 0);
        return index >= 0;
    }

    public static bool TryParse(string? name, out Status status)
    {
        var index = Array.IndexOf(Statuses, name);
        status = (Status)Math.Max(index, 0);
        return index >= 0;
    }
}
