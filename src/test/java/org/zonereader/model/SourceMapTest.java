package org.zonereader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceMapTest {
  /** Text {@code 甲乙丙丁} whose halves stand at 10 and 20 of the source. */
  private static final SourceMap JOINED =
      new SourceMap(List.of(new TextRun(0, 10, 2), new TextRun(2, 20, 2)));

  @Test
  void wordsAcrossAJoinStretchOverWhatLiesBetween() {
    assertThat(JOINED.toSource(new Span(1, 3))).contains(new Span(11, 21));
    assertThat(JOINED.toText(new Span(11, 21))).contains(new Span(1, 3));
  }

  @Test
  void wordsWithinOneStretchStayWithinIt() {
    assertThat(JOINED.toSource(new Span(2, 4))).contains(new Span(20, 22));
    assertThat(JOINED.toText(new Span(20, 22))).contains(new Span(2, 4));
  }

  @Test
  void whatBelongsToNoTextHasNoPlaceInIt() {
    assertThat(JOINED.toText(new Span(12, 20))).isEmpty();
    assertThat(JOINED.toSource(new Span(4, 5))).isEmpty();
  }

  @Test
  void lineEndsBetweenParagraphsArePassedOver() {
    SourceMap paragraphs = new SourceMap(List.of(new TextRun(0, 5, 2), new TextRun(3, 9, 2)));
    assertThat(paragraphs.toSource(new Span(2, 5))).contains(new Span(9, 11));
  }
}
