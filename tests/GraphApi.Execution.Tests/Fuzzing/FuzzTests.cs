using System.Text;
using System.Text.Json;
using GraphApi.Execution.Tests.Differential;
using GraphApi.Execution.Tests.Generation;

namespace GraphApi.Execution.Tests.Fuzzing;

/// <summary>Whatever is sent, the engine answers with GraphQL errors at most, and no document costs more than the limits say.</summary>
public sealed class FuzzTests
{
    private static readonly bool s_full = Environment.GetEnvironmentVariable("GRAPHAPI_TEST_FULL") == "1";

    [Fact]
    public void Hostile_shapes_cost_little()
    {
        var chance = new Chance(7);
        var subject = Warm(new Subject(DifferentialSchemas.Animals), chance);
        var faults = new List<string>();
        for (var round = 0; round < (s_full ? 40 : 2); round++)
        {
            for (var i = 0; i < HostileShapes.Count; i++)
            {
                var (name, source) = HostileShapes.Build(i, chance);
                if (subject.Try(source, Variables(chance)).Fault is { } fault) faults.Add($"{name} ({source.Length} bytes): {fault}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct()));
    }

    [Theory]
    [InlineData(DifferentialSchemas.Animals, 11)]
    [InlineData(DifferentialSchemas.Inputs, 12)]
    [InlineData(DifferentialSchemas.Nulls, 13)]
    public void Random_and_mutated_documents_are_answered(string sdl, int seed)
    {
        var count = (s_full ? 1_000_000 : 50_000) / 3;
        var chance = new Chance(seed);
        var subject = Warm(new Subject(sdl), chance);
        var schemaSource = Encoding.UTF8.GetBytes(sdl);
        var read = 0;
        for (var i = 0; i < count; i++)
        {
            var request = RandomDocument.Next(subject.Schema, chance);
            var source = chance.Below(20) switch
            {
                0 => chance.Bytes(chance.Below(300)),
                1 => Mutations.Of(schemaSource, chance),
                < 6 => Encoding.UTF8.GetBytes(request.Query),
                _ => Mutations.Of(Encoding.UTF8.GetBytes(request.Query), chance),
            };
            var variables = request.Variables is null ? default : JsonSerializer.Deserialize<JsonElement>(request.Variables);
            var (isRead, fault) = subject.Try(source, variables);
            if (isRead) read++;
            Assert.True(fault is null, $"Input {i}:\n{Encoding.UTF8.GetString(source)}\n{request.Variables}\n{fault}");
        }

        Assert.True(read * 2 >= count, $"Only {read} of {count} could be read.");
    }

    /// <summary>Compiles what is measured, so that the first inputs are measured like the others.</summary>
    private static Subject Warm(Subject subject, Chance chance)
    {
        for (var i = 0; i < 300; i++)
        {
            var request = RandomDocument.Next(subject.Schema, chance);
            subject.Try(Encoding.UTF8.GetBytes(request.Query), default);
        }

        return subject;
    }

    /// <summary>Many variables: conditions, and one that is long or deep.</summary>
    private static JsonElement Variables(Chance chance)
    {
        var depth = chance.Between(1, 60);
        var value = chance.Below(3) switch
        {
            0 => new string('[', depth) + new string(']', depth),
            1 => "true",
            _ => JsonSerializer.Serialize(new string('x', chance.Below(50_000))),
        };
        var conditions = string.Concat(Enumerable.Range(0, chance.Between(300, 2_000)).Select(i => $"\"v{i}\": true, "));
        return JsonSerializer.Deserialize<JsonElement>($"{{{conditions}\"v\": {value}}}");
    }
}
