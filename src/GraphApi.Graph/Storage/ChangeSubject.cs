namespace GraphApi.Graph.Storage;

/// <summary>What a change is about.</summary>
public enum ChangeSubject
{
    /// <summary>A document.</summary>
    Document,

    /// <summary>A node.</summary>
    Node,

    /// <summary>An edge.</summary>
    Edge,

    /// <summary>A redirect from one id to another.</summary>
    Redirect,
}
