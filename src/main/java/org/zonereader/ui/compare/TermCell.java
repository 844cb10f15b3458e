package org.zonereader.ui.compare;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A cell of one line about a term; all of it is one place for mouse and keyboard. */
abstract class TermCell extends GridCell {
  /** Where the words begin, px. */
  static final double LEFT = 12;

  private final Stop stop = new Stop();
  private final double height;
  private final double rule;

  /**
   * An empty cell.
   *
   * @param height px, always
   * @param rule how much of it is the line below, px
   */
  TermCell(double height, double rule, String style) {
    this.height = height;
    this.rule = rule;
    getStyleClass().setAll("compare-cell", style);
    getChildren().add(stop);
  }

  /** Gives the cell its parts, which {@link #arrange} places. */
  final void parts(Node... parts) {
    for (Node part : parts) {
      part.setManaged(false);
      part.setMouseTransparent(true);
    }
    stop.fill(parts);
  }

  /** Places the parts in their room, px. */
  abstract void arrange(double width, double height);

  /** The parts have other content. */
  final void shown(boolean chosen, String accessible) {
    stop.pseudoClassStateChanged(Lines.CHOSEN, chosen);
    stop.setAccessibleText(accessible);
    setAccessibleText(accessible);
    stop.requestLayout();
    requestLayout();
  }

  /** Places words in the middle of the height; returns where they end. */
  static double place(Text words, double x, double height) {
    words.setLayoutX(x);
    words.setLayoutY(
        (height - words.getLayoutBounds().getHeight()) / 2 + words.getBaselineOffset());
    return x + words.getLayoutBounds().getWidth();
  }

  @Override
  public final List<Node> stops() {
    return List.of(stop);
  }

  @Override
  public final double heightFor(double width) {
    return height;
  }

  @Override
  protected final void layoutChildren() {
    stop.resizeRelocate(1, 0, getWidth() - 2, Math.min(getHeight(), height) - rule);
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
      arrange(getWidth(), getHeight());
    }
  }
}
