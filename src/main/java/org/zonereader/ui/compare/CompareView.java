package org.zonereader.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zonereader.ui.common.CitationText;
import org.zonereader.ui.common.Themes;

/** The comparison screen (对比): toolbar, grid, source drawer. */
public final class CompareView extends Pane {
  private final CompareViewModel model;
  private final CompareWords words;
  private final CompareGrid grid;
  private final VBox page = new VBox();
  private final VBox whole;
  private final Label alone;
  private final Label left;
  private final FoldLine fold;
  private final DrawerHost host;
  private final Legend legend;

  /**
   * The screen of a view model.
   *
   * @param locale language of the window
   * @param sources what the panels choose from
   * @param export the control that writes what is shown to files
   * @param still whether motion is reduced (减少动画), asked at every motion
   */
  public CompareView(
      CompareViewModel model,
      Themes themes,
      Locale locale,
      CompareSources sources,
      CompareActions actions,
      Node export,
      BooleanSupplier still) {
    this.model = model;
    words = new CompareWords(locale, themes);
    ComparePanels panels =
        new ComparePanels(model, themes, locale, sources, actions, getChildren()::add);
    grid = new CompareGrid(model, words, kind -> new TermBand(kind, model, words), panels::themes);
    new GridKeys(grid, model, actions, new GridCopy(grid, model, words, actions));
    fold = new FoldLine(model, words);
    legend = new Legend(model, words);
    alone = new Label(words.get("one"));
    alone.getStyleClass().setAll("label", "compare-alone");
    alone.setMaxWidth(Double.MAX_VALUE);
    left = new Label();
    left.getStyleClass().setAll("label", "compare-alone");
    left.setMaxWidth(Double.MAX_VALUE);
    CompareToolbar toolbar = new CompareToolbar(model, words, actions, panels, List.of(export));
    host =
        new DrawerHost(
            page,
            grid,
            () -> new CompareDrawer(model, words, actions, new CitationText(locale)),
            still);
    VBox.setVgrow(host, Priority.ALWAYS);
    VBox.setVgrow(grid, Priority.ALWAYS);
    whole = new VBox(toolbar, host);
    getStyleClass().setAll("compare");
    getStylesheets().add(sheet());
    getChildren().setAll(whole);
    model.stateProperty().subscribe(this::show);
    model.drawerProperty().subscribe(this::drawer);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  static String sheet() {
    return Objects.requireNonNull(CompareView.class.getResource("compare.css")).toExternalForm();
  }

  /** What the marks mean, for the window's status bar. */
  public Legend legend() {
    return legend;
  }

  /** Puts the focus where the keyboard was; call when the screen comes back. */
  public void restoreFocus() {
    grid.focus(model.focusedProperty().get());
  }

  private void show(CompareState state) {
    switch (state) {
      case CompareState.Loading loading -> page.getChildren().clear();
      case CompareState.Empty empty -> message("empty.title", "empty.text");
      case CompareState.Failed failed -> {
        Button again = new Button(words.get("failed.retry"));
        again.setOnAction(e -> model.reload());
        message("failed.title", "failed.text", again);
      }
      case CompareState.Loaded loaded -> {
        int columns = loaded.compared().byTheme().columns().size();
        if (columns == 0) {
          message("no-reports.title", "no-reports.text");
        } else if (columns == 1) {
          fill(alone, grid, fold);
        } else if (loaded.compared().left().isEmpty()) {
          fill(grid, fold);
        } else {
          left.setText(words.left(loaded.compared().left()));
          fill(left, grid, fold);
        }
      }
    }
  }

  /** What is there already stays in the scene, and so keeps the focus. */
  private void fill(Node... nodes) {
    if (!page.getChildren().equals(List.of(nodes))) {
      page.getChildren().setAll(nodes);
    }
  }

  private void message(String title, String text, Button... buttons) {
    MessagePane pane = new MessagePane(words.get(title), words.get(text), buttons);
    VBox.setVgrow(pane, Priority.ALWAYS);
    fill(pane);
  }

  private void drawer(DrawerState state) {
    boolean open = !(state instanceof DrawerState.Closed);
    boolean focusWasThere = !open && host.isFocusWithin();
    host.setOpen(open);
    if (focusWasThere) {
      restoreFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get() != null) {
      model.closeDrawer();
      restoreFocus();
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    whole.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
