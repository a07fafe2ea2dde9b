using GraphApi.Api.Tests.Hosting;
using GraphApi.Graph.Model;
using GraphApi.Graph.Storage;

namespace GraphApi.Api.Tests.Samples;

/// <summary>A small graph of two documents: one with its text, one of which only facts are known.</summary>
internal static class Sample
{
    public static Task<TestApi> ApiAsync(ApiOptions? options = null) => TestApi.OfAsync(options, WithText(), WithoutText());

    private static DocumentContribution WithText() => new SampleDocument("news", "Rules for AI", "유럽연합의 AI법은 오픈AI에 적용된다.", "백악관은 AI 행정명령을 냈다.", "The order binds OpenAI.",
            "A draft bill would bind Naver.", "오픈AI는 GPT-4를 공개했다.", "Naver and OpenAI compete.")
        .Node("company:openai", "OpenAI", "오픈AI", ["오픈에이아이"], [("wikidata", "Q21708200")])
        .Node("company:naver", "Naver", "네이버")
        .Node("law:eu-ai-act", "EU AI Act", "EU AI법", externalIds: [("celex", "32024R1689")])
        .Node("law:draft", "Draft bill", null)
        .Node("policy:ai-order", null, "AI 행정명령")
        .Node("country:eu", "European Union", "유럽연합")
        .Node("country:us", "United States", "미국")
        .Node("agency:white-house", "White House", "백악관")
        .Node("model:gpt-4", "GPT-4", null, properties: ("parameters", PropertyValue.Of(1_800_000_000_000m)))
        .Node("model:gpt-3", "GPT-3", null, properties: ("parameters", PropertyValue.Of(175_000_000_000m)))
        .Stated("AFFECTS", "law:eu-ai-act", "company:openai", 2, ("date", PropertyValue.Of(new PartialDate(2024, 8))), ("amount", PropertyValue.Of(35_000_000m)), ("currency", PropertyValue.Of("EUR")))
        .Stated("AFFECTS", "policy:ai-order", "company:openai", 4, ("date", PropertyValue.Of(new PartialDate(2023, 10, 30))))
        .Stated("AFFECTS", "law:draft", "company:naver", 5, 0.6, Status.Proposed)
        .Stated("ADOPTED", "country:eu", "law:eu-ai-act", 2, ("votesFor", PropertyValue.Of(523m)))
        .Stated("ISSUED", "country:eu", "law:eu-ai-act", 2)
        .Stated("ISSUED", "agency:white-house", "policy:ai-order", 3, ("date", PropertyValue.Of(new PartialDate(2023, 10))))
        .Stated("DEVELOPED", "company:openai", "model:gpt-4", 6, ("date", PropertyValue.Of(new PartialDate(2023))))
        .Stated("DEVELOPED", "company:openai", "model:gpt-3", 6)
        .Stated("COMPETES_WITH", "company:naver", "company:openai", 7)
        .Reference("LOCATED_IN", "company:openai", "country:us")
        .Inferred("OFFERED_IN", "company:openai", "country:us", "LOCATED_IN|company:openai|country:us")
        .Mention("company:openai", 2, "오픈AI").Mention("company:openai", 4, "OpenAI").Mention("company:naver", 5, "Naver").Mention("law:eu-ai-act", 2, "AI법")
        .Build("ko", withText: true);

    private static DocumentContribution WithoutText() => new SampleDocument("brief", "Brief", "The act binds OpenAI from 2025 on.")
        .Node("company:openai", "OpenAI", "오픈AI")
        .Node("law:eu-ai-act", "EU AI Act", "EU AI법")
        .Stated("AFFECTS", "law:eu-ai-act", "company:openai", 2, 0.7, Status.Planned, ("date", PropertyValue.Of(new PartialDate(2025))))
        .Mention("company:openai", 2, "OpenAI")
        .Build("en", withText: false);
}
