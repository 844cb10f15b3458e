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

  private final Text lead = text("compare-lead");
  private final Text actions = text("compare-actions");
  private final Text more = text("compare-more");
  private final TextFlow flow = new TextFlow(lead, actions, more);
  private @Nullable Text note;
  private @Nullable Text context;
  private @Nullable Marks marks;
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
    getChildren().setAll(flow);
  }

  /** What is drawn behind the words; few items have any. */
  private record Marks(Path wash, Path washLine, Path dots) {
    Marks() {
      this(path("compare-own-wash"), path("compare-own-line"), path("compare-shared-line"));
    }

    List<Path> all() {
      return List.of(wash, washLine, dots);
    }
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
    note = line(note, "compare-note", noted);
    context = line(context, "compare-context", words.context() == null ? "" : " ");
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

  /** A line over the words, or none. */
  private @Nullable Text line(@Nullable Text line, String style, String words) {
    if (words.isEmpty()) {
      getChildren().remove(line);
      return null;
    }
    Text shown = line;
    if (shown == null) {
      shown = text(style);
      shown.setManaged(false);
      getChildren().add(shown);
    }
    shown.setText(words);
    return shown;
  }

  double heightFor(double width) {
    return Math.ceil(
        height(note, 2) + height(context, 1) + flow.prefHeight(Math.max(20, width - indent())));
  }

  private static double height(@Nullable Text line, double gap) {
    return line == null ? 0 : line.getLayoutBounds().getHeight() + gap;
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
    if (note != null) {
      place(note, y);
      y += height(note, 2);
    }
    String over = text.context();
    if (over != null && context != null) {
      // A line that is cut by characters: they are all as wide as they are high.
      double size = context.getFont().getSize();
      int fits = Math.max(2, (int) (width / size));
      context.setText(over.length() <= fits ? over : over.substring(0, fits - 1) + "…");
      place(context, y);
      y += height(context, 1);
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
    Marks drawn = marks;
    if (drawn == null) {
      if (text.terms().isEmpty()) {
        return;
      }
      drawn = new Marks();
      marks = drawn;
      getChildren().addAll(0, drawn.all());
    }
    drawn.all().forEach(path -> path.getElements().clear());
    for (ItemText.TermAt term : text.terms()) {
      for (Rectangle2D box : boxes(term, top)) {
        double foot = Math.round(box.getMaxY()) + 0.5;
        Path line = term.kind() == Kind.SHARED ? drawn.dots() : drawn.washLine();
        line.getElements().addAll(new MoveTo(box.getMinX(), foot), new HLineTo(box.getMaxX()));
        if (term.kind() == Kind.DISTINCTIVE) {
          fill(drawn.wash(), box);
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
