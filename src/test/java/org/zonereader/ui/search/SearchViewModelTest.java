package org.zonereader.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchOverview.Order;
import org.zonereader.model.SearchOverview.Unit;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.ReportBuilder;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.search.SearchState.Faulty;
import org.zonereader.ui.search.SearchState.Found;
import org.zonereader.ui.search.SearchState.Nothing;

class SearchViewModelTest {
  private static final String WORDS = "十五五";

  private final Steps steps = new Steps();
  private final Selection selection = new Selection();
  private SampleSearch source = new SampleSearch(SampleReports.all());
  private SearchViewModel model = model();

  private SearchViewModel model() {
    return new SearchViewModel(source, steps.tasks(), steps, selection);
  }

  @BeforeEach
  void search() {
    model.typedProperty().set(WORDS);
    steps.settle();
  }

  private void over(List<StoredReport> reports) {
    source = new SampleSearch(reports);
    model = model();
    search();
  }

  /** As many reports, each a day older, each with these words. */
  static List<StoredReport> many(int count, String text) {
    List<StoredReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(
          new ReportBuilder("园区" + i % 3, text)
              .headline("第" + i)
              .meeting("会议", 2024 - i / 300, 12 - i / 25 % 12, 28 - i % 25)
              .build(i + 1));
    }
    return reports;
  }

  private List<String> heads() {
    return model.rows().stream()
        .filter(Row.Head.class::isInstance)
        .map(row -> ((Row.Head) row).report().zone())
        .toList();
  }

  private long hits() {
    return model.rows().stream().filter(Row.Hit.class::isInstance).count();
  }

  private Found found() {
    return (Found) model.stateProperty().get();
  }

  @Test
  void whatIsTypedIsSearchedOnceTypingPauses() {
    model.typedProperty().set("全会");
    assertThat(steps.isTyping()).isTrue();
    assertThat(source.started).containsExactly(WORDS);
    model.typedProperty().set("全会精神");
    steps.settle();
    assertThat(source.started).containsExactly(WORDS, "全会精神");
  }

  @Test
  void placesAreListedNewestFirstThenCounted() {
    model.typedProperty().set("全会");
    steps.pause();
    steps.runFirst();
    assertThat(model.stateProperty().get()).isEqualTo(new SearchState.Searching());
    steps.runFirst();
    assertThat(heads().getFirst()).isEqualTo("无锡高新区");
    assertThat(found().reports()).isEqualTo(5);
    assertThat(found().whole()).isTrue();
    assertThat(model.overviewProperty().get()).isNull();
    steps.settle();
    assertThat(Objects.requireNonNull(model.overviewProperty().get()).places())
        .isEqualTo(found().places());
  }

  @Test
  void theNewestRequestWinsAndTheOlderOneIsCancelled() {
    model.typedProperty().set("全会");
    steps.pause();
    steps.runFirst();
    model.typedProperty().set("低空");
    steps.pause();
    // What was found meanwhile, for words that are no longer typed.
    steps.settle();
    assertThat(source.cancelled).contains(WORDS, "全会");
    assertThat(heads()).containsExactly("珠海高新区", "贵阳高新区");
  }

  @Test
  void aFaultIsNamedAndEarlierResultsAreGone() {
    model.typedProperty().set(" \"");
    steps.settle();
    Faulty faulty = (Faulty) model.stateProperty().get();
    assertThat(faulty.sentence()).isEqualTo("第 2 个字：引号没有成对");
    assertThat(faulty.fault().place().start()).isEqualTo(1);
    assertThat(model.rows()).isEmpty();
    assertThat(model.facetsProperty().get()).isEqualTo(Facets.NONE);
    assertThat(model.previewProperty().get()).isNull();
  }

  @Test
  void aTickNarrowsAndSearchesAgain() {
    int before = found().places();
    Narrowing theme = Narrowing.of(Field.THEME, "规");
    model.toggle(theme);
    steps.settle();
    assertThat(hits()).isLessThan(before).isEqualTo(found().places());
    assertThat(model.rows())
        .filteredOn(Row.Hit.class::isInstance)
        .allMatch(row -> ((Row.Hit) row).place().orElseThrow().theme().equals("规"));
    Facets.Section themes =
        Objects.requireNonNull(model.facetsProperty().get().section(Field.THEME));
    assertThat(themes.lines())
        .filteredOn(Facets.Line::ticked)
        .extracting(Facets.Line::key)
        .containsExactly("规");
    assertThat(themes.lines().size()).isGreaterThan(1);

    model.toggle(theme);
    steps.settle();
    assertThat(found().places()).isEqualTo(before);
  }

  @Test
  void monthsAndPrioritiesNarrowToo() {
    int before = found().places();
    model.toggle(Narrowing.of(YearMonth.of(2025, 11)));
    steps.settle();
    assertThat(heads()).containsExactly("无锡高新区");
    model.toggle(Narrowing.of(YearMonth.of(2025, 11)));
    model.toggle(new Narrowing.InPriorities());
    steps.settle();
    assertThat(found().places()).isLessThan(before);
    assertThat(model.rows())
        .filteredOn(Row.Hit.class::isInstance)
        .noneMatch(
            row -> ((Row.Hit) row).place().orElseThrow().theme().equals(SearchFilter.OUTSIDE));
  }

  @Test
  void nothingFoundNamesTheLastTick() {
    model.toggle(Narrowing.of(Field.THEME, "规"));
    model.toggle(Narrowing.of(Field.ZONE, "珠海高新区"));
    model.typedProperty().set("量子");
    steps.settle();
    Nothing nothing = (Nothing) model.stateProperty().get();
    assertThat(nothing.last()).isEqualTo(Narrowing.of(Field.ZONE, "珠海高新区"));
    assertThat(nothing.query().text()).isEqualTo("量子");
    model.clear();
    model.typedProperty().set("量子");
    steps.settle();
    assertThat(((Nothing) model.stateProperty().get()).last()).isNull();
  }

  @Test
  void whatIsTickedStaysALineWhileTheNumbersAreCounted() {
    model.toggle(Narrowing.of(Field.ZONE, "珠海高新区"));
    Facets.Section zones = Objects.requireNonNull(model.facetsProperty().get().section(Field.ZONE));
    assertThat(zones.lines()).hasSize(5).allMatch(line -> line.number() == -1);
    assertThat(zones.lines()).filteredOn(Facets.Line::ticked).hasSize(1);
    model.typedProperty().set("无锡");
    steps.settle();
    zones = Objects.requireNonNull(model.facetsProperty().get().section(Field.ZONE));
    assertThat(zones.lines())
        .contains(
            new Facets.Line(new Narrowing.Value(SearchFilter.of(Field.ZONE, "珠海高新区")), 0, true));
  }

  @Test
  void aFoldedListShowsTheFirstAndTheTicked() {
    List<Facets.Line> lines = new ArrayList<>();
    for (String value : List.of("a", "b", "c", "d")) {
      lines.add(
          new Facets.Line(
              new Narrowing.Value(SearchFilter.of(Field.ZONE, value)), 1, value.equals("d")));
    }
    Facets.Section section = new Facets.Section(Field.ZONE, Unit.PLACES, 0, lines);
    assertThat(section.shown(2)).extracting(Facets.Line::key).containsExactly("a", "b", "d");
  }

  @Test
  void ordersGroupReports() {
    over(many(9, "谋划“十五五”。再谈“十五五”。"));
    model.orderProperty().set(Order.ZONE);
    steps.settle();
    assertThat(heads())
        .containsExactly("园区0", "园区0", "园区0", "园区1", "园区1", "园区1", "园区2", "园区2", "园区2");
    assertThat(model.rows())
        .filteredOn(Row.Head.class::isInstance)
        .extracting(row -> ((Row.Head) row).again())
        .containsExactly(false, true, true, false, true, true, false, true, true);
    assertThat(model.rows()).hasSize(27);
  }

  @Test
  void underAThemeStandItsPlacesOnly() {
    model.orderProperty().set(Order.THEME);
    steps.settle();
    assertThat(model.rows().getFirst()).isInstanceOf(Row.Theme.class);
    String theme = "";
    for (Row row : model.rows()) {
      if (row instanceof Row.Theme(var seal, var reports)) {
        theme = seal;
      } else if (row instanceof Row.Hit hit) {
        assertThat(hit.place().orElseThrow().theme()).isEqualTo(theme);
      }
    }
    assertThat(found().places()).isEqualTo(12);
  }

  @Test
  void moreIsReadPageByPage() {
    over(many(120, "谋划“十五五”。"));
    assertThat(found()).isEqualTo(new Found(50, 50, false));
    assertThat(model.rows().getLast()).isEqualTo(new Row.More());
    assertThat(model.places()).isEqualTo(120);
    model.more();
    model.more();
    steps.settle();
    assertThat(found()).isEqualTo(new Found(100, 100, false));
    model.more();
    steps.settle();
    assertThat(found()).isEqualTo(new Found(120, 120, true));
    assertThat(model.rows()).hasSize(240).doesNotContain(new Row.More());
    assertThat(heads()).hasSize(120);
    assertThat(model.rows().stream().distinct()).hasSize(240);
  }

  @Test
  void groupsArePagedAcrossTheirEdges() {
    over(many(160, "谋划“十五五”。"));
    model.orderProperty().set(Order.ZONE);
    steps.settle();
    for (int page = 0; page < 3; page++) {
      model.more();
      steps.settle();
    }
    assertThat(found()).isEqualTo(new Found(160, 160, true));
    assertThat(heads()).isSorted();
    assertThat(model.rows())
        .filteredOn(row -> row instanceof Row.Head head && !head.again())
        .hasSize(3);
  }

  @Test
  void nextAndPreviousCrossReportsAndPages() {
    over(many(51, "谋划“十五五”。再谈“十五五”。"));
    assertThat(model.position()).isZero();
    assertThat(model.canStep(-1)).isFalse();
    model.step(1);
    model.step(1);
    assertThat(Objects.requireNonNull(model.chosenProperty().get()).report().id()).isEqualTo(2);
    model.step(-1);
    assertThat(model.position()).isEqualTo(1);
    for (int i = 1; i < 99; i++) {
      model.step(1);
    }
    assertThat(model.position()).isEqualTo(99);
    assertThat(model.canStep(1)).isTrue();
    model.step(1);
    steps.settle();
    assertThat(model.position()).isEqualTo(100);
    model.step(1);
    assertThat(model.canStep(1)).isFalse();
    assertThat(model.position()).isEqualTo(101);
  }

  @Test
  void theReportOfAPlaceIsReadWithAllItsPlaces() {
    Preview preview = Objects.requireNonNull(model.previewProperty().get());
    assertThat(preview.report().report().zone().name()).isEqualTo("无锡高新区");
    assertThat(preview.marks()).hasSize(3);
    assertThat(preview.current()).isEqualTo(preview.marks().getFirst());
    String text = preview.report().report().text();
    String sentence = Objects.requireNonNull(preview.sentence()).in(text);
    assertThat(sentence).contains(WORDS).endsWith("。").doesNotContain("\n");
    model.step(1);
    assertThat(Objects.requireNonNull(model.previewProperty().get()).current())
        .isEqualTo(preview.marks().get(1));
  }

  @Test
  void searchingAgainKeepsTheChosenPlace() {
    model.step(1);
    Row.Hit before = Objects.requireNonNull(model.chosenProperty().get());
    model.outdate();
    model.searchNow();
    steps.settle();
    assertThat(model.chosenProperty().get()).isEqualTo(before);
    assertThat(model.position()).isEqualTo(1);
  }

  @Test
  void clearingEndsTheSearchAndTakesTicksOut() {
    model.toggle(Narrowing.of(Field.THEME, "规"));
    model.clear();
    steps.settle();
    assertThat(model.typedProperty().get()).isEmpty();
    assertThat(model.tickedProperty().get()).isEmpty();
    assertThat(model.stateProperty().get()).isEqualTo(new SearchState.Blank());
    assertThat(model.rows()).isEmpty();
    assertThat(steps.isTyping()).isFalse();
  }

  @Test
  void theZoneOfTheChosenPlaceIsCompared() {
    model.toggleCompared();
    assertThat(selection.compared()).containsExactly("无锡高新区");
    assertThat(model.comparedProperty().get()).isTrue();
    model.toggleCompared();
    assertThat(model.comparedProperty().get()).isFalse();
  }

  @Test
  void typingBringsTheScreenUpAfterThePauseOnly() {
    List<String> entered = new ArrayList<>();
    model.onSearch(() -> entered.add("entered"));
    model.typedProperty().set("全会");
    assertThat(entered).isEmpty();
    steps.pause();
    assertThat(entered).hasSize(1);
    model.clear();
    assertThat(entered).hasSize(1);
  }
}
