using FsCheck;
using FsCheck.Fluent;
using GraphApi.Execution.Language;
using GraphApi.Execution.Tests.Language;

namespace GraphApi.Execution.Tests.Properties;

public sealed class SyntaxProperties
{
    [Fact]
    public void Any_tree_is_read_again_from_what_is_printed_of_it() =>
        Prop.ForAll(SyntaxTrees.Arbitrary, tree =>
        {
            var printed = Printer.Print(tree);
            var read = GraphQLParser.Parse(printed);
            return (Shape(tree) == Shape(read) && Printer.Print(read) == printed).Label(printed);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithReplay(20_250_901, 23));

    // How a string is written is the printer's choice: some cannot stand in a block.
    private static string Shape(DocumentNode document) =>
        Syntax.Dump(document).Replace("IsBlock=True", "", StringComparison.Ordinal).Replace("IsBlock=False", "", StringComparison.Ordinal);
}
