package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.Grouping;
import org.zonereader.model.Span;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;
import org.zonereader.testing.SampleReports;

class SheetTest {
  private static final List<String> TWO = List.of("贵阳高新区", "无锡高新区");

  @Test
  void themesNobodyMentionsAreFoldedAway() {
    Sheet sheet = Sheets.of(Grouping.THEME);

    assertThat(seals(sheet)).isEqualTo("域规科产新数改商开稳民安党学?");
    assertThat(sheet.unmentioned()).containsExactly(new RowId.Theme("才"), new RowId.Theme("绿"));
    assertThat(sheet.common()).isEmpty();
  }

  @Test
  void unfoldedTheyStandAtTheEnd() {
    Sheet sheet = Sheets.of(Grouping.THEME, Option.UNFOLDED);

    assertThat(seals(sheet)).isEqualTo("域规科产新数改商开稳民安党学?才绿");
    assertThat(sheet.unmentioned()).hasSize(2);
    assertThat(sheet.lines().getLast().places(0)).isOne();
  }

  @Test
  void hiddenThemesAreNeitherShownNorFolded() {
    Sheet sheet =
        Sheet.of(
            Sheets.compared(SampleReports.ZONES),
            null,
            Grouping.THEME,
            Set.of("域", "才", "学"),
            Set.of(Option.UNFOLDED, Option.DIFFERENCES_ONLY));

    assertThat(seals(sheet)).isEqualTo("科产新数改商开稳民安党?绿规");
    assertThat(sheet.unmentioned()).containsExactly(new RowId.Theme("绿"));
    assertThat(sheet.common()).containsExactly(new RowId.Theme("规"));
  }

  @Test
  void onlyDifferencesFoldsWhatEveryZoneHasAndNamesIt() {
    Sheet all = Sheets.of(Grouping.THEME);
    Sheet sheet = Sheets.of(Grouping.THEME, Option.DIFFERENCES_ONLY);

    assertThat(sheet.common()).containsExactly(new RowId.Theme("域"), new RowId.Theme("规"));
    assertThat(seals(sheet)).isEqualTo("科产新数改商开稳民安党学?");
    assertThat(sheet.lines()).allMatch(line -> ((Line.Items) line).mentions() < 5);
    assertThat(all.lines()).hasSize(sheet.lines().size() + sheet.common().size());
  }

  @Test
  void unfoldedShowsTheCommonRowsLast() {
    assertThat(seals(Sheets.of(Grouping.THEME, Option.DIFFERENCES_ONLY, Option.UNFOLDED)))
        .isEqualTo("科产新数改商开稳民安党学?才绿域规");
  }

  @Test
  void oneZoneHasNoDifferences() {
    Sheet sheet =
        Sheet.of(
            Sheets.compared(List.of("珠海高新区")),
            null,
            Grouping.THEME,
            Set.of(),
            Set.of(Option.DIFFERENCES_ONLY));

    assertThat(sheet.common()).isEmpty();
    assertThat(seals(sheet)).isEqualTo("域规科新数改开");
  }

