package org.zonereader.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where cut paragraphs are put together, and where they are not. */
class JoinRulesTest {
  private static final String PROSE = "会议要求,要加快布局人工智能、商业航天等未来产业,把创新链和产业链接得更牢,推动数";

  private static List<Paragraph> read(String source) {
    return new PageReader().read(source).paragraphs();
  }

  @Test
  void joinsInsideAWord() {
    List<Paragraph> page = read(PROSE + "\n\n字经济,做强平台。");
    assertThat(page).hasSize(1);
    assertThat(page.getFirst().words().text()).endsWith("推动数字经济,做强平台。");
    assertThat(page.getFirst().seams())
        .containsExactly(new Paragraph.Seam(PROSE.length(), "cut-paragraph"));
  }

  @Test
  void joinsSeveralTimesOverFurniture() {
    List<Paragraph> page = read(PROSE + "\n下一版\n字经济,与绿\n色制造,做强平台。");
    assertThat(page).hasSize(1);
    assertThat(page.getFirst().words().text()).endsWith("推动数字经济,与绿色制造,做强平台。");
    assertThat(page.getFirst().seams()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王小丫",
        "临江高新区",
        "## 临江,高新区",
        "◆ 要提速,要增效。",
        "二要提速,增效。",
        "会议强调,要实干。",
        "11月3日,某区开会。",
        "在新赛道上抢占先机"
      })
  void headsNamesItemsAndOpenersStandAlone(String next) {
    assertThat(read(PROSE + "\n" + next)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "；", "：", "”", "……", "？", "——", "。(甲乙)"})
  void endMarksEndParagraphs(String mark) {
    assertThat(read(PROSE + mark + "\n字经济,做强平台。")).hasSize(2);
  }

  @Test
  void afterACommaEverythingGoesOn() {
    assertThat(read("临江高新区,\n快干实干")).hasSize(1);
  }

  @Test
  void headsAreNotCutParagraphs() {
    assertThat(read("迎难而上,实干争先\n从今天起,各项工作全面提速。")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "临江高新区党工委召开会议传达学习上级精神，部署下一阶段的项目建设和招商引资工作",
        "会议强调，要实干。\n以更大力度抓好链条招引和培育，以更优服务保障项目落地和投产",
        "会议强调，要实干。\n临江高新区创新引领 从一座城到一条链，看老工业基地怎样长出新的枝叶来"
      })
  void longHeadlinesAreNoCutParagraphs(String head) {
    List<Paragraph> page = read(head + "\n临江高新区近日召开会议，学习文件。");
    assertThat(page.getLast().words().text()).startsWith("临江高新区近日");
    assertThat(page).allMatch(paragraph -> paragraph.seams().isEmpty());
  }

  @Test
  void aShortLeadMayBeCut() {
    assertThat(read("标题一行\n6月5日，某高新区召开大会，发布任\n务。会议强调，要实干。")).hasSize(2);
  }

  @Test
  void wordsOfOtherScriptsAreNotGlued() {
    assertThat(read("First came the wind, then the rain and\nthen, at last, the sun.")).hasSize(2);
  }

  @Test
  void aDateInChineseNumeralsToo() {
    assertThat(read("三月五日\n，临江高新区召开干部大会。")).hasSize(1);
  }

  @Test
  void aDateOnItsOwnLineBelongsToTheLead() {
    List<Paragraph> page = read("3月5日\n\n,临江高新区召开干部大会。");
    assertThat(page).hasSize(1);
    assertThat(page.getFirst().words().text()).isEqualTo("3月5日,临江高新区召开干部大会。");
    assertThat(page.getFirst().seams()).containsExactly(new Paragraph.Seam(4, "date-line"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"临江高新区", "3月6日,临江高新区召开大会。"})
  void aDateBeforeAHeadOrAnotherDateStandsAlone(String next) {
    assertThat(read("3月5日\n" + next)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\n", "\r\n", "\r", "\n\n", "\u2028", "\n\u3000\u3000", "\u3000\u3000", "  "})
  void paragraphsMayBeSetOffInManyWays(String gap) {
    assertThat(read("\u3000\u3000要抓项目。" + gap + "要促消费。"))
        .extracting(paragraph -> paragraph.words().text())
        .containsExactly("要抓项目。", "要促消费。");
  }
}
