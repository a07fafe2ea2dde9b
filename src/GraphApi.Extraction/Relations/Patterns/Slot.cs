namespace GraphApi.Extraction.Relations.Patterns;

/// <summary>The part that a noun phrase plays in its clause, as particles, prepositions and word order show it.</summary>
internal enum Slot
{
    /// <summary>Nothing shows it.</summary>
    None,

    /// <summary>Subject: 이, 가; before an English verb.</summary>
    Subject,

    /// <summary>Topic, mostly the subject: 은, 는, or a name with a comma that opens a headline.</summary>
    Topic,

    /// <summary>Object: 을, 를; after an English verb.</summary>
    Object,

    /// <summary>Of, 의.</summary>
    Of,

    /// <summary>To, 에, 에게.</summary>
    To,

    /// <summary>At, in, 에서.</summary>
    At,

    /// <summary>With, 와, 과.</summary>
    With,

    /// <summary>From, 로부터.</summary>
    From,

    /// <summary>By, 에 의해.</summary>
    By,

    /// <summary>As, 로, 으로.</summary>
    As,

    /// <summary>Than, 보다.</summary>
    Than,

    /// <summary>Against, 상대로.</summary>
    Against,

    /// <summary>Under, 산하.</summary>
    Under,

    /// <summary>What something is built on: 기반.</summary>
    Base,

    /// <summary>On.</summary>
    On,

    /// <summary>Into.</summary>
    Into,

    /// <summary>For.</summary>
    For,

    /// <summary>Over.</summary>
    Over,

    /// <summary>About, 에 대한.</summary>
    About,

    /// <summary>Through, 통해.</summary>
    Through,

    /// <summary>No role of its own: the topic of the sentence besides the agent.</summary>
    Context,

    /// <summary>According to, for: never a role.</summary>
    Aside,
}
