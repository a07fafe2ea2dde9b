namespace GraphApi.Extraction.Tests.Mentions;

public sealed class TopicPlacesTests
{
    private const string Deepfake = "id: topic:deepfake, ko: 딥페이크, en: deepfake";

    [Fact]
    public void A_topic_is_mentioned_where_it_stands_alone() => Assert.Equal(["딥페이크|를|topic:deepfake"], Reading.Mentions("우리는 딥페이크를 살핀다.", Deepfake));

    [Fact]
    public void A_discovered_name_that_holds_a_topic_stays_whole() => Assert.Equal(["law:딥페이크-공정법"], Reading.Ids("의회는 「딥페이크 공정법」을 의결했다.", Deepfake));

    [Fact]
    public void A_known_name_that_begins_inside_a_topic_wins() =>
        Assert.Equal(["policy:lark"], Reading.Ids("딥페이크 종달새 지침을 읽었다.", "id: topic:deepfake, ko: 딥페이크 종달새", "id: policy:lark, ko: 종달새 지침"));

    [Fact]
    public void What_lies_inside_a_topic_is_no_name() =>
        Assert.Equal(["topic:lark"], Reading.Ids("하늘 종달새 기술을 배웠다.", "id: topic:lark, ko: 하늘 종달새 기술", "id: company:lark, ko: 종달새"));
}
