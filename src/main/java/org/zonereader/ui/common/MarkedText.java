package org.zonereader.ui.common;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.zonereader.model.Span;

/**
 * A few words with marks behind them, for lists: wraps, cannot be selected. It has no padding,
 * because the geometry counts from the flow's edge.
 */
public final class MarkedText extends Region {
  private final TextLayers layers = new TextLayers();
  private TextParagraph paragraph;
  private List<Decoration> marks = List.of();

  public MarkedText() {
    getStyleClass().add("selectable-text");
    setMouseTransparent(true);
    paragraph = paragraph("", Font.getDefault());
  }

  /** Shows one paragraph; lines are {@link SelectableText#LINE_HEIGHT} times the font size high. */
  public void show(String words, List<Decoration> decorations, Font font) {
    marks = List.copyOf(decorations);
    paragraph = paragraph(words, font);
    getChildren().setAll(layers.behind(), paragraph.flow());
    requestLayout();
  }

  private static TextParagraph paragraph(String words, Font font) {
    return new TextParagraph(
        words, new Span(0, words.length()), new TextStyle(font, "", null, List.of()));
  }

  @Override
  protected void layoutChildren() {
    paragraph.place(0, getWidth());
    layers.decorate(marks, List.of(paragraph), Motion.NONE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return paragraph.heightFor(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public String getUserAgentStylesheet() {
    return SelectableText.sheet();
  }
}
