package org.zonereader.ui.importing.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Join;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.model.ZoneMention;

class ShownParagraphTest {
  private static final String TEXT = "头一段。\n要培育低空经济,促进融合。\n尾段";
  private static final Report REPORT =
      new Report(
          new ZoneMention("甲高新区", "甲高新区", true, "zone-heading"),
          null,
          null,
          null,
          null,
          TEXT,
          List.of(join("空经济"), join("进融合")),
          List.of(),
          List.of());
  private final List<ShownParagraph> paragraphs = ShownParagraph.of(REPORT, "[合]");

  private static Join join(String after) {
    int at = TEXT.indexOf(after);
    return new Join(at, TEXT.substring(at - 3, at), after, "cut-paragraph");
  }

  @Test
  void markersStandWhereThePageWasCut() {
    assertThat(paragraphs)
        .extracting(ShownParagraph::text)
        .containsExactly("头一段。", "要培育低[合]空经济，促[合]进融合。", "尾段");
  }

  @Test
  void everySpanFindsItsWordsAndComesBack() {
    ShownParagraph middle = paragraphs.get(1);
    for (int start = middle.span().start(); start < middle.span().end(); start++) {
      for (int end = start + 1; end <= middle.span().end(); end++) {
        Span shown = middle.shown(new Span(start, end));
        String words = shown.in(middle.text()).replace("[合]", "").replace('，', ',');
        assertThat(words).isEqualTo(TEXT.substring(start, end));
        assertThat(middle.ofReport(shown)).isEqualTo(new Span(start, end));
      }
    }
  }

  @Test
  void aSpanElsewhereIsEmptyHere() {
    assertThat(paragraphs.get(0).shown(new Span(10, 12)).isEmpty()).isTrue();
    assertThat(paragraphs.get(2).shown(new Span(0, 3)).isEmpty()).isTrue();
  }

  @Test
  void aJoinInFewWords() {
    assertThat(JoinWords.of(new Join(0, "做强主导产业，培育低", "空经济等新兴产业", "x"))).isEqualTo("培育低｜空经济等新");
    assertThat(JoinWords.of(new Join(0, "", "", "x"))).isEqualTo("｜");
  }
}
