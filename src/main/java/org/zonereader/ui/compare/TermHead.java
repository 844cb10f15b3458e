package org.zonereader.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.zonereader.ui.common.Tips;
import org.zonereader.ui.compare.grid.GridNode;

/** Head of a term's line: the term, and how many zones use it. Empty for ranks of own terms. */
final class TermHead extends GridNode {
  private final Label term = Labels.cut("", "zr-medium");
  private final Label count = new Label();
  private final HBox box;
  private double left = 24;

  TermHead() {
    getStyleClass().setAll("compare-term-head");
    count.getStyleClass().setAll("label", "zr-caption");
    count.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    box = new HBox(4, term, gap, count);
    box.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(box);
  }

  void show(Line line, boolean narrow, CompareWords words) {
    left = narrow ? 12 : 24;
    pseudoClassStateChanged(Lines.OWN, line instanceof Line.Own);
    switch (line) {
      case Line.Uses uses -> {
        term.setText(uses.term().text());
        Tips.set(term, words.lacking(uses));
        count.setText(words.get("term.of", uses.zones(), uses.ofZones()));
        setAccessibleText(words.get("term.head", term.getText(), uses.zones(), uses.ofZones()));
      }
      case Line.Own own -> {
        term.setText("");
        Tips.set(term, null);
        count.setText(narrow ? words.get("own.rank", own.rank()) : "");
        setAccessibleText(words.get("own.rank", own.rank()));
      }
      case Line.Items items -> throw new IllegalArgumentException("not a term");
      case Line.Heading heading -> throw new IllegalArgumentException("not a term");
    }
  }

  @Override
  public double heightFor(double width) {
    return 33;
  }

  @Override
  protected void layoutChildren() {
    box.resizeRelocate(left, 0, getWidth() - left - 8, Math.min(getHeight(), 33));
  }
}
