namespace GraphApi.Graph.Model;

/// <summary>The id of an edge: <c>RELATION|from|to</c>. Ids of nodes hold no bar, so it can be taken apart again.</summary>
public static class EdgeId
{
    /// <summary>Makes an edge's id.</summary>
    public static string Of(string relation, string from, string to) => $"{relation}|{from}|{to}";

    /// <summary>Takes an edge's id apart; false where it is none.</summary>
    public static bool TryParse(string id, out string relation, out string from, out string to)
    {
        relation = from = to = "";
        var parts = id.Split('|');
        if (parts.Length != 3 || parts[0].Length == 0) return false;
        (relation, from, to) = (parts[0], parts[1], parts[2]);
        return true;
    }
}
