package org.zonereader.ui.compare;

import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.zonereader.model.TermTable.Use;
import org.zonereader.text.DisplayText;

/** A shared term in one column: a dot, how often, the clause around its first use. */
final class UseCell extends TermCell {
  /** Height with the rule below, px. */
  static final double HEIGHT = 33;

  /** Most characters of the clause shown before the term. */
  private static final int BEFORE = 4;

  private final Circle dot = new Circle(4);
  private final Text count = part("compare-use-count");
  private final Text before = part("compare-use-text");
  private final Text term = part("compare-use-term");
  private final Text after = part("compare-use-text");
  private String whole = "";
  private int from;
  private int to;

  UseCell() {
    super(HEIGHT, 1, "compare-use-cell");
    parts(dot, count, before, term, after);
  }

  private static Text part(String style) {
    Text text = new Text();
    text.getStyleClass().setAll(style);
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
    shown(chosen, accessible);
  }

  @Override
  void arrange(double width, double height) {
    dot.setCenterX(LEFT + 4);
    dot.setCenterY(height / 2);
    double x = place(count, LEFT + 16, height) + 8;
    fit(Math.max(0, (int) ((width - x - 8) / term.getFont().getSize())));
    place(after, place(term, place(before, x, height), height), height);
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
}
