package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonereader.model.Comparison.Column;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Option;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.Grouping;
import org.zonereader.model.Span;
import org.zonereader.model.TermTable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.model.TermTable.Term;
import org.zonereader.model.TermTable.Use;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

/** Modes, columns, saved views and late terms, without the screen. */
class CompareModesTest {
  private static final Place LOW_FLYING = new Place("新", 3, 1);

  private final Selection selection = new Selection();
  private final WatchedDesk desk = new WatchedDesk();
  private final Waiting waiting = new Waiting();
  private final Tasks inline = new Tasks(Runnable::run, Runnable::run);

  @Test
  void theChosenItemStaysChosenInEveryMode() {
    CompareViewModel model = loaded();
    model.choose(LOW_FLYING);
    Item item = chosen(model);

    model.groupingProperty().set(Grouping.ORDER);
    assertThat(model.chosenProperty().get()).isEqualTo(new Place(new RowId.Order(3), 3, 2));
    assertThat(chosen(model)).extracting(Item::head).isEqualTo(item.head());
    model.groupingProperty().set(Grouping.THEME);
    assertThat(model.chosenProperty().get()).isEqualTo(LOW_FLYING);
    model.groupingProperty().set(Grouping.TERM);
    assertThat(chosen(model)).extracting(Item::head).isEqualTo(item.head());
    assertThat(model.focusedProperty().get()).isEqualTo(model.chosenProperty().get());
  }

