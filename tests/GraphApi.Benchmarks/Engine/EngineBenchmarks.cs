using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GraphApi.Execution;
using GraphApi.Execution.Language;
using GraphApi.Execution.Validation;

namespace GraphApi.Benchmarks.Engine;

/// <summary>The engine by itself. "Execute" is a cached document with its response written: what a request costs but for its transport.</summary>
[MemoryDiagnoser]
[Config(typeof(InThisProcess))]
public class EngineBenchmarks
{
    private static readonly byte[] s_introspection = Encoding.UTF8.GetBytes(Catalog.Introspection);
    private static readonly byte[] s_three = Encoding.UTF8.GetBytes(Catalog.ThreeFields);
    private static readonly byte[] s_hundred = Encoding.UTF8.GetBytes(Catalog.HundredByTen);
    private static readonly byte[] s_five = Encoding.UTF8.GetBytes(Catalog.FiveLevels);

    private readonly GraphQLEngine _engine = Catalog.Engine();
    private readonly DocumentNode _document = GraphQLParser.Parse(s_introspection);
    private readonly ArrayBufferWriter<byte> _output = new(1 << 20);

    [Benchmark]
    public object ParseIntrospection() => GraphQLParser.Parse(s_introspection);

    [Benchmark]
    public object ParseThreeFields() => GraphQLParser.Parse(s_three);

    [Benchmark]
    public object ValidateIntrospection() => DocumentValidator.Validate(_engine.Schema, _document);

    [Benchmark]
    public ValueTask<int> ExecuteThreeFields() => ExecuteAsync(s_three);

    [Benchmark]
    public ValueTask<int> ExecuteHundredByTen() => ExecuteAsync(s_hundred);

    [Benchmark]
    public ValueTask<int> ExecuteFiveLevels() => ExecuteAsync(s_five);

    [Benchmark]
    public ValueTask<int> ExecuteIntrospection() => ExecuteAsync(s_introspection);

    private async ValueTask<int> ExecuteAsync(byte[] query)
    {
        _output.ResetWrittenCount();
        var status = await _engine.ExecuteAsync(new GraphQLRequest { Query = query }, _output, CancellationToken.None);
        return status is ExecutionStatus.Executed ? _output.WrittenCount : throw new InvalidOperationException(Encoding.UTF8.GetString(_output.WrittenSpan));
    }

    // A process of its own for each benchmark would be built by a project of BenchmarkDotNet's making, which knows no central package versions.
    private sealed class InThisProcess : ManualConfig
    {
        public InThisProcess() => AddJob(Job.MediumRun.WithLaunchCount(1).WithToolchain(InProcessEmitToolchain.Instance));
    }
}
