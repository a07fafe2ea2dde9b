using System.Buffers;
using System.Text.Json;
using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.Tests.Differential;
using GraphApi.Execution.TypeSystem;

namespace GraphApi.Execution.Tests.Fuzzing;

/// <summary>Sends documents through all of the engine, as a public server would, and measures what each costs.</summary>
internal sealed class Subject
{
    /// <summary>The most processor time that a document of up to 100 KB may take.</summary>
    public static readonly TimeSpan MaxTime = TimeSpan.FromMilliseconds(100);

    /// <summary>The most bytes that it may make the engine allocate.</summary>
    public const long MaxBytes = 50_000_000;

    // A garbage collection of somebody else's making can fall into one, but not into all.
    private const int Attempts = 8;

    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly GraphQLEngine _engine;
    private Exception? _unexpected;

    public Subject(string sdl) => _engine = NamedResolvers.EngineOf(sdl, new EngineOptions
    {
        CachedDocuments = 0,
        // The size of answers is the schema's and the resolvers' affair; what is measured here is the document.
        Limits = new() { MaxListItems = 10_000 },
        OnUnexpectedError = (exception, _) => _unexpected = exception,
    });

    public Schema Schema => _engine.Schema;

    /// <summary>Parses, prints, validates and executes a document.</summary>
    /// <returns>Whether it could be read, and what was wrong with the engine, or null.</returns>
    public (bool IsRead, string? Fault) Try(byte[] source, JsonElement variables)
    {
        var isRead = false;
        try
        {
            var fault = Measured("Parsing and printing", () => isRead = ParseAndPrint(source))
                ?? Measured("Executing", () => Execute(source, variables));
            return (isRead, fault);
        }
        catch (Exception e)
        {
            return (isRead, e.ToString());
        }
    }

    private static string? Measured(string what, Action action)
    {
        var least = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var began = ThreadTime.Now;
            action();
            var time = ThreadTime.Now - began;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            if (bytes > MaxBytes) return $"{what} allocates {bytes:N0} bytes.";
            if (time < least) least = time;
            if (least <= MaxTime) return null;
        }

        return $"{what} takes {least.TotalMilliseconds:N0} ms.";
    }

    private static bool ParseAndPrint(byte[] source)
    {
        DocumentNode document;
        try
        {
            document = GraphQLParser.Parse(source);
        }
        catch (SyntaxException)
        {
            return false;
        }

        var printed = Printer.Print(document);
        if (source.Length > 10_000) return true;
        var again = Printer.Print(GraphQLParser.Parse(printed));
        Assert.True(again == printed, $"Printed differently the second time:\n{printed}\n{again}");
        try
        {
            _ = SchemaBuilder.FromDocument(document);
        }
        catch (SchemaException)
        {
            // As most documents deserve.
        }

        return true;
    }

    private void Execute(byte[] source, JsonElement variables)
    {
        _unexpected = null;
        // No resolver waits, so all is done on this thread.
        var result = _engine.ExecuteAsync(new GraphQLRequest { Query = source, Variables = variables }).AsTask().GetAwaiter().GetResult();
        _output.ResetWrittenCount();
        result.WriteTo(_output);
        if (_unexpected is not null) throw new InvalidOperationException("An exception that is no GraphQL error.", _unexpected);
        Assert.NotEqual(ExecutionStatus.InternalError, result.Status);
    }
}
