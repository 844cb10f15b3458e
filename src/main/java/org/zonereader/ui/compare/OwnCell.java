package org.zonereader.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.zonereader.model.TermTable.Term;

/** A term only this zone uses: the term, a bar as long as it is distinctive, how often. */
final class OwnCell extends GridCell {
  /** Height of a line, px. */
  static final double HEIGHT = 28;

  private static final double LEFT = 12;

  private final Stop stop = new Stop();
  private final Region wash = new Region();
  private final Text term = new Text();
  private final Region bar = new Region();
  private final Text count = new Text();
  private double part;

  OwnCell() {
    getStyleClass().setAll("compare-cell", "compare-own-cell");
    wash.getStyleClass().setAll("compare-own-term");
    bar.getStyleClass().setAll("compare-own-bar");
    term.getStyleClass().setAll("compare-head");
    count.getStyleClass().setAll("compare-use-count");
    for (Node node : List.of(wash, term, bar, count)) {
      node.setManaged(false);
      node.setMouseTransparent(true);
    }
    stop.fill(wash, term, bar, count);
    getChildren().setAll(stop);
  }

  /**
   * Shows a term.
   *
   * @param most score of a full bar
   */
  void show(Optional<Term> shown, double most, boolean chosen, String accessible) {
    term.setText(shown.map(Term::text).orElse(""));
    count.setText(shown.map(found -> String.valueOf(found.uses())).orElse(""));
    part = shown.map(found -> Math.clamp(found.score() / most, 0, 1)).orElse(0.0);
    wash.setVisible(shown.isPresent());
    bar.setVisible(shown.isPresent());
    stop.pseudoClassStateChanged(Lines.CHOSEN, chosen);
    stop.setAccessibleText(accessible);
    setAccessibleText(accessible);
    stop.requestLayout();
    requestLayout();
  }

  @Override
  public List<Node> stops() {
    return List.of(stop);
  }

  @Override
  public double heightFor(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    stop.resizeRelocate(1, 0, getWidth() - 2, Math.min(getHeight(), HEIGHT));
    stop.layout();
  }

  private final class Stop extends Region {
    Stop() {
      getStyleClass().setAll("compare-use");
      setAccessibleRole(AccessibleRole.BUTTON);
      setManaged(false);
    }

    private void fill(Node... parts) {
      getChildren().setAll(parts);
    }

    @Override
    protected void layoutChildren() {
      double width = term.getLayoutBounds().getWidth();
      double height = term.getLayoutBounds().getHeight();
      double top = (getHeight() - height) / 2;
      term.setLayoutX(LEFT);
      term.setLayoutY(top + term.getBaselineOffset());
      wash.resizeRelocate(LEFT - 1, Math.rint(top), width + 2, Math.rint(height));
      double from = Math.max(LEFT + width + 12, getWidth() * 0.47);
      double end = getWidth() - 12 - count.getLayoutBounds().getWidth();
      double room = Math.max(4, end - 12 - from);
      bar.resizeRelocate(from, getHeight() / 2 - 3, Math.max(4, room * part), 6);
      bar.setVisible(wash.isVisible() && from + 8 < end);
      count.setLayoutX(end);
      count.setLayoutY(
          (getHeight() - count.getLayoutBounds().getHeight()) / 2 + count.getBaselineOffset());
    }
  }
}
