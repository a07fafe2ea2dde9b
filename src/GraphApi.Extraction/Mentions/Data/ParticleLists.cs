namespace GraphApi.Extraction.Mentions.Data;

/// <summary>Particles by the sound that they follow.</summary>
internal sealed class ParticleLists
{
    public List<string> Any { get; set; } = [];

    public List<string> Vowel { get; set; } = [];

    public List<string> Consonant { get; set; } = [];

    public List<string> VowelOrL { get; set; } = [];

    public List<string> ConsonantNotL { get; set; } = [];

    public IEnumerable<(string Text, ParticleSound Sound)> All() =>
    [
        .. Any.Select(p => (p, ParticleSound.Any)), .. Vowel.Select(p => (p, ParticleSound.Vowel)), .. Consonant.Select(p => (p, ParticleSound.Consonant)),
        .. VowelOrL.Select(p => (p, ParticleSound.VowelOrL)), .. ConsonantNotL.Select(p => (p, ParticleSound.ConsonantNotL)),
    ];
}
