using GraphApi.Extraction.Layout;

namespace GraphApi.Extraction.Tests.Layout;

public class StructureTests
{
    [Fact]
    public void Numbered_headings_nest_and_every_block_hangs_from_the_nearest()
    {
        var document = LayoutSample.Of("제1장 정책 동향\n\n제1절 핀란드\n\n1. 경과\n\n1) 초기 전략\n\n핀란드는 2017년에 전략을 세웠다. 그 뒤로 세 번 고쳤다.\n\n제2절 노르웨이\n\n노르웨이는 2020년에 전략을 세웠다.");
        Assert.Equal(["정책 동향", "핀란드", "경과", "초기 전략", "노르웨이"], document.Texts(BlockKind.Heading));
        Assert.Equal([1, 2, 3, 4, 2], document.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Level));
        var paragraphs = document.Blocks.Where(b => b.Kind == BlockKind.Paragraph).ToList();
        Assert.Equal("초기 전략", document.Blocks[paragraphs[0].Heading].Text.Value);
        Assert.Equal("노르웨이", document.Blocks[paragraphs[1].Heading].Text.Value);
        Assert.Equal(2, paragraphs[0].Sentences.Count);
        Assert.Equal([-1, 0, 1, 2, 0], document.Sections.Select(s => s.Parent));
    }

    [Fact]
    public void Bullets_hang_from_the_bullet_one_level_up_and_carry_their_labels()
    {
        var document = LayoutSample.Of("● 새 규칙의 주요 내용\n\n- (의료) 보건청은 시범 사업을 시작\n - 병원 열 곳이 참여\n- (교육) 교육청은 지침을 발표\n\n● 앞으로의 계획\n\n- 시행은 2026년으로 예정\n\n● 반응\n\n- 업계는 환영");
        var bullets = document.Blocks.Where(b => b.Kind == BlockKind.Bullet).ToList();
        Assert.Equal([1, 2, 1, 1, 1], bullets.Select(b => b.Level));
        Assert.Equal(bullets[0].Index, bullets[1].Parent);
        Assert.Equal("의료", bullets[0].Label?.Value);
        Assert.Equal("교육", bullets[2].Label?.Value);
        Assert.Equal(["새 규칙의 주요 내용", "앞으로의 계획", "반응"], document.Texts(BlockKind.Heading));
    }

    [Fact]
    public void A_contents_page_running_heads_and_page_numbers_are_noise()
    {
        var document = LayoutSample.Of("월간 동향\n\nCONTENTS\n\n1. 정책\n▷ 핀란드, 새 법 제정 ········ 3\n▷ 노르웨이, 전략 발표\t4\n\n제1장 정책\n\n핀란드는 새 법을 만들었다.\n\n- 12 -\n\n1. 정책\t2. 기업\n\n노르웨이는 전략을 발표했다.\n\n1. 정책\t2. 기업\n\n스웨덴은 기다린다.\n\n1. 정책\t2. 기업\n\n덴마크도 기다린다.");
        Assert.DoesNotContain(document.Blocks, b => b.Kind != BlockKind.Noise && b.Text.Value.Contains("····", StringComparison.Ordinal));
        Assert.Equal(["월간 동향", "정책"], document.Texts(BlockKind.Heading));
        Assert.Equal(4, document.Texts(BlockKind.Paragraph).Length);
        Assert.DoesNotContain(document.Blocks, b => b.Kind == BlockKind.Table);
    }

    [Fact]
    public void A_footnote_is_taken_out_of_the_sentence_that_it_cuts_in_two()
    {
        var document = LayoutSample.Of("핀란드 정부는 2024년 3월 인공지능 전략²¹⁾을 새로 발표하면서 연구와 교육과 산업에 걸친 투자를\n\n21) Finnish Government, National AI Strategy, 2024.03.11.\n(<https://example.org/strategy>)\n\n크게 늘리겠다고 밝혔다. 이 전략은 2030년까지 이어진다.");
        var paragraph = document.Single(BlockKind.Paragraph);
        Assert.Equal("핀란드 정부는 2024년 3월 인공지능 전략을 새로 발표하면서 연구와 교육과 산업에 걸친 투자를 크게 늘리겠다고 밝혔다. 이 전략은 2030년까지 이어진다.", paragraph.Text.Value);
        Assert.Equal(2, paragraph.Sentences.Count);
        var footnote = document.Single(BlockKind.Footnote);
        Assert.StartsWith("Finnish Government, National AI Strategy", footnote.Text.Value, StringComparison.Ordinal);
        Assert.Equal(paragraph.Index, footnote.Parent);
    }

    [Fact]
    public void A_word_torn_by_a_page_break_is_whole_again()
    {
        var document = LayoutSample.Of("전략위원회는 세 번 열렸다. 위원장은 두 번 바뀌었고, 회의록은 공개했다.\n\n정부가 새로 꾸린 기구는 관계 부처와 민간 전문가가 함께 참여하는 자리이며 해마다 네 번 넘게 모여 여러 가지 안건을 다루기로 정했지만 그 이름은 인공지능 전략위원\n\n회는 아니고 협의체라는 이름으로 불리고 있다.");
        Assert.Contains(document.Blocks, b => b.Text.Value.Contains("인공지능 전략위원회는 아니고", StringComparison.Ordinal));
    }

    [Fact]
    public void The_last_syllable_of_a_verb_is_no_item_of_a_list()
    {
        var document = LayoutSample.Of("제1장 정책\n\n핀란드 정부는 새 전략을 세우면서 연구와 교육에 걸친 투자를 크게 늘리고 감독도 강화한다는 계획을 공개했\n\n31) Yle, Strategy, 2024.03.11.\n\n다. 또한 이 전략은 2030년까지 이어진다.");
        Assert.EndsWith("계획을 공개했다. 또한 이 전략은 2030년까지 이어진다.", document.Single(BlockKind.Paragraph).Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_numbered_heading_is_no_footnote_once_its_number_has_been_answered()
    {
        var document = LayoutSample.Of("1) 배경\n\n노르웨이는 법을 만들었다.²⁾\n\n2) NRK, New law, 2024.04.01.\n\n2) 동향 개요(AI)\n\n노르웨이는 지침도 냈다.");
        Assert.Equal(["배경", "동향 개요(AI)"], document.Texts(BlockKind.Heading));
        Assert.Equal(["NRK, New law, 2024.04.01."], document.Texts(BlockKind.Footnote));
    }

    [Fact]
    public void Sources_are_named_without_their_mark_and_a_second_one_stands_alone()
    {
        var document = LayoutSample.Of("핀란드, 새 법 제정\n\n- 핀란드 의회가 법을 제정\n\n[☞] 출처 : Yle, Parliament adopts AI law, 2024.03.11.\n\nHelsinki Times, New law in force, 2024.03.12.\n\n노르웨이, 전략 발표\n\n- 노르웨이가 전략을 발표\n- 출처: NRK, Strategy out, 2024.04.01. Aftenposten, A second look, 2024.04.02.");
        Assert.Equal(["Yle, Parliament adopts AI law, 2024.03.11.", "Helsinki Times, New law in force, 2024.03.12.", "NRK, Strategy out, 2024.04.01. Aftenposten, A second look, 2024.04.02."], document.Texts(BlockKind.Source));
        Assert.Equal(2, document.Blocks.Last(b => b.Kind == BlockKind.Source).Sentences.Count);
        Assert.Equal(["핀란드, 새 법 제정", "노르웨이, 전략 발표"], document.Texts(BlockKind.Heading));
    }

    [Fact]
    public void English_prose_keeps_a_line_for_a_paragraph_and_short_lines_for_headings()
    {
        var document = LayoutSample.Of("What became of the fjord chips?\nResults\n• On the Lofoten test, which measures how well a model follows instructions in writing, Polar-1 came second.\nFunding\nThe round was led by Fjord Capital, which put in $40 million; the U.S. fund North Inc. followed. It closed in 2024. Nobody complained.\nIceland: The ministry had no comment.");
        Assert.Equal(["What became of the fjord chips?", "Results", "Funding"], document.Texts(BlockKind.Heading));
        var prose = document.Blocks.First(b => b.Kind == BlockKind.Paragraph);
        Assert.Equal(3, prose.Sentences.Count);
        Assert.Equal("en", document.Language);
        Assert.Equal("Iceland", document.Blocks[^1].Label?.Value);
    }

    [Theory]
    [InlineData("노르딕 동향\n\n2024년 3월호\n\n본문이다. 그리고 또 본문이다.", "2024-03")]
    [InlineData("HELSINKI, October 2, 2025 – Nordlicht today released Polar-1, a model for everybody who wants one and can pay.", "2025-10-02")]
    [InlineData("Deals of the week\n6 February 2026. Amounts are as announced.\nFjord (Oslo)\nIt raised money again, and this line is long enough to be prose.", "2026-02-06")]
    [InlineData("A plain text without any date.\nIt goes on.", null)]
    public void The_date_of_issue_is_found(string text, string? date) => Assert.Equal(date, LayoutSample.Of(text).Published?.ToString());
}
