package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

class CompareViewModelTest {
  private static final Place LOW_FLYING = new Place("新", 3, 1);

  private final Selection selection = new Selection();
  private final List<List<String>> asked = new ArrayList<>();
  private final Tasks inline = new Tasks(Runnable::run, Runnable::run);

  @Test
  void withoutZonesItIsEmptyAndAsksNobody() {
    CompareViewModel model = model(inline);

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Empty.class);
    assertThat(asked).isEmpty();
    assertThat(model.places().rows()).isEmpty();
  }

  @Test
  void comparesWhatIsSelectedAtEveryChange() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(inline);
    selection.compared().remove("无锡高新区");

    assertThat(asked).hasSize(2);
    assertThat(model.places().columns()).hasSize(4);
  }

  @Test
  void loadingIsShownOnlyBeforeTheFirstComparison() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(new Tasks(waiting::add, Runnable::run));

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loading.class);
    waiting.remove().run();
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loaded.class);
    model.reload();
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loaded.class);
  }

  @Test
  void anOvertakenComparisonIsDropped() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(new Tasks(waiting::add, Runnable::run));
    selection.compared().remove("无锡高新区");

    waiting.removeLast().run();
    waiting.removeLast().run();
    assertThat(model.places().columns()).hasSize(4);
  }

  @Test
  void aFaultOfTheLibraryIsAStateAndCanBeTriedAgain() {
    selection.compared().setAll(SampleReports.ZONES);
    boolean[] broken = {true};
    CompareViewModel model =
        new CompareViewModel(
            zones -> {
              if (broken[0]) {
                throw new IllegalStateException("disk");
              }
              return CompareStage.compare(zones);
            },
            CompareViewModelTest::report,
            inline,
            selection);

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Failed.class);
    broken[0] = false;
    model.reload();
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loaded.class);
  }

  @Test
  void choosingOpensTheDrawerOnTheReport() {
    CompareViewModel model = loaded();
    model.choose(LOW_FLYING);

    assertThat(model.drawerProperty().get())
        .isInstanceOfSatisfying(
            DrawerState.Open.class,
            open -> {
              assertThat(open.report().id()).isEqualTo(3);
              assertThat(open.item().head().text()).isEqualTo("抓紧打造低空经济示范区");
            });
    assertThat(model.focusedProperty().get()).isEqualTo(LOW_FLYING);
  }

  @Test
  void anEmptyCellIsOnlyFocused() {
    CompareViewModel model = loaded();
    model.choose(new Place("新", 2, 0));

    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.drawerProperty().get()).isInstanceOf(DrawerState.Closed.class);
    assertThat(model.focusedProperty().get()).isEqualTo(new Place("新", 2, 0));
  }

  @Test
  void toggleClosesWhatIsOpen() {
    CompareViewModel model = loaded();
    model.toggle(LOW_FLYING);
    model.toggle(LOW_FLYING);

    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.drawerProperty().get()).isInstanceOf(DrawerState.Closed.class);
  }

  @Test
  void aReportThatArrivesAfterClosingDoesNotReopenTheDrawer() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(new Tasks(waiting::add, Runnable::run));
    waiting.remove().run();
    model.choose(LOW_FLYING);
    model.closeDrawer();
    waiting.remove().run();

    assertThat(model.drawerProperty().get()).isInstanceOf(DrawerState.Closed.class);
  }

  @Test
  void aMissingReportIsSaid() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model =
        new CompareViewModel(CompareStage::compare, id -> Optional.empty(), inline, selection);
    model.choose(LOW_FLYING);

    assertThat(model.drawerProperty().get()).isEqualTo(new DrawerState.Gone(LOW_FLYING));
  }

  @Test
  void theChosenItemSurvivesAddedZonesAndGoesWithItsOwn() {
    CompareViewModel model = loaded();
    model.choose(LOW_FLYING);
    model.remove("贵阳高新区");
    assertThat(model.chosenProperty().get()).isEqualTo(LOW_FLYING);

    model.remove("珠海高新区");
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.drawerProperty().get()).isInstanceOf(DrawerState.Closed.class);
    assertThat(model.focusedProperty().get()).isNull();
  }

  @Test
  void undoPutsTheZoneBackInItsPlaceOnce() {
    CompareViewModel model = loaded();
    Runnable undo = model.remove("无锡高新区");
    undo.run();
    undo.run();

    assertThat(model.zones()).containsExactlyElementsOf(SampleReports.ZONES);
  }

  @Test
  void addingAZoneTwiceKeepsOneColumn() {
    CompareViewModel model = loaded();
    model.add("珠海高新区");

    assertThat(model.zones()).containsExactlyElementsOf(SampleReports.ZONES);
  }

  @Test
  void nextAndPreviousWalkTheItems() {
    CompareViewModel model = loaded();
    model.choose(LOW_FLYING);
    model.chooseNeighbour(-1);
    assertThat(model.chosenProperty().get()).isEqualTo(new Place("新", 3, 0));
    model.chooseNeighbour(1);
    model.chooseNeighbour(1);
    assertThat(model.chosenProperty().get()).isEqualTo(new Place("数", 3, 0));
  }

  private CompareViewModel loaded() {
    selection.compared().setAll(SampleReports.ZONES);
    return model(inline);
  }

  private CompareViewModel model(Tasks tasks) {
    return new CompareViewModel(this::compare, CompareViewModelTest::report, tasks, selection);
  }

  private Comparison compare(List<String> zones) {
    asked.add(zones);
    return CompareStage.compare(zones);
  }

  private static Optional<StoredReport> report(long id) {
    return SampleReports.all().stream().filter(stored -> stored.id() == id).findFirst();
  }
}
