package org.zonereader.ui.compare;

import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.zonereader.ui.common.Fonts;

/** The words of the report around a measure, the measure tinted, its first clause underlined. */
final class SourceSentence extends VBox {
  /** Shows an excerpt in the colours of a theme; null is 未归类. */
  void show(Excerpt excerpt) {
    Text text = new Text(excerpt.text());
    text.getStyleClass().setAll("compare-source");
    TextFlow flow = new TextFlow(text);
    flow.setLineSpacing(Fonts.lineSpacing(Fonts.SERIF_MEDIUM, 15, 27));
    getChildren().setAll(flow);
  }
}
