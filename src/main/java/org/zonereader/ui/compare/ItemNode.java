package org.zonereader.ui.compare;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.TermTable.Kind;
import org.zonereader.ui.common.Seal;
import org.zonereader.ui.common.Themes;

/**
 * One measure in a cell: lead in Medium, what follows it muted, terms marked. Filled again and
 * again for other items, so it has few nodes and keeps them.
 */
final class ItemNode extends Region {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /** Room of a seal at the left of the words, px. */
  private static final double SEAL = Seal.SIZE + 8;

  private final Text note = text("compare-note");
  private final Text context = text("compare-context");
  private final Text lead = text("compare-lead");
  private final Text actions = text("compare-actions");
  private final Text more = text("compare-more");
  private final TextFlow flow = new TextFlow(lead, actions, more);
  private final Path wash = path("compare-own-wash");
  private final Path washLine = path("compare-own-line");
  private final Path dots = path("compare-shared-line");
  private @Nullable Seal seal;
  private boolean indented;
  private ItemText text = new ItemText(null, "", "", 0, List.of());
  private double marked = -1;
  private int index;

  ItemNode() {
    getStyleClass().setAll("compare-item");
    setAccessibleRole(AccessibleRole.BUTTON);
    flow.getStyleClass().setAll("compare-flow");
    flow.setManaged(false);
    setManaged(false);
    note.setManaged(false);
    context.setManaged(false);
    getChildren().setAll(wash, washLine, dots, note, context, flow);
  }

  private static Text text(String style) {
    Text text = new Text();
    text.getStyleClass().setAll(style);
    return text;
  }

  private static Path path(String style) {
    Path path = new Path();
    path.getStyleClass().setAll(style);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  /** Number of the item in its cell, from 0. */
  int index() {
    return index;
  }

  /**
   * Shows an item.
   *
   * @param noted what became of its priority over time; empty when nothing is to be said
   * @param chosen whether the drawer shows it
   * @param isLead whether it is the first measure of its priority
   */
  void show(
      int number,
      ItemText words,
      String moreWords,
      String noted,
      boolean isLead,
      boolean chosen,
      String accessible) {
    index = number;
    text = words;
    set(note, noted);
    set(context, "");
    String above = words.context();
    context.setVisible(above != null);
    lead.setText(words.head());
    // Beside its whole priority a later measure is no head of its own.
    String later = indented ? "compare-actions" : "compare-head";
    lead.getStyleClass().setAll(isLead ? "compare-lead" : later);
    actions.setText(words.actions());
    more.setText(words.hidden() > 0 ? moreWords : "");
    marked = -1;
    pseudoClassStateChanged(CHOSEN, chosen);
    setAccessibleText(accessible);
    requestLayout();
  }

  /**
   * Shows a seal at the left, or keeps its room free.
   *
   * @param indent whether words keep clear of seals
   * @param shown whether this item has a seal
   */
  void showSeal(
      boolean indent, boolean shown, Themes themes, @Nullable String character, String name) {
    indented = indent;
    if (seal != null) {
      getChildren().remove(seal);
      seal = null;
    }
    if (shown) {
      Seal made = new Seal(themes, character, name);
      made.setManaged(false);
      seal = made;
      getChildren().add(made);
    }
  }

  private static void set(Text node, String words) {
    node.setText(words);
    node.setVisible(!words.isEmpty());
  }

  double heightFor(double width) {
    double height = above() + (context.isVisible() ? context.getLayoutBounds().getHeight() + 1 : 0);
    return Math.ceil(height + flow.prefHeight(Math.max(20, width - indent())));
  }

  private double above() {
    return note.isVisible() ? note.getLayoutBounds().getHeight() + 2 : 0;
  }

  private double indent() {
    return indented ? SEAL : 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return heightFor(width);
  }

  @Override
  protected void layoutChildren() {
    double width = Math.max(20, getWidth() - indent());
    double y = 0;
    if (note.isVisible()) {
      place(note, y);
      y += above();
    }
    String over = text.context();
    if (over != null) {
      // A line that is cut by characters: they are all as wide as they are high.
      double size = context.getFont().getSize();
      int fits = Math.max(2, (int) (width / size));
      context.setText(over.length() <= fits ? over : over.substring(0, fits - 1) + "…");
      place(context, y);
      y += context.getLayoutBounds().getHeight() + 1;
    }
    flow.resizeRelocate(indent(), y, width, Math.max(1, getHeight() - y));
    flow.layout();
    if (seal != null) {
      seal.resizeRelocate(0, y + 1, Seal.SIZE, Seal.SIZE);
    }
    if (marked != width) {
      marked = width;
      mark(y);
    }
  }

  private void place(Text line, double y) {
    line.setLayoutX(indent());
    line.setLayoutY(y + line.getBaselineOffset());
  }

  private void mark(double top) {
    wash.getElements().clear();
    washLine.getElements().clear();
    dots.getElements().clear();
    for (ItemText.TermAt term : text.terms()) {
      for (Rectangle2D box : boxes(term, top)) {
        double foot = Math.round(box.getMaxY()) + 0.5;
        Path line = term.kind() == Kind.SHARED ? dots : washLine;
        line.getElements().addAll(new MoveTo(box.getMinX(), foot), new HLineTo(box.getMaxX()));
        if (term.kind() == Kind.DISTINCTIVE) {
          fill(wash, box);
        }
      }
    }
  }

  /** The boxes of a term, one a line, in this node. */
  private List<Rectangle2D> boxes(ItemText.TermAt term, double top) {
    return flow.getLayoutInfo().getSelectionGeometry(term.start(), term.end(), false).stream()
        .filter(box -> box.getWidth() > 0)
        .map(
            box ->
                new Rectangle2D(
                    box.getMinX() + indent(), box.getMinY() + top, box.getWidth(), box.getHeight()))
        .toList();
  }

  private static void fill(Path path, Rectangle2D box) {
    path.getElements()
        .addAll(
            new MoveTo(box.getMinX(), box.getMinY()),
            new HLineTo(box.getMaxX()),
            new LineTo(box.getMaxX(), box.getMaxY()),
            new HLineTo(box.getMinX()),
            new ClosePath());
  }
}
