package org.zonereader.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.zonereader.compare.ThemeComparison;
import org.zonereader.model.Comparison;
import org.zonereader.model.StoredReport;
import org.zonereader.testing.SampleReports;
import org.zonereader.testing.SampleThemes;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.Look;
import org.zonereader.ui.common.Selection;
import org.zonereader.ui.common.Tasks;
import org.zonereader.ui.common.Themes;

/**
 * The comparison screen on a stage, over the sample reports, everything inline and without motion.
 */
final class CompareStage implements CompareActions {
  final Selection selection = new Selection();
  final List<String> said = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  final CompareViewModel model;
  final CompareView view;
  final Scene scene;
  Runnable undo = () -> {};

  CompareStage(Stage stage, List<String> zones, Look.Mode mode) {
    Fonts.load();
    Themes themes = SampleThemes.all();
    selection.compared().setAll(zones);
    model = model(selection);
    view =
        new CompareView(
            model,
            themes,
            Locale.SIMPLIFIED_CHINESE,
            new ZoneChooser(
                () -> SampleReports.ZONES,
                (typed, zone) ->
                    zone.contains(typed) || (typed.equals("zh") && zone.startsWith("珠"))),
            this,
            () -> true);
    // Where the window has its top bar and its status bar.
    Region top = bar(48);
    Region bottom = bar(24);
    VBox root = new VBox(top, view, bottom);
    VBox.setVgrow(view, javafx.scene.layout.Priority.ALWAYS);
    scene = new Scene(root, 1440, 900);
    Look look = new Look(themes);
    look.modeProperty().set(mode);
    look.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  private static Region bar(double height) {
    Region bar = new Region();
    bar.setMinHeight(height);
    bar.setMaxHeight(height);
    return bar;
  }

  static CompareViewModel model(Selection selection) {
    return new CompareViewModel(
        CompareStage::compare,
        id -> SampleReports.all().stream().filter(stored -> stored.id() == id).findFirst(),
        new Tasks(Runnable::run, CompareStage::inline),
        selection);
  }

  private static void inline(Runnable step) {
    if (Platform.isFxApplicationThread()) {
      step.run();
    } else {
      throw new IllegalStateException("not on the UI thread");
    }
  }

  static Comparison compare(List<String> zones) {
    List<StoredReport> reports =
        zones.stream()
            .flatMap(
                zone ->
                    SampleReports.all().stream().filter(r -> r.report().zone().name().equals(zone)))
            .toList();
    return ThemeComparison.of(reports, SampleThemes.all().list());
  }

  Optional<StoredReport> none() {
    return Optional.empty();
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
