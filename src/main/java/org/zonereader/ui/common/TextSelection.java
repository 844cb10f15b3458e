package org.zonereader.ui.common;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonereader.model.Span;

/**
 * What is selected in a text: from an anchor, which is the unit first taken hold of, to a caret,
 * which moves.
 */
final class TextSelection {
  private final ReadOnlyObjectWrapper<Span> span = new ReadOnlyObjectWrapper<>(new Span(0, 0));
  private String text = "";
  private Span anchor = new Span(0, 0);
  private int caret;
  private TextUnit unit = TextUnit.CHARACTER;

  /** The selected range; empty when nothing is selected. */
  ReadOnlyObjectProperty<Span> spanProperty() {
    return span.getReadOnlyProperty();
  }

  int caret() {
    return caret;
  }

  /** Starts over on another text. */
  void reset(String newText) {
    text = newText;
    start(0, TextUnit.CHARACTER);
  }

  /** Takes hold of the unit at an offset. */
  void start(int offset, TextUnit newUnit) {
    unit = newUnit;
    anchor = unit.around(text, offset);
    caret = anchor.end();
    span.set(anchor);
  }

  /** Moves the caret; the selection grows and shrinks by whole units around the anchor. */
  void extendTo(int offset) {
    caret = Math.clamp(offset, 0, text.length());
    span.set(anchor.union(unit.around(text, caret)));
  }

  void selectAll() {
    unit = TextUnit.CHARACTER;
    anchor = new Span(0, 0);
    extendTo(text.length());
  }
}
