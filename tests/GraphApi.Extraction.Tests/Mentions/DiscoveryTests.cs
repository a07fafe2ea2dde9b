namespace GraphApi.Extraction.Tests.Mentions;

public class DiscoveryTests
{
    [Theory]
    [InlineData("의회는 「디지털공정법」을 의결했다.", "law:디지털공정법")]
    [InlineData("정부는 ‘스마트항만 전략’을 내놓았다.", "policy:스마트항만-전략")]
    [InlineData("이 팀은 모델 ‘하늘눈’을 만들었다.", "model:하늘눈")]
    [InlineData("‘바다의 미래’ 보고서에 따르면 수요가 는다.", "publication:바다의-미래")]
    public void A_quoted_name_gets_its_type_from_its_ending_or_its_neighbour(string text, string id) => Assert.Contains(id, Reading.Ids(text));

    [Theory]
    [InlineData("그는 ‘이제 시작이다’라고 말했다.")]
    [InlineData("응답자는 '매우 그렇다'를 골랐다.")]
    public void A_quoted_sentence_is_no_name(string text) => Assert.Empty(Reading.Ids(text));

    [Fact]
    public void A_version_behind_a_known_family_is_a_model_of_its_own() =>
        Assert.Equal(["model:lark", "model:lark-3-2-pro"], Reading.Ids("Lark 모델과 Lark 3.2 Pro를 비교했다.", "id: model:lark, en: Lark"));

    [Fact]
    public void A_number_that_counts_is_no_version() => Assert.Equal(["model:lark"], Reading.Ids("Lark 3개를 썼다.", "id: model:lark, en: Lark"));

    [Fact]
    public void An_abbreviation_in_brackets_lives_from_there_on() =>
        Assert.Equal(["agency:sea", "agency:sea", "agency:sea", "agency:sea"], Reading.Ids("해양안전청(Sea Safety Agency, SSAX)은 경고했다. SSAX는 곧 조사한다.", "id: agency:sea, ko: 해양안전청"));

    [Fact]
    public void A_source_line_names_a_publication_and_its_publisher() =>
        Assert.Equal(["company:harbour-daily", "publication:ports-turn-to-machine-learning"], Reading.Ids("출처: Harbour Daily, Ports turn to machine learning, 2024.03.02."));

    [Theory]
    [InlineData("출처: Harbour Daily, 2023.6.8. △항구가 처음으로 기계를 썼다는 점, △선박이 기다리지 않는다는 점(항만 자동화 연구, 2024.03.02.")]
    [InlineData("출처: Harbour Daily, Ports turn to machines) and more stories, 2024.03.02.")]
    public void A_story_that_ends_in_a_citation_is_no_title(string text) => Assert.DoesNotContain(Reading.Ids(text), id => id.StartsWith("publication:", StringComparison.Ordinal));

    [Fact]
    public void A_Korean_person_stands_before_a_title() => Assert.Contains("person:김누리", Reading.Ids("행사에는 김누리 장관이 참석했다. 다른 사람도 왔다."));

    [Theory]
    [InlineData("Officials at the Ministry of Digital Harbours said so on Monday.", "agency:ministry-of-digital-harbours")]
    [InlineData("The state adopted the Harbour Data Protection Act last year.", "law:harbour-data-protection-act")]
    [InlineData("The deal was led by Northwind Ventures in spring.", "company:northwind-ventures")]
    [InlineData("The plan was praised by Minister Anna Holt in a speech.", "person:anna-holt")]
    [InlineData("Seawise, a Lisbon start-up, raised money.", "company:seawise")]
    [InlineData("Rivals say that Tidewater raised too much.", "company:tidewater")]
    [InlineData("The firm is now partnered with Tidewater for good.", "company:tidewater")]
    [InlineData("It was Anna Holt, who leads the office, that asked.", "person:anna-holt")]
    [InlineData("It went to the Committee on Harbours, Tides and Transport in May.", "agency:committee-on-harbours-tides-and-transport")]
    [InlineData("The bill died in the Business, Tides and Transport Committee.", "agency:business-tides-and-transport-committee")]
    [InlineData("Falconer-2 Instruct is a small language model that runs on phones.", "model:falconer-2-instruct")]
    [InlineData("It scored 78.4 on Tidewall, which is hard.", "benchmark:tidewall")]
    [InlineData("The senate passed the Future of Harbours Act last year.", "law:future-of-harbours-act")]
    [InlineData("In a study of June 2025, How Tides Move the Port, the firm says so.", "publication:how-tides-move-the-port")]
    [InlineData("The port hired Anna Holt last year.", "person:anna-holt")]
    public void An_English_name_gets_its_type_from_its_words_or_its_context(string text, string id) => Assert.Contains(id, Reading.Ids(text));

