package org.zonereader.ui.compare;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.zonereader.model.TermTable.Use;
import org.zonereader.text.DisplayText;

/** A shared term in one column: a dot, how often, the clause around its first use. */
final class UseCell extends GridCell {
  /** Height with the rule below, px. */
  static final double HEIGHT = 33;

  private static final double LEFT = 12;

  /** Most characters of the clause shown before the term. */
  private static final int BEFORE = 4;

  private final Stop stop = new Stop();
  private final Circle dot = new Circle(4);
  private final Text count = part("compare-use-count");
  private final Text before = part("compare-use-text");
  private final Text term = part("compare-use-term");
  private final Text after = part("compare-use-text");
  private String whole = "";
  private int from;
  private int to;

  UseCell() {
    getStyleClass().setAll("compare-cell", "compare-use-cell");
    dot.setManaged(false);
    stop.fill(dot, count, before, term, after);
    getChildren().setAll(stop);
  }

  private static Text part(String style) {
    Text text = new Text();
    text.getStyleClass().setAll(style);
    text.setManaged(false);
    return text;
  }

  void show(List<Use> uses, boolean chosen, String accessible) {
    boolean used = !uses.isEmpty();
    dot.getStyleClass().setAll(used ? "compare-dot" : "compare-dot-empty");
    count.setText(used ? String.valueOf(uses.size()) : "");
    whole = "";
    from = 0;
    to = 0;
    if (used) {
      Use first = uses.getFirst();
      whole = DisplayText.widen(first.clause().text());
      from = first.span().start() - first.clause().span().start();
      to = first.span().end() - first.clause().span().start();
    }
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
    stop.resizeRelocate(1, 0, getWidth() - 2, Math.min(getHeight(), HEIGHT) - 1);
    stop.layout();
  }

  /** All of it, as one place for mouse and keyboard. */
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
      double middle = getHeight() / 2;
      dot.setCenterX(LEFT + 4);
      dot.setCenterY(middle);
      double x = place(count, LEFT + 16) + 8;
      double size = term.getFont().getSize();
      int room = Math.max(0, (int) ((getWidth() - x - 8) / size));
      fit(room);
      place(after, place(term, place(before, x)));
    }

    /** Cuts the clause to the room, in characters, so that the term stays in sight. */
    private void fit(int room) {
      int start = from > BEFORE && whole.length() > room ? from - Math.min(from, BEFORE - 1) : 0;
      String head = (start > 0 ? "…" : "") + whole.substring(start, from);
      String middle = whole.substring(from, to);
      int left = room - head.length() - middle.length();
      String tail = whole.substring(to);
      if (tail.length() > left) {
        tail = left > 1 ? tail.substring(0, left - 1) + "…" : "";
      }
      before.setText(head);
      term.setText(middle);
      after.setText(tail);
    }

    private double place(Text text, double x) {
      text.setLayoutX(x);
      text.setLayoutY(
          (getHeight() - text.getLayoutBounds().getHeight()) / 2 + text.getBaselineOffset());
      return x + text.getLayoutBounds().getWidth();
    }
  }
}
