package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;
import org.zonereader.model.Span;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;

class MarksTest {
  private static final Set<Option> BOTH = Set.of(Option.SHARED_MARKS, Option.DISTINCTIVE_MARKS);

  /** 0 to 10 and 20 to 30 of report 7. */
  private static final Item ITEM = new Item(7, 1, 0, "科", "", quote(0, 10), List.of(quote(20, 30)));

  private static final Item NEXT = new Item(7, 2, 0, "科", "", quote(40, 50), List.of());

  @Test
  void everyTermInsideAClauseIsFoundInTextOrder() {
    Marks marks =
        marks(BOTH, shared("丙", 28, 25), own("甲", 9, 0, 5), own("乙", 1, 8), shared("丁", 12));

    assertThat(texts(marks.all(ITEM))).containsExactly("甲", "甲", "乙", "丙", "丙");
    assertThat(marks.all(NEXT)).isEmpty();
  }

  @Test
  void whatCrossesTheEndOfAClauseIsLeftOut() {
    assertThat(marks(BOTH, shared("甲", 9), shared("乙", 19), shared("丙", 29)).all(ITEM)).isEmpty();
  }

  @Test
  void otherReportsHaveOtherMarks() {
    Item other = new Item(8, 1, 0, "科", "", quote(0, 10), List.of());

    assertThat(marks(BOTH, shared("甲", 0)).all(other)).isEmpty();
  }

  @Test
  void sharedTermsAreShownWhileTheirSwitchIsOn() {
    Marks marks = marks(BOTH, shared("甲", 0, 20), own("乙", 9, 5));

    assertThat(texts(marks.shown(ITEM, Optional.empty()))).containsExactly("甲", "甲");
    assertThat(marks.with(Set.of(Option.DISTINCTIVE_MARKS)).shown(ITEM, Optional.empty()))
        .isEmpty();
    assertThat(marks.with(Set.of(Option.DISTINCTIVE_MARKS)).all(ITEM)).hasSize(3);
  }

  @Test
  void theStrongestOwnTermOfACellIsShownAtItsFirstPlace() {
    Marks marks = marks(BOTH, own("弱", 5, 0), own("强", 9, 40, 45), own("也强", 9, 20));
    List<Item> cell = List.of(ITEM, NEXT);
    Optional<Marks.Mark> own = marks.own(cell);

    assertThat(own).map(mark -> mark.span().start()).contains(20);
    assertThat(texts(marks.shown(ITEM, own))).containsExactly("也强");
    assertThat(marks.shown(NEXT, own)).isEmpty();
    assertThat(marks.own(List.of(NEXT))).map(mark -> mark.span().start()).contains(40);
  }

  @Test
  void aTermThatMayBeChanceIsNotMarkedAsOwn() {
    assertThat(marks(BOTH, own("甲", 2.7, 0)).own(List.of(ITEM))).isEmpty();
    assertThat(marks(BOTH, own("甲", 2.71, 0)).own(List.of(ITEM))).isPresent();
  }

  @Test
  void ownTermsAreShownWhileTheirSwitchIsOn() {
    Marks marks = marks(Set.of(Option.SHARED_MARKS), own("甲", 9, 0));

    assertThat(marks.own(List.of(ITEM))).isEmpty();
    assertThat(marks.with(BOTH).own(List.of(ITEM))).isPresent();
    assertThat(marks(BOTH, shared("甲", 0)).own(List.of(ITEM))).isEmpty();
  }

  @Test
  void marksDoNotOverlap() {
    Marks marks = marks(BOTH, shared("甲", 1), shared("乙", 2), shared("丙", 3), own("丁", 9, 4));

    assertThat(texts(marks.shown(ITEM, marks.own(List.of(ITEM))))).containsExactly("甲", "丙");
  }

  @Test
  void withoutTermsThereAreNoMarks() {
    assertThat(Marks.of(null, List.of(), BOTH)).isSameAs(Marks.NONE);
    assertThat(Marks.NONE.all(ITEM)).isEmpty();
    assertThat(Marks.NONE.with(BOTH).own(List.of(ITEM))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Grouping.class,
      names = {"THEME", "ORDER"})
  void inTheSamplesACellHasOneOwnTermAtMostAndNoOverlap(Grouping grouping) {
    Sheet sheet = Sheets.of(grouping);
    Marks marks = Marks.of(Sheets.terms(), sheet.columns(), EnumSet.copyOf(BOTH));
    int cellsWithOwn = 0;
    int sharedMarks = 0;
    for (Line line : sheet.lines()) {
      for (List<Item> cell : ((Line.Items) line).cells()) {
        Optional<Marks.Mark> own = marks.own(cell);
        List<Marks.Mark> ownShown = new ArrayList<>();
        for (Item item : cell) {
          int end = 0;
          for (Marks.Mark mark : marks.shown(item, own)) {
            assertThat(mark.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(item.quotes()).anyMatch(quote -> quote.span().contains(mark.span()));
            end = mark.span().end();
            if (mark.term().kind() == Kind.DISTINCTIVE) {
              ownShown.add(mark);
            } else {
              sharedMarks++;
            }
          }
        }
        assertThat(ownShown).hasSizeLessThanOrEqualTo(1);
        cellsWithOwn += ownShown.size();
      }
    }
    assertThat(cellsWithOwn).isGreaterThan(5);
    assertThat(sharedMarks).isGreaterThan(20);
  }

  private static List<String> texts(List<Marks.Mark> marks) {
    return marks.stream().map(mark -> mark.term().text()).toList();
  }

  /** Marks of report 7 in the second column. */
  private static Marks marks(Set<Option> options, Term... terms) {
    return Marks.of(
        new TermTable(List.of("子", "丑"), List.of(terms)), List.of(column(6), column(7)), options);
  }

  private static Column column(long report) {
    return new Column("丑", report, null, null, null, Map.of(), "", "");
  }

  private static Term shared(String text, int... starts) {
    return term(text, Kind.SHARED, 1, starts);
  }

  private static Term own(String text, double score, int... starts) {
    return term(text, Kind.DISTINCTIVE, score, starts);
  }

  /** A term two characters long. */
  private static Term term(String text, Kind kind, double score, int... starts) {
    List<Use> uses = new ArrayList<>();
    for (int start : starts) {
      uses.add(new Use(1, 0, new Span(start, start + 2), quote(start, start + 2)));
    }
    return new Term(text, kind, score, List.of(List.of(), uses));
  }

  private static Quote quote(int start, int end) {
    return new Quote("", new Span(start, end));
  }
}
