package org.zonereader.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;
import org.zonereader.text.Messages;

/**
 * Read-only text that can be selected and copied, with underlines, fills and margin numbers.
 * JavaFX's own TextFlow cannot be selected; this one lays out a flow per paragraph and draws the
 * rest from their geometry.
 *
 * <p>Every offset is one of {@link #textProperty()}; the indent of a paragraph is shown but is not
 * text. Paragraphs are separated by {@code '\n'}. It has no padding and no border, because the
 * geometry counts from the flow's edge: wrap it. Margin numbers stand left of its own bounds.
 */
public final class SelectableText extends Region {
  /** Line height as a multiple of the font size (DESIGN §4). */
  public static final double LINE_HEIGHT = 1.75;

  /** Space between paragraphs, px. */
  public static final double PARAGRAPH_GAP = 12;

  /** Two ideographic spaces. */
  private static final String INDENT = "\u3000\u3000";

  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Font> font =
      new SimpleObjectProperty<>(Font.font(Fonts.SERIF_MEDIUM, 16));
  private final ObservableList<Decoration> decorations = FXCollections.observableArrayList();
  private final ObservableList<GutterMark> gutterMarks = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper hovered = new ReadOnlyIntegerWrapper(-1);
  private final TextSelection selection = new TextSelection();
  private final ObservableStringValue selectedText;
  private final TextLayers layers = new TextLayers();
  private List<TextParagraph> paragraphs = List.of();
  private Motion motion = Motion.NONE;
  private String indent = INDENT;
  private @Nullable List<Span> foreground;
  private List<Span> asides = List.of();
  private IntConsumer onClicked = offset -> {};

  /**
   * An empty text.
   *
   * @param locale language of its context menu
   */
  public SelectableText(Locale locale) {
    getStyleClass().add("selectable-text");
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(text);
    setFocusTraversable(true);
    selectedText =
        Bindings.createStringBinding(
            () -> words(selection.spanProperty().get()), selection.spanProperty());
    text.subscribe(this::rebuild);
    font.subscribe(this::rebuild);
    selection.spanProperty().subscribe(span -> layers.select(span, paragraphs));
    decorations.addListener((ListChangeListener<Decoration>) change -> redraw());
    gutterMarks.addListener((ListChangeListener<GutterMark>) change -> redraw());
    new SelectionByMouse(this, selection, hovered, Messages.of(SelectableText.class, locale));
    new SelectionByKey(this, selection);
  }

  /** The text shown; setting it drops the selection. */
  public StringProperty textProperty() {
    return text;
  }

  public ObjectProperty<Font> fontProperty() {
    return font;
  }

  /** Shows an excerpt: no indent, and everything outside {@code span} muted. */
  public void showExcerpt(String words, Span span) {
    indent = "";
    foreground = List.of(span);
    text.set(words);
    rebuild();
  }

  /** Mutes everything outside these spans, which are in order; drops the selection. */
  public void light(List<Span> spans) {
    foreground = List.copyOf(spans);
    rebuild();
  }

  /**
   * Shows a text without indent, with words of the program in it.
   *
   * @param programWords spans of {@code words}, in order; small, and left out when the text is
   *     copied
   */
  public void showWithAsides(String words, List<Span> programWords) {
    indent = "";
    asides = List.copyOf(programWords);
    text.set(words);
    rebuild();
  }

  /** The words of a span, without those of the program. */
  private String words(Span span) {
    StringBuilder words = new StringBuilder();
    int from = span.start();
    for (Span aside : asides) {
      if (aside.overlaps(span)) {
        words.append(text.get(), from, Math.max(from, aside.start()));
        from = Math.min(aside.end(), span.end());
      }
    }
    return words.append(text.get(), from, span.end()).toString();
  }

  /** Drawn behind the words; change with {@code setAll}. */
  public ObservableList<Decoration> decorations() {
    return decorations;
  }

  /** Numbers in the margin, in text order. */
  public ObservableList<GutterMark> gutterMarks() {
    return gutterMarks;
  }

