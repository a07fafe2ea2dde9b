namespace GraphApi.Extraction.Mentions;

/// <summary>After what sound a particle stands.</summary>
internal enum ParticleSound
{
    /// <summary>After any.</summary>
    Any,

    /// <summary>After a vowel (는, 가, 를, 와).</summary>
    Vowel,

    /// <summary>After a consonant (은, 이, 을, 과).</summary>
    Consonant,

    /// <summary>After a vowel or ㄹ (로).</summary>
    VowelOrL,

    /// <summary>After any consonant but ㄹ (으로).</summary>
    ConsonantNotL,
}
