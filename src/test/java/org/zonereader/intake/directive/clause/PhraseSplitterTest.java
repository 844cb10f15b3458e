package org.zonereader.intake.directive.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.text.Folding;

class PhraseSplitterTest {
  private static List<String> split(String text) {
    return PhraseSplitter.split(Folding.sameLength(text)).stream()
        .map(phrase -> phrase.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲,乙;丙。丁:戊|甲/乙/丙/丁/戊",
        "甲，，乙，。丙|甲/乙/丙",
        "甲、乙、丙|甲、乙、丙",
        "推“甲,乙。丙”,丁|推“甲,乙。丙”/丁",
        "推「甲，乙」，丁|推「甲，乙」/丁",
        "局(甲,乙),《丙,丁》|局(甲,乙)/《丙,丁》",
        "8:30到,共1,200人|8:30到/共1,200人",
        "推\"甲,乙\",丙|推\"甲,乙\"/丙",
        "推“甲,乙|推“甲/乙",
        "推甲”,乙|推甲/乙",
        "推“甲(乙,丙”,丁|推“甲(乙,丙”/丁",
        "甲.乙 1.5倍.|甲/乙 1.5倍",
        "他说“甲乙。”丙丁|他说“甲乙。”/丙丁",
        "二○二五年甲|二○二五年甲",
        "甲——|甲",
      })
  void splitsOutsideQuotesAndBrackets(String text, String phrases) {
    assertThat(split(text)).containsExactly(phrases.split("/", -1));
  }

  @Test
  void aLostQuotationMarkDoesNotReachTheNextParagraph() {
    assertThat(split("推“甲,乙\n丙,丁”")).containsExactly("推“甲", "乙", "丙", "丁");
  }

  @Test
  void theStrongestOfSeveralMarksCounts() {
    List<Phrase> phrases = PhraseSplitter.split("甲,;乙,。丙\n◆丁 ● 戊");
    assertThat(phrases)
        .extracting(Phrase::before)
        .containsExactly(
            Boundary.PARAGRAPH,
            Boundary.SEMICOLON,
            Boundary.SENTENCE,
            Boundary.PARAGRAPH,
            Boundary.SENTENCE);
    assertThat(phrases)
        .extracting(Phrase::bulleted)
        .containsExactly(false, false, false, true, true);
  }

  @Test
  void quotedWordsAreMasked() {
    assertThat(PhraseSplitter.split("推“要快”和《要点》"))
        .extracting(Phrase::masked)
        .containsExactly("推“□□”和《□□》");
  }

  @Test
  void longTextsWithoutMarksAreNoTrouble() {
    String text = "“要".repeat(200_000);
    assertThat(PhraseSplitter.split(text)).hasSize(1);
    assertThat(DirectiveWord.in(text)).isNotNull();
  }
}
