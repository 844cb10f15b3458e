package org.zonereader.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextUnitTest {
  private static final String TEXT = "要抓项目,用好“试点,示范”两块牌子。(快、准)要守“底线\n末段";

  @ParameterizedTest
  @CsvSource({"项, 要抓项目", "',', 要抓项目", "示, '用好“试点,示范”两块牌子'", "快, (快、准)要守“底线", "末, 末段"})
  void clauseLiesBetweenMarksOutsideQuotes(String at, String clause) {
    assertThat(TextUnit.CLAUSE.around(TEXT, TEXT.indexOf(at)).in(TEXT)).isEqualTo(clause);
  }

  @Test
  void endOfTextBelongsToTheLastClauseAndParagraph() {
    assertThat(TextUnit.CLAUSE.around(TEXT, TEXT.length()).in(TEXT)).isEqualTo("末段");
    assertThat(TextUnit.PARAGRAPH.around(TEXT, TEXT.length()).in(TEXT)).isEqualTo("末段");
    assertThat(TextUnit.PARAGRAPH.around("", 0).isEmpty()).isTrue();
  }

  @Test
  void lineFeedBelongsToTheParagraphBeforeIt() {
    assertThat(TextUnit.PARAGRAPH.around("甲\n\n乙", 1).in("甲\n\n乙")).isEqualTo("甲");
    assertThat(TextUnit.PARAGRAPH.around("甲\n\n乙", 2).isEmpty()).isTrue();
  }
}