    [Fact]
    public void Neighbours_in_a_list_are_of_one_kind() =>
        Assert.Equal(["company:mir", "company:seawise", "company:tidewater"], Reading.Ids("Money came from Mir, Seawise and Tidewater this year.", "id: company:mir, en: Mir"));

    [Fact]
    public void The_attorney_general_is_that_of_the_state_named_last() =>
        Assert.Equal(["region:us-texas", "agency:texas-attorney-general"], Reading.Ids("The law of Texas is new. The attorney general enforces it.", "id: region:us-texas, en: Texas"));

    [Theory]
    [InlineData("이 소식은 스타트업 시와이즈(Seawise)가 전했다. 다른 곳도 전했다.", "company:seawise")]
    [InlineData("이 소식은 스타트업 Seawise가 전했다. 다른 곳도 전했다.", "company:seawise")]
    [InlineData("이번에 새로 나온 언어모델 Lark-7B를 썼다. 다른 것도 썼다.", "model:lark-7b")]
    [InlineData("기업은 ISO/IEC 98765:2024를 따른다. 다른 것도 따른다.", "standard:iso-iec-98765")]
    public void A_foreign_spelling_or_the_word_before_types_a_name(string text, string id) => Assert.Contains(id, Reading.Ids(text));

    [Theory]
    [InlineData("이들은 강화학습(Reinforcement Learning)을 쓴다. 다른 것도 쓴다.")]
    [InlineData("이것은 오래된 프로그램(Harbour Renewal Program)이다. 다른 것도 있다.")]
    [InlineData("이들은 언어모델 결과물(Output)을 쓴다. 다른 것도 쓴다.")]
    [InlineData("이들은 생성형 모형(Generative AI)을 쓴다. 다른 것도 쓴다.")]
    public void A_term_in_two_languages_is_no_name(string text) => Assert.Empty(Reading.Ids(text));

    [Fact]
    public void A_parliament_is_that_of_the_country_before_it() =>
        Assert.Equal(["country:ee", "agency:estonia-parliament"], Reading.Ids("In May Estonia's parliament voted.", "id: country:ee, en: Estonia"));

    [Fact]
    public void A_plain_word_that_begins_a_sentence_is_no_firm() => Assert.Empty(Reading.Ids("Existing investors gave more. Several firms left."));

    [Fact]
    public void A_title_before_a_last_name_means_the_person() => Assert.Equal(["person:anna-holt"], Reading.Ids("It was President Holt that signed.", "id: person:anna-holt, en: Anna Holt"));

    [Fact]
    public void The_family_of_models_is_a_model() =>
        Assert.Contains("model:lark-2", Reading.Ids("The lab released the model Lark-2 Mini in May.\n\nThe app shows how Lark-2 grew."));

    [Fact]
    public void A_bill_s_title_behind_its_number_is_the_bill() =>
        Assert.Equal(["law:hb-12", "law:hb-12"], Reading.Ids("HB 12, the Harbour and Tide Act, passed."));

    [Fact]
    public void A_longer_name_behind_a_known_product_is_a_product_of_its_own() =>
        Assert.Equal(["product:lark-cloud-foundry"], Reading.Ids("You can run it on Lark Cloud Foundry today.", "id: product:lark-cloud, en: Lark Cloud"));

    [Fact]
    public void A_common_word_with_an_abbreviation_is_no_name() =>
        Assert.Empty(Reading.Ids("The two have formed a partnership on AI for ports.", "id: institution:partnership-on-ai, en: Partnership on AI"));

    [Fact]
    public void English_goes_on_to_call_a_firm_by_the_first_part_of_its_name() =>
        Assert.Equal(["company:seawise-ai", "company:seawise-ai"], Reading.Ids("The firm Seawise AI is new. In May Seawise grew.", "id: company:seawise-ai, en: Seawise AI"));

    [Fact]
    public void A_bill_s_number_in_brackets_is_the_bill()
    {
        var ids = Reading.Ids("The Harbour Data Act (Senate Bill 12-345) was signed. Senate Bill 12-345 takes effect soon.");
        Assert.Equal(["law:harbour-data-act", "law:harbour-data-act", "law:harbour-data-act"], ids);
    }
}
