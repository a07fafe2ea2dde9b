using System.Globalization;
using GraphApi.Api.Tests.Hosting;
using GraphApi.Graph.Model;

namespace GraphApi.Api.Tests.Samples;

/// <summary>So many companies, each affected by a law and a policy of its own that two countries issued.</summary>
internal static class ManyCompanies
{
    public static Task<TestApi> ApiAsync(int count, ApiOptions? options = null)
    {
        var document = new SampleDocument("many", "Many companies", "Each is affected.")
            .Node("country:one", "One", null).Node("country:two", "Two", null);
        for (var i = 0; i < count; i++)
        {
            var number = i.ToString("D3", CultureInfo.InvariantCulture);
            var (company, law, policy) = ($"company:c{number}", $"law:l{number}", $"policy:p{number}");
            document.Node(company, $"Company {number}", null).Node(law, $"Law {number}", null).Node(policy, $"Policy {number}", null)
                .Stated("AFFECTS", law, company, 2, ("date", PropertyValue.Of(new PartialDate(2020 + i % 5))))
                .Stated("AFFECTS", policy, company, 2)
                .Stated("AFFECTS", "law:l000", company, 2, 0.5, Status.Actual)
                .Stated("ISSUED", "country:one", law, 2).Stated("ISSUED", "country:two", policy, 2).Mention(company, 2, "Each");
        }

        return TestApi.OfAsync(options, document.Build("en", withText: true));
    }
}