  @Test
  void anItemThatIsFoldedAwayClosesTheDrawer() {
    CompareViewModel model = loaded();
    model.choose(new Place("域", 1, 0));
    model.settings().set(Option.DIFFERENCES_ONLY, true);

    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.focusedProperty().get()).isNull();
    assertThat(model.drawerProperty().get()).isInstanceOf(DrawerState.Closed.class);
  }

  @Test
  void anotherOrderOfOwnTermsMovesTheChosenItemAndDoesNotReplaceIt() {
    desk.found = new TermTable(List.of("珠海高新区"), List.of(own("甲", 5, 1), own("乙", 3, 2, 3)));
    selection.compared().setAll("珠海高新区");
    CompareViewModel model = model(inline);
    model.groupingProperty().set(Grouping.TERM);
    model.choose(new Place(new RowId.Own(1), 3, 0));
    Item item = chosen(model);
    assertThat(item.priority()).isOne();
    model.settings().set(Option.BY_USES, true);

    assertThat(model.chosenProperty().get()).isEqualTo(new Place(new RowId.Own(2), 3, 0));
    assertThat(chosen(model)).isEqualTo(item);
  }

  @Test
  void turningKeepsEverythingInPlace() {
    CompareViewModel model = loaded();
    model.choose(LOW_FLYING);
    Sheet before = model.sheetProperty().get();
    model.settings().set(Option.TRANSPOSED, true);

    assertThat(model.chosenProperty().get()).isEqualTo(LOW_FLYING);
    assertThat(model.sheetProperty().get()).isEqualTo(before);
    assertThat(model.places().down(new Place("新", 3, 1))).isEqualTo(new Place("新", 4, 0));
    assertThat(desk.asked).hasSize(1);
  }

  @Test
  void modesAndSwitchesAskTheLibraryForNothing() {
    CompareViewModel model = loaded();
    for (Grouping grouping : Grouping.values()) {
      model.groupingProperty().set(grouping);
    }
    model.settings().set(Option.DIFFERENCES_ONLY, true);
    model.settings().hidden().set(Set.of("域"));
    model.resize(1, 300);

    assertThat(desk.asked).hasSize(1);
    assertThat(desk.termsOf).containsExactly(List.of(1L, 2L, 3L, 4L, 5L));
  }

  @Test
  void aColumnMovesToWhereAnotherOneIs() {
    CompareViewModel model = loaded();
    model.move(0, 2);

    assertThat(reports(model)).containsExactly(2L, 3L, 1L, 4L, 5L);
    assertThat(selection.compared()).startsWith("无锡高新区", "珠海高新区", "贵阳高新区");
    model.move(4, 0);
    assertThat(reports(model)).containsExactly(5L, 2L, 3L, 1L, 4L);
  }

  @Test
  void columnsAreCountedWithoutThoseThatHaveNoReport() {
    selection.compared().setAll("无名高新区", "贵阳高新区", "空高新区", "珠海高新区");
    CompareViewModel model = model(inline);
    model.move(0, 1);
    model.resize(0, 260);

    assertThat(reports(model)).containsExactly(3L, 1L);
    assertThat(model.shownPicks())
        .containsExactly(new Pick("珠海高新区", null, 260), Pick.newest("贵阳高新区"));
    assertThat(selection.compared()).containsExactlyInAnyOrder("无名高新区", "贵阳高新区", "空高新区", "珠海高新区");
  }

  @Test
  void movingNowhereIsNothing() {
    CompareViewModel model = loaded();
    model.move(1, 1);
    model.move(-1, 2);
    model.move(2, 5);
    model.resize(5, 100);

    assertThat(model.picks()).isEqualTo(SampleReports.ZONES.stream().map(Pick::newest).toList());
    assertThat(desk.asked).hasSize(1);
  }

  @Test
  void aNegativeWidthSharesTheRoomAgain() {
    CompareViewModel model = loaded();
    model.resize(2, 300);
    assertThat(model.picks().get(2).width()).isEqualTo(300);
    model.resize(2, -4);
    assertThat(model.picks().get(2).width()).isZero();
  }

  @Test
  void undoPutsReportsAndWidthsBack() {
    CompareViewModel model = loaded();
    model.settings().setPicks(PickList.replace(model.picks(), "珠海高新区", zhuhaiTwice()));
    List<Pick> before = model.picks();
    Runnable undo = model.remove("珠海高新区");
    assertThat(model.zones()).doesNotContain("珠海高新区");
    undo.run();

    assertThat(model.picks()).isEqualTo(before);
    assertThat(model.zones()).containsExactlyElementsOf(SampleReports.ZONES);
  }

  @Test
  void undoAfterOtherChangesAddsTheZoneOnly() {
    CompareViewModel model = loaded();
    Runnable undo = model.remove("珠海高新区");
    model.remove("无锡高新区");
    undo.run();

    assertThat(model.zones()).containsExactly("贵阳高新区", "武汉东湖高新区", "苏州高新区", "珠海高新区");
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void aPinnedViewGivesTheIdenticalSheet(Grouping grouping) {
    CompareViewModel model = loaded();
    model.groupingProperty().set(grouping);
    model.settings().set(Option.UNFOLDED, true);
    model.settings().set(Option.BY_USES, true);
    model.settings().hidden().set(Set.of("科"));
    model.move(0, 3);
    model.resize(1, 280);
    ComparisonView pinned = model.pinned();
    Sheet sheet = model.sheetProperty().get();
    model.apply(ComparisonView.EMPTY);
    assertThat(model.sheetProperty().get()).isEqualTo(Sheet.EMPTY);
    model.apply(pinned);

    assertThat(model.sheetProperty().get()).isEqualTo(sheet);
    assertThat(model.view()).isEqualTo(pinned);
    assertThat(model.pinned()).isEqualTo(pinned);
    assertThat(pinned.columns()).extracting(Pick::report).containsExactly(2L, 3L, 4L, 1L, 5L);
    assertThat(pinned.columns()).extracting(Pick::width).containsExactly(0.0, 280.0, 0.0, 0.0, 0.0);
  }

  @Test
  void aPinnedViewHoldsOnlyWhatIsShown() {
    selection.compared().setAll("空高新区", "珠海高新区");
    CompareViewModel model = model(inline);

    assertThat(model.pinned().columns()).containsExactly(new Pick("珠海高新区", 3L, 0));
    assertThat(model.view().columns()).hasSize(2);
  }

  @Test
  void termsComeLaterAndMarksFollow() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(waiting.tasks());
    waiting.runFirst();
    assertThat(model.sheetProperty().get().lines()).isNotEmpty();
    assertThat(model.termsProperty().get()).isNull();
    assertThat(model.marksProperty().get()).isSameAs(Marks.NONE);

    waiting.runAll();
    assertThat(model.termsProperty().get()).isNotNull();
    Item item = model.places().item(LOW_FLYING).orElseThrow();
    assertThat(model.marksProperty().get().all(item)).isNotEmpty();
  }

  @Test
  void theSheetOfTermsIsEmptyUntilTheyCome() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(waiting.tasks());
    model.groupingProperty().set(Grouping.TERM);
    waiting.runFirst();
    assertThat(model.sheetProperty().get().columns()).hasSize(5);
    assertThat(model.sheetProperty().get().lines()).isEmpty();

    waiting.runAll();
    assertThat(model.sheetProperty().get().lines()).isNotEmpty();
  }

  @Test
  void theChosenItemWaitsForTerms() {
    CompareViewModel model = loaded();
    model.groupingProperty().set(Grouping.TERM);
    Place first = model.places().neighbour(model.places().first().orElseThrow(), 1).orElseThrow();
    model.choose(first);
    Item item = chosen(model);
    model.reload();

    assertThat(chosen(model)).isEqualTo(item);
  }

  @Test
  void termsOfOvertakenColumnsAreDropped() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(waiting.tasks());
    waiting.runFirst();
    selection.compared().remove("无锡高新区");
    waiting.runLast();
    assertThat(model.sheetProperty().get().columns()).hasSize(4);
    waiting.runFirst();
    assertThat(model.termsProperty().get()).isNull();

    waiting.runAll();
    assertThat(Objects.requireNonNull(model.termsProperty().get()).zones()).hasSize(4);
  }

  @Test
  void withoutTermsTheComparisonStillStands() {
    desk.brokenTerms = true;
    CompareViewModel model = loaded();

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loaded.class);
    assertThat(model.sheetProperty().get().lines()).isNotEmpty();
    assertThat(model.marksProperty().get()).isSameAs(Marks.NONE);
  }

  @Test
  void termsThatCannotBeFoundAreToldInTheirModeAndTriedAgain() {
    desk.brokenTerms = true;
    CompareViewModel model = loaded();
    model.groupingProperty().set(Grouping.TERM);
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Failed.class);

    desk.brokenTerms = false;
    model.groupingProperty().set(Grouping.THEME);
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loaded.class);
    assertThat(model.termsProperty().get()).isNotNull();
  }

  @Test
  void switchesReachTheMarks() {
    CompareViewModel model = loaded();
    List<Item> cell =
        model.sheetProperty().get().lines().stream()
            .flatMap(line -> ((Line.Items) line).cells().stream())
            .filter(items -> model.marksProperty().get().own(items).isPresent())
            .findFirst()
            .orElseThrow();
    model.settings().set(Option.DISTINCTIVE_MARKS, false);

    assertThat(model.marksProperty().get().own(cell)).isEmpty();
  }

  @Test
  void theNewestOfManyRequestsWins() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(waiting.tasks());
    model.move(0, 1);
    selection.compared().remove("珠海高新区");
    selection.compared().remove("苏州高新区");
    while (waiting.size() > 0) {
      waiting.runLast();
    }

    assertThat(reports(model)).containsExactly(1L, 2L, 4L);
    assertThat(desk.termsOf).containsExactly(List.of(1L, 2L, 4L));
  }

  /** A term with a use in the first measure of each of these priorities. */
  private static Term own(String text, double score, int... priorities) {
    Quote clause = new Quote("", new Span(0, 0));
    List<Use> uses =
        Arrays.stream(priorities).mapToObj(n -> new Use(n, 0, new Span(n, n), clause)).toList();
    return new Term(text, Kind.DISTINCTIVE, score, List.of(uses));
  }

  private static List<Pick> zhuhaiTwice() {
    return List.of(new Pick("珠海高新区", 3L, 220), new Pick("珠海高新区", null, 0));
  }

  private static Place place(CompareViewModel model) {
    @Nullable Place place = model.chosenProperty().get();
    return Objects.requireNonNull(place);
  }

  private static Item chosen(CompareViewModel model) {
    return model.places().item(place(model)).orElseThrow();
  }

  private static List<Long> reports(CompareViewModel model) {
    return model.sheetProperty().get().columns().stream().map(Column::report).toList();
  }

  private CompareViewModel loaded() {
    selection.compared().setAll(SampleReports.ZONES);
    return model(inline);
  }

  private CompareViewModel model(Tasks tasks) {
    return new CompareViewModel(desk, tasks, selection);
  }
}
