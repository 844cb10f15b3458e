package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.zonereader.model.Comparison;
import org.zonereader.model.ComparisonFilter;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.ComparisonView.Pick;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.SavedView;
import org.zonereader.model.ZoneGroup;
import org.zonereader.model.ZoneSummary;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.SampleThemes;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.Themes;
import org.zonereader.ui.compare.choose.PeriodPanelModel;
import org.zonereader.ui.compare.choose.Shelves;

/**
 * The comparison screen on a stage, over the sample reports, everything inline and without motion.
 */
final class CompareStage implements CompareActions {
  private static final Tasks TASKS = new Tasks(Runnable::run, CompareStage::inline);

  final Selection selection = new Selection();
  final Shelves<SavedView, ComparisonView> views = Shelves.views();
  final Shelves<ZoneGroup, List<String>> groups = Shelves.groups();
  final List<String> said = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  final CompareViewModel model;
  private final Themes themes = SampleThemes.all();
  CompareView view;
  final Scene scene;
  Runnable undo = () -> {};

  CompareStage(Stage stage, List<String> zones, Look.Mode mode) {
    this(stage, zones, mode, 1440);
  }

  CompareStage(Stage stage, List<String> zones, Look.Mode mode, double width) {
    Fonts.load();
    selection.compared().setAll(zones);
    model = model(selection);
    view = view();
    // Where the window has its top bar and its status bar.
    Region top = bar(48);
    Region bottom = bar(24);
    VBox root = new VBox(top, view, bottom);
    VBox.setVgrow(view, Priority.ALWAYS);
    scene = new Scene(root, width, 900);
    Look look = new Look(themes);
    look.modeProperty().set(mode);
    look.dress(scene);
    stage.setScene(scene);
    // The stage is shared by all tests and keeps the size of the last one.
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(900);
    stage.show();
  }

  private CompareView view() {
    return new CompareView(
        model,
        themes,
        Locale.SIMPLIFIED_CHINESE,
        new CompareSources(
            new CompareSources.Zones(
                CompareStage::summaries,
                CompareStage::reports,
                (typed, zone) ->
                    zone.contains(typed) || (typed.equals("zh") && zone.startsWith("珠"))),
            () -> new PeriodPanelModel.Data(List.of(), List.of()),
            views,
            groups,
            TASKS),
        this,
        new Label(),
        () -> true);
  }

  /** Throws the view away and shows a new one of the same model. */
  void rebuild() {
    Pane root = (Pane) scene.getRoot();
    root.getChildren().remove(view);
    view = view();
    VBox.setVgrow(view, Priority.ALWAYS);
    root.getChildren().add(1, view);
    root.applyCss();
    root.layout();
  }

  private static Region bar(double height) {
    Region bar = new Region();
    bar.setMinHeight(height);
    bar.setMaxHeight(height);
    return bar;
  }

  static CompareViewModel model(Selection selection) {
    return new CompareViewModel(new SampleDesk(), TASKS, selection);
  }

  private static List<ReportSummary> reports(String zone) {
    return SampleReports.all().stream()
        .filter(stored -> stored.report().zone().name().equals(zone))
        .map(
            stored ->
                new ReportSummary(
                    stored.id(),
                    zone,
                    stored.report().headline(),
                    stored.report().date(),
                    0,
                    stored.report().priorities().size(),
                    Map.of()))
        .toList();
  }

  /** Every sample report's zone, with its report. */
  private static List<ZoneSummary> summaries() {
    return SampleReports.all().stream()
        .map(
            stored ->
                new ZoneSummary(
                    stored.report().zone().name(),
                    stored.province(),
                    1,
                    new ZoneSummary.Newest(stored.id(), stored.report().date(), Map.of())))
        .toList();
  }

  private static void inline(Runnable step) {
    if (Platform.isFxApplicationThread()) {
      step.run();
    } else {
      throw new IllegalStateException("not on the UI thread");
    }
  }

  static Comparison compare(List<String> zones) {
    return new SampleDesk()
        .compare(zones.stream().map(Pick::newest).toList(), ComparisonFilter.ALL)
        .byTheme();
  }

  /** The node of a place: an item, or the dash of an empty cell. */
  Node at(Place place) {
    return cells()
        .filter(cell -> cell.holds(place))
        .findFirst()
        .orElseThrow()
        .stops()
        .get(place.index());
  }

  boolean shows(Place place) {
    return cells().anyMatch(cell -> cell.holds(place));
  }

  /** The cells that have nodes now. */
  Stream<GridCell> cells() {
    return view.lookupAll(".compare-cell").stream()
        .map(GridCell.class::cast)
        .filter(cell -> cell.row() >= 0);
  }

  /** Texts of all labels of a style class, in scene order. */
  List<String> labels(String style) {
    return view.lookupAll("." + style).stream()
        .filter(node -> node.isVisible() && node instanceof Labeled)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  /** The first part of a class, in scene order. */
  <T extends Node> T part(Class<T> type) {
    return nodes(view).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  private static Stream<Node> nodes(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(CompareStage::nodes))
        : Stream.of(node);
  }

  /** The button with this text or accessible text. */
  Button button(String text) {
    return view.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(b -> text.equals(b.getText()) || text.equals(b.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void openFullText(long report, int priority, int measure) {
    opened.add(report + "/" + priority + "/" + measure);
  }

  @Override
  public void announce(String sentence) {
    said.add(sentence);
  }

  @Override
  public void offerUndo(String sentence, Runnable undo) {
    said.add(sentence);
    this.undo = undo;
  }
}