  @Test
  void byOrderEveryPlaceStandsWhateverIsHidden() {
    Sheet sheet =
        Sheet.of(
            Sheets.compared(SampleReports.ZONES),
            null,
            Grouping.ORDER,
            Set.of("域", "规", "学"),
            Set.of(Option.DIFFERENCES_ONLY));

    assertThat(sheet.lines())
        .extracting(Line::id)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 8).mapToObj(RowId.Order::new).toList());
    assertThat(sheet.lines())
        .extracting(line -> ((Line.Items) line).mentions())
        .containsExactly(5, 5, 5, 3, 2, 1, 1, 1);
    assertThat(sheet.unmentioned()).isEmpty();
    assertThat(sheet.common()).isEmpty();
  }

  @Test
  void withoutTermsThereAreNoLines() {
    Sheet sheet = Sheet.of(Sheets.compared(TWO), null, Grouping.TERM, Set.of(), Set.of());

    assertThat(sheet.lines()).isEmpty();
    assertThat(sheet.columns()).hasSize(2);
  }

  @Test
  void sharedTermsStandAboveTheOwnOnes() {
    TermTable table = table(shared("协同", 1, 1), own("甲", 5, 1, 0));

    assertThat(ids(table))
        .containsExactly(
            new RowId.Heading(Kind.SHARED),
            new RowId.Shared("协同"),
            new RowId.Heading(Kind.DISTINCTIVE),
            new RowId.Own(1));
  }

  @Test
  void onlyDifferencesDropsTermsOfAllZonesAndAHeadingWithoutTerms() {
    TermTable table = table(shared("协同", 1, 1), own("甲", 5, 1, 0));

    assertThat(ids(table, Option.DIFFERENCES_ONLY))
        .containsExactly(new RowId.Heading(Kind.DISTINCTIVE), new RowId.Own(1));
    assertThat(ids(table(shared("协同", 1, 1)), Option.DIFFERENCES_ONLY)).isEmpty();
  }

  @Test
  void aSharedTermSaysWhoLacksIt() {
    Line.Uses line =
        Sheets.of(Grouping.TERM).lines().stream()
            .filter(Line.Uses.class::isInstance)
            .map(Line.Uses.class::cast)
            .filter(uses -> uses.zones() < 5)
            .findFirst()
            .orElseThrow();

    assertThat(line.ofZones()).isEqualTo(5);
    assertThat(line.without()).hasSize(5 - line.zones());
    for (int column = 0; column < 5; column++) {
      assertThat(line.without().contains(SampleReports.ZONES.get(column)))
          .isEqualTo(line.term().cells().get(column).isEmpty());
    }
  }

  @Test
  void ownTermsAreRankedColumnByColumnByScore() {
    assertThat(ranks(table(own("少", 5, 1, 0), own("多", 3, 4, 0), own("别", 9, 0, 2))))
        .containsExactly(List.of("少", "别"), List.of("多", ""));
  }

  @Test
  void ownTermsAreRankedByUsesWhenAsked() {
    assertThat(
            ranks(table(own("少", 5, 1, 0), own("多", 3, 4, 0), own("别", 9, 0, 2)), Option.BY_USES))
        .containsExactly(List.of("多", "别"), List.of("少", ""));
  }

  @Test
  void equalTermsStandInAFixedOrder() {
    TermTable table = table(own("乙", 5, 2, 0), own("丙", 6, 2, 0), own("甲", 5, 2, 0));
    List<List<String>> byText = List.of(List.of("丙", ""), List.of("乙", ""), List.of("甲", ""));

    assertThat(ranks(table)).isEqualTo(byText);
    assertThat(ranks(table, Option.BY_USES)).isEqualTo(byText);
  }

  @Test
  void aColumnShowsTwelveOwnTermsAndTheBarIsFullForTheStrongest() {
    Term[] terms =
        IntStream.range(0, 20).mapToObj(i -> own("词" + i, 3 + i, 1, 0)).toArray(Term[]::new);
    Sheet sheet = sheet(table(terms));

    assertThat(sheet.lines()).hasSize(1 + 12);
    assertThat(sheet.lines().getLast())
        .isInstanceOfSatisfying(
            Line.Own.class,
            line -> {
              assertThat(line.rank()).isEqualTo(12);
              assertThat(line.most()).isEqualTo(22);
              assertThat(line.terms().getFirst()).map(Term::text).contains("词8");
            });
  }

  @Test
  void aBarCanBeDrawnWhenAllScoresAreZero() {
    assertThat(sheet(table(own("甲", 0, 1, 0))).lines().getLast())
        .isInstanceOfSatisfying(Line.Own.class, line -> assertThat(line.most()).isPositive());
  }

  @Test
  void theItemOfATermIsTheMeasureAroundItsUse() {
    Sheet sheet = Sheets.of(Grouping.TERM);
    int uses = 0;
    for (Line line : sheet.lines()) {
      for (int column = 0; column < 5; column++) {
        List<Use> cell = uses(line, column);
        for (int i = 0; i < cell.size(); i++) {
          Item item = sheet.item(line, column, i).orElseThrow();
          Span span = cell.get(i).span();
          assertThat(item.report()).isEqualTo(column + 1);
          assertThat(item.quotes()).anyMatch(quote -> quote.span().contains(span));
          uses++;
        }
        assertThat(sheet.item(line, column, cell.size())).isEmpty();
        assertThat(sheet.item(line, column, -1)).isEmpty();
      }
    }
    assertThat(uses).isGreaterThan(50);
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void everyItemOnShowIsFoundAgain(Grouping grouping) {
    Sheet sheet = Sheets.of(grouping);
    Places places = new Places(sheet, false);
    int found = 0;
    for (Line line : sheet.lines()) {
      for (int column = 0; column < 5; column++) {
        for (int i = 0; i < line.places(column); i++) {
          Optional<Item> item = sheet.item(line, column, i);
          if (item.isPresent()) {
            Place place = sheet.find(item.get()).orElseThrow();
            assertThat(places.item(place)).map(SheetTest::key).contains(key(item.get()));
            found++;
          }
        }
      }
    }
    assertThat(found).isGreaterThan(20);
  }

  @Test
  void whatIsNotOnShowIsNotFound() {
    Item talent = new Item(1, 1, 99, "才", "", new Quote("", new Span(0, 0)), List.of());
    Sheet all = Sheets.of(Grouping.THEME);
    Item mission = all.item(all.lines().getFirst(), 0, 0).orElseThrow();

    assertThat(all.find(talent)).isEmpty();
    assertThat(all.find(mission)).contains(new Place("域", 1, 0));
    assertThat(Sheets.of(Grouping.THEME, Option.DIFFERENCES_ONLY).find(mission)).isEmpty();
    assertThat(Sheet.EMPTY.find(mission)).isEmpty();
  }

  private static List<Object> key(Item item) {
    return List.of(item.report(), item.priority(), item.measure());
  }

  private static List<Use> uses(Line line, int column) {
    return switch (line) {
      case Line.Uses uses -> uses.term().cells().get(column);
      case Line.Own own ->
          own.terms().get(column).map(term -> term.cells().get(column)).orElse(List.of());
      case Line.Items items -> List.of();
      case Line.Heading heading -> List.of();
    };
  }

  /** Seals of the rows; ? is 未归类. */
  private static String seals(Sheet sheet) {
    return sheet.lines().stream()
        .map(line -> seal(((RowId.Theme) line.id()).seal()))
        .collect(Collectors.joining());
  }

  private static String seal(@Nullable String seal) {
    return seal == null ? "?" : seal;
  }

  private static Sheet sheet(TermTable table, Option... options) {
    return Sheet.of(Sheets.compared(TWO), table, Grouping.TERM, Set.of(), Set.of(options));
  }

  private static List<RowId> ids(TermTable table, Option... options) {
    return sheet(table, options).lines().stream().map(Line::id).toList();
  }

  /** Texts of the own terms, rank by rank, a text per column. */
  private static List<List<String>> ranks(TermTable table, Option... options) {
    return sheet(table, options).lines().stream()
        .filter(Line.Own.class::isInstance)
        .map(line -> ((Line.Own) line).terms().stream().map(t -> t.map(Term::text).orElse("")))
        .map(texts -> texts.toList())
        .toList();
  }

  private static TermTable table(Term... terms) {
    return new TermTable(TWO, List.of(terms));
  }

  private static Term shared(String text, int first, int second) {
    return new Term(text, Kind.SHARED, 1, List.of(uses(first), uses(second)));
  }

  private static Term own(String text, double score, int first, int second) {
    return new Term(text, Kind.DISTINCTIVE, score, List.of(uses(first), uses(second)));
  }

  private static List<Use> uses(int count) {
    Quote clause = new Quote("", new Span(0, 0));
    return IntStream.range(0, count).mapToObj(i -> new Use(1, 0, new Span(i, i), clause)).toList();
  }
}