  /** How new fills come up; at once unless set. */
  public void setMotion(Motion newMotion) {
    motion = newMotion;
  }

  /** The selected range; empty when nothing is selected. */
  public ReadOnlyObjectProperty<Span> selectionProperty() {
    return selection.spanProperty();
  }

  /** The selected words without indents, empty when nothing is selected. */
  public ObservableStringValue selectedTextProperty() {
    return selectedText;
  }

  /** Offset of the character under the mouse, or -1. */
  public ReadOnlyIntegerProperty hoveredOffsetProperty() {
    return hovered.getReadOnlyProperty();
  }

  /** Called with the offset of a character that was clicked without dragging. */
  public void setOnOffsetClicked(IntConsumer handler) {
    onClicked = handler;
  }

  void clicked(int offset) {
    onClicked.accept(offset);
  }

  public void selectAll() {
    selection.selectAll();
  }

  /** Puts the selected words on the clipboard; nothing selected leaves it as it is. */
  public void copy() {
    if (!selectedText.get().isEmpty()) {
      Clip.put(selectedText.get());
    }
  }

  /** Where the span stands, in this node's coordinates, as of the last layout. */
  public Bounds boundsOf(Span span) {
    List<Rectangle2D> boxes = TextLayers.boxes(span, paragraphs);
    if (boxes.isEmpty()) {
      return new BoundingBox(0, 0, 0, 0);
    }
    double left = boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElseThrow();
    double right = boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElseThrow();
    double top = boxes.getFirst().getMinY();
    return new BoundingBox(left, top, right - left, boxes.getLast().getMaxY() - top);
  }

  /** The caret offset nearest to a point of this node. */
  int insertionAt(double x, double y) {
    return paragraphs.isEmpty() ? 0 : paragraphAt(y).insertionAt(x, y);
  }

  /** The offset of the character under a point of this node, or -1. */
  int characterAt(double x, double y) {
    return paragraphs.isEmpty() ? -1 : paragraphAt(y).characterAt(x, y);
  }

  private TextParagraph paragraphAt(double y) {
    return paragraphs.stream()
        .filter(paragraph -> y < paragraph.bottom())
        .findFirst()
        .orElseGet(paragraphs::getLast);
  }

  private void rebuild() {
    List<TextParagraph> built = new ArrayList<>();
    String all = text.get();
    TextStyle style = new TextStyle(font.get(), indent, foreground, asides);
    for (int start = 0; start <= all.length(); ) {
      Span span = TextUnit.PARAGRAPH.around(all, start);
      built.add(new TextParagraph(all, span, style));
      start = span.end() + 1;
    }
    paragraphs = built;
    selection.reset(all);
    getChildren().setAll(layers.behind());
    built.forEach(paragraph -> getChildren().add(paragraph.flow()));
    getChildren().add(layers.gutter());
    requestLayout();
  }

  /** Draws at once where the words stand already: hovering must not lay the page out again. */
  private void redraw() {
    if (!isNeedsLayout()) {
      layers.decorate(decorations, paragraphs, motion);
      layers.number(gutterMarks, paragraphs);
    }
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (TextParagraph paragraph : paragraphs) {
      paragraph.place(y, getWidth());
      y = paragraph.bottom() + PARAGRAPH_GAP;
    }
    layers.decorate(decorations, paragraphs, motion);
    layers.select(selection.spanProperty().get(), paragraphs);
    layers.number(gutterMarks, paragraphs);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double gaps = PARAGRAPH_GAP * Math.max(0, paragraphs.size() - 1);
    return gaps + paragraphs.stream().mapToDouble(paragraph -> paragraph.heightFor(width)).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public String getUserAgentStylesheet() {
    return sheet();
  }

  /** What text made of paragraphs looks like unless a scene says otherwise. */
  static String sheet() {
    return Objects.requireNonNull(SelectableText.class.getResource("selectable-text.css"))
        .toExternalForm();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> text.get();
      case SELECTION_START -> selection.spanProperty().get().start();
      case SELECTION_END -> selection.spanProperty().get().end();
      case CARET_OFFSET -> selection.caret();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
