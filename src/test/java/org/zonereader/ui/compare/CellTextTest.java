package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Span;

class CellTextTest {
  @Test
  void threeClausesAreShownWhole() {
    CellText text = CellText.of(item(1, 0, "甲", "乙", "丙"), null, false);

    assertThat(text.actions()).containsExactly("乙", "丙");
    assertThat(text.hidden()).isZero();
  }

  @Test
  void ofMoreTwoAndHowManyAreLeft() {
    CellText text = CellText.of(item(1, 0, "甲", "乙", "丙", "丁"), null, false);

    assertThat(text.actions()).containsExactly("乙");
    assertThat(text.hidden()).isEqualTo(2);
  }

  @Test
  void theChosenItemShowsEverything() {
    CellText text = CellText.of(item(1, 0, "甲", "乙", "丙", "丁"), null, true);

    assertThat(text.actions()).containsExactly("乙", "丙", "丁");
    assertThat(text.hidden()).isZero();
  }

  @Test
  void aLaterMeasureNamesItsPriorityOnce() {
    Item lead = item(4, 0, "甲");
    Item later = item(4, 1, "乙");
    Item other = item(5, 2, "丙");

    assertThat(CellText.of(lead, null, false).context()).isNull();
    assertThat(CellText.of(later, lead, false).context()).isNull();
    assertThat(CellText.of(later, null, false).context()).isEqualTo("要点4，领起");
    assertThat(CellText.of(other, later, false).context()).isEqualTo("要点5，领起");
  }

  @Test
  void halfWidthMarksAreShownWide() {
    assertThat(CellText.of(item(1, 0, "“帮办”(试点)"), null, false).head()).isEqualTo("“帮办”（试点）");
  }

  private static Item item(int priority, int measure, String... clauses) {
    List<Quote> quotes =
        Arrays.stream(clauses).map(c -> new Quote(c, new Span(0, c.length()))).toList();
    return new Item(
        1,
        priority,
        measure,
        null,
        "要点" + priority + ",领起",
        quotes.getFirst(),
        quotes.subList(1, quotes.size()));
  }
}
