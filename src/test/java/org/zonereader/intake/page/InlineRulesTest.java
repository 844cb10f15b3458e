package org.zonereader.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.model.SetAside;

/** Marks that are cut out of lines. */
class InlineRulesTest {
  private static String words(String source) {
    List<String> words =
        new PageReader().read(source).paragraphs().stream().map(p -> p.words().text()).toList();
    return String.join("⏎", words);
  }

  private static List<String> rules(String source) {
    return new PageReader().read(source).cuts().stream().map(SetAside::rule).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pinyin-gloss|鄉(xiāng)村(cūn)要有規(guī)劃(huà)的(de)。|鄉村要有規劃的。
          pinyin-gloss|全面（擴(kuò)大）開（kāi）放|全面（擴大）開放
          html-markup|要<strong>抓项目</strong>,<a href="x">促消费</a>。|要抓项目,促消费。
          html-markup|先抓。<br/>再干。|先抓。⏎再干。
          html-markup|要抓<!-- 注释 -->项目。|要抓项目。
          html-blank|要抓&nbsp;项目。|要抓项目。
          page-turn|要抓（下转第二版）项目。|要抓项目。
          page-turn|(上接A1版)要抓项目。|要抓项目。
          markdown-mark|**要抓项目。**随后促消费。|要抓项目。随后促消费。
          markdown-mark|![图](a.jpg)要抓项目。|要抓项目。
          invisible-character|要抓\u200B项目\uFEFF。|要抓项目。
          """)
  void cut(String rule, String source, String left) {
    assertThat(words(source)).isEqualTo(left);
    assertThat(rules(source)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"企业(app)要上云(saas)。", "指标a<b且c>d。", "** 要抓", "R&D;要加强", "(xué)单独"})
  void kept(String source) {
    assertThat(words(source)).isEqualTo(source);
    assertThat(rules(source)).isEmpty();
  }

  @Test
  void headingTagsAndMarksGiveTheLevel() {
    Page page = new PageReader().read("<h2>临江高新区</h2><p>要实干。</p>\n### 小题\n#无空格");
    assertThat(page.paragraphs()).extracting(Paragraph::level).containsExactly(2, 0, 3, 0);
    assertThat(words("### 小题")).isEqualTo("小题");
  }

  @Test
  void scriptsAreNotText() {
    assertThat(words("要实干。<script>var a = '<p>';</script><style>p{}</style>")).isEqualTo("要实干。");
  }
}
