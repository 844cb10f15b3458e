package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zonereader.testing.SampleReports;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;

class CompareViewModelTest {
  private static final Place LOW_FLYING = new Place("新", 3, 1);

  private final Selection selection = new Selection();
  private final WatchedDesk desk = new WatchedDesk();
  private final Waiting waiting = new Waiting();
  private final Tasks inline = new Tasks(Runnable::run, Runnable::run);

  @Test
  void withoutZonesItIsEmptyAndAsksNobody() {
    CompareViewModel model = model(inline);

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Empty.class);
    assertThat(desk.asked).isEmpty();
    assertThat(model.sheetProperty().get().lines()).isEmpty();
  }

  @Test
  void comparesWhatIsSelectedAtEveryChange() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(inline);
    selection.compared().remove("无锡高新区");

    assertThat(desk.asked).hasSize(2);
    assertThat(model.sheetProperty().get().columns()).hasSize(4);
  }

  @Test
  void loadingIsShownOnlyBeforeTheFirstComparison() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(waiting.tasks());

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loading.class);
    waiting.runFirst();
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loaded.class);
    model.reload();
    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Loaded.class);
  }

  @Test
  void anOvertakenComparisonIsDropped() {
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(waiting.tasks());
    selection.compared().remove("无锡高新区");

    assertThat(waiting.size()).isEqualTo(2);
    waiting.runLast();
    waiting.runFirst();
    assertThat(model.sheetProperty().get().columns()).hasSize(4);
  }

  @Test
  void aFaultOfTheLibraryIsAStateAndCanBeTriedAgain() {
    selection.compared().setAll(SampleReports.ZONES);
    desk.broken = true;
    CompareViewModel model = model(inline);

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.Failed.class);
    desk.broken = false;
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
    selection.compared().setAll(SampleReports.ZONES);
    CompareViewModel model = model(waiting.tasks());
    waiting.runAll();
    model.choose(LOW_FLYING);
    assertThat(waiting.size()).isEqualTo(2);
    model.closeDrawer();
    waiting.runAll();

    assertThat(model.drawerProperty().get()).isInstanceOf(DrawerState.Closed.class);
  }

  @Test
  void aMissingReportIsSaid() {
    desk.withoutReports = true;
    CompareViewModel model = loaded();
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
    return new CompareViewModel(desk, tasks, selection);
  }
}
