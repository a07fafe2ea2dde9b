namespace GraphApi.E2E.Tests;

/// <summary>How much is tried: a sample, or the long counts where <c>GRAPHAPI_TEST_FULL</c> is 1.</summary>
internal static class TestScale
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("GRAPHAPI_TEST_FULL") == "1";

    public static int Kills => Full ? 20 : 5;
}
