package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Span;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;

class ItemTextTest {
  @Test
  void threeClausesAreShownWhole() {
    ItemText text = text(item(1, 0, "甲", "乙", "丙"), null, false);

    assertThat(text.actions()).isEqualTo("\n乙，丙");
    assertThat(text.hidden()).isZero();
  }

  @Test
  void ofMoreTwoAndHowManyAreLeft() {
    ItemText text = text(item(1, 0, "甲", "乙", "丙", "丁"), null, false);

    assertThat(text.actions()).isEqualTo("\n乙，");
    assertThat(text.hidden()).isEqualTo(2);
  }

  @Test
  void theChosenItemShowsEverything() {
    ItemText text = text(item(1, 0, "甲", "乙", "丙", "丁"), null, true);

    assertThat(text.actions()).isEqualTo("\n乙，丙，丁");
    assertThat(text.hidden()).isZero();
  }

  @Test
  void aLaterMeasureRunsOnInOneLine() {
    assertThat(text(item(1, 2, "甲", "乙", "丙"), null, false).actions()).isEqualTo("，乙，丙");
  }

  @Test
  void aLaterMeasureNamesItsPriorityOnce() {
    Item lead = item(4, 0, "甲");
    Item later = item(4, 1, "乙");
    Item other = item(5, 2, "丙");

    assertThat(text(lead, null, false).context()).isNull();
    assertThat(text(later, lead, false).context()).isNull();
    assertThat(text(later, null, false).context()).isEqualTo("要点4，领起");
    assertThat(text(other, later, false).context()).isEqualTo("要点5，领起");
  }

  @Test
  void byOrderNoMeasureNamesItsPriority() {
    assertThat(ItemText.of(item(4, 1, "乙"), null, false, false, List.of()).context()).isNull();
  }

  @Test
  void halfWidthMarksAreShownWide() {
    assertThat(text(item(1, 0, "“帮办”(试点)"), null, false).head()).isEqualTo("“帮办”（试点）");
  }

  @Test
  void termsAreCountedInHeadAndActionsTogether() {
    Item item = item(1, 0, "建好平台", "招引人才", "平台开放");
    List<Marks.Mark> marks =
        List.of(mark(2, 4, Kind.SHARED), mark(7, 9, Kind.DISTINCTIVE), mark(10, 12, Kind.SHARED));

    ItemText text = ItemText.of(item, null, true, true, marks);

    assertThat(words(text)).containsExactly("平台", "人才", "平台");
    assertThat(text.terms())
        .extracting(ItemText.TermAt::kind)
        .containsExactly(Kind.SHARED, Kind.DISTINCTIVE, Kind.SHARED);
  }

  @Test
  void termsOfHiddenClausesAndAcrossClausesAreNotMarked() {
    Item item = item(1, 1, "建好平台", "招引人才", "平台开放", "服务");
    List<Marks.Mark> marks =
        List.of(mark(7, 9, Kind.SHARED), mark(8, 11, Kind.SHARED), mark(10, 12, Kind.SHARED));

    assertThat(words(ItemText.of(item, null, false, true, marks))).containsExactly("人才");
  }

  private static List<String> words(ItemText text) {
    String shown = text.head() + text.actions();
    return text.terms().stream().map(at -> shown.substring(at.start(), at.end())).toList();
  }

  private static Marks.Mark mark(int start, int end, Kind kind) {
    return new Marks.Mark(new Span(start, end), new Term("词", kind, 5, List.of()));
  }

  private static ItemText text(Item item, @Nullable Item above, boolean whole) {
    return ItemText.of(item, above, whole, true, List.of());
  }

  /** An item whose clauses follow each other in the text, one mark between them. */
  private static Item item(int priority, int measure, String... clauses) {
    List<Quote> quotes = new ArrayList<>();
    int at = 0;
    for (String clause : Arrays.asList(clauses)) {
      quotes.add(new Quote(clause, new Span(at, at + clause.length())));
      at += clause.length() + 1;
    }
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
