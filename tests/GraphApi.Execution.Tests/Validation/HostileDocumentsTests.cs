using GraphApi.Execution.Errors;
using GraphApi.Execution.Language;
using GraphApi.Execution.Validation;

namespace GraphApi.Execution.Tests.Validation;

/// <summary>Documents of up to about 100 KB that are built to cost much. Memory is measured rather than time, since it does not depend on the machine.</summary>
public sealed class HostileDocumentsTests
{
    private const int MaxBytes = 50_000_000;

    public static TheoryData<string, string> Documents => new()
    {
        { "one field again and again", "{" + Repeat(6000, _ => "dog{name}") + "}" },
        { "thousands of aliases", "{" + Repeat(5000, i => $"a{i}:dog{{name}} ") + "}" },
        { "one field with thousands of different arguments", "{" + Repeat(5000, i => $"sum(a:{i},b:1) ") + "}" },
        { "every fragment spreads every later one", "{human{...f0}}" + Repeat(120, i =>
            $"fragment f{i} on Human{{name " + Repeat(119 - i, k => $"...f{i + k + 1} ") + "}") },
        { "the same one level deeper each", "{human{...f0}}" + Repeat(100, i =>
            $"fragment f{i} on Human{{name " + Repeat(99 - i, k => $"friend{{...f{i + k + 1}}}") + "}") },
        { "many operations that reach many fragments", Repeat(1500, i => $"query q{i}($v:Int){{...f0}}")
            + Repeat(1200, i => $"fragment f{i} on Query{{inputs(int:$v) ...f{i + 1}}}") + "fragment f1200 on Query{inputs(int:$v)}" },
        { "a web of cycles", "{human{...f0}}" + Repeat(800, i =>
            $"fragment f{i} on Human{{friend{{...f{((i * 7) + 1) % 800} ...f{((i * 3) + 2) % 800}}}b:friend{{...f{((i * 5) + 3) % 800}}}}}") },
        { "thousands of wrong values", "{" + Repeat(4000, i => $"a{i}:sum(a:\"x\",b:[{{}}]) ") + "}" },
        { "thousands of unknown fields", "{" + Repeat(12000, i => $"bx{i} ") + "}" },
        { "a list of fifty thousand", "{inputs(ints:[" + Repeat(50000, _ => "1 ") + "])}" },
        { "thousands of variables", "query(" + Repeat(3000, i => $"$v{i}:Int ") + "){" + Repeat(3000, i => $"a{i}:inputs(int:$v{i})") + "}" },
        { "thousands of directives", "{dog{name " + Repeat(8000, _ => "@again(n:1)") + "}}" },
        { "objects nested as deep as allowed", "{" + Repeat(60, _ => "echo(value:" + Repeat(190, _ => "{a:") + "1" + new string('}', 190) + ")") + "}" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Cost_little_memory(string shape, string query)
    {
        Assert.InRange(query.Length, 10_000, 200_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var errors = Animals.Validate(query);

        var used = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(used < MaxBytes, $"{shape}: {used} bytes");
        Assert.InRange(errors.Count, 0, ValidationOptions.Default.MaxErrors + 1);
    }

    [Fact]
    public void Get_no_more_errors_than_allowed()
    {
        var errors = Animals.Validate("{" + Repeat(500, i => $"bx{i} ") + "}");

        Assert.Equal(101, errors.Count);
        Assert.Equal(ErrorCodes.TooManyErrors, errors[^1].Code);
    }

    [Fact]
    public void Are_given_up_after_as_many_steps_as_the_options_say()
    {
        const string Query = "{ human { ...a ...b } } fragment a on Human { name } fragment b on Human { name }";
        var document = GraphQLParser.Parse(Query);

        Assert.Empty(DocumentValidator.Validate(Animals.Schema, document));
        Assert.Equal(
            ErrorCodes.ValidationTooComplex,
            Assert.Single(DocumentValidator.Validate(Animals.Schema, document, new ValidationOptions { MaxSteps = 5 })).Code);
    }

    private static string Repeat(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));
}
