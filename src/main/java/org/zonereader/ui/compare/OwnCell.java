package org.zonereader.ui.compare;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.zonereader.model.TermTable.Term;

/** A term only this zone uses: the term, a bar as long as it is distinctive, how often. */
final class OwnCell extends TermCell {
  /** Height of a line, px. */
  static final double HEIGHT = 28;

  private final Region wash = new Region();
  private final Text term = new Text();
  private final Region bar = new Region();
  private final Text count = new Text();
  private double part;

  OwnCell() {
    super(HEIGHT, 0, "compare-own-cell");
    wash.getStyleClass().setAll("compare-own-term");
    bar.getStyleClass().setAll("compare-own-bar");
    term.getStyleClass().setAll("compare-head");
    count.getStyleClass().setAll("compare-use-count");
    parts(wash, term, bar, count);
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
    shown(chosen, accessible);
  }

  @Override
  void arrange(double width, double height) {
    double right = place(term, LEFT, height);
    double high = term.getLayoutBounds().getHeight();
    wash.resizeRelocate(
        LEFT - 1, Math.rint((height - high) / 2), right - LEFT + 2, Math.rint(high));
    double from = Math.max(right + 12, width * 0.47);
    double end = width - 12 - count.getLayoutBounds().getWidth();
    double room = Math.max(4, end - 12 - from);
    bar.resizeRelocate(from, height / 2 - 3, Math.max(4, room * part), 6);
    bar.setVisible(wash.isVisible() && from + 8 < end);
    place(count, end, height);
  }
}
