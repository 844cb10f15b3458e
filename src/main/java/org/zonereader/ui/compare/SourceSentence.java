package org.zonereader.ui.compare;

import javafx.beans.binding.Bindings;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.Themes;

/** The words of the report around a measure, the measure tinted, its first clause underlined. */
final class SourceSentence extends StackPane {
  /**
   * Shows an excerpt.
   *
   * @param theme seal of the theme whose colours it wears; null is 未归类
   * @param model size and face of report text
   */
  SourceSentence(
      Excerpt excerpt, @Nullable String theme, CompareWords words, CompareViewModel model) {
    Themes themes = words.themes();
    SelectableText text = new SelectableText(words.locale());
    text.fontProperty()
        .bind(
            Bindings.createObjectBinding(
                () ->
                    Font.font(
                        model.faceProperty().get().family(),
                        TextScale.source(model.fontSizeProperty().get())),
                model.fontSizeProperty(),
                model.faceProperty()));
    text.showExcerpt(excerpt.text(), excerpt.measure());
    text.decorations()
        .setAll(
            Decoration.fill(excerpt.measure(), themes.tint(theme)),
            Decoration.underline(excerpt.head(), themes.edge(theme)));
    getChildren().setAll(text);
  }
}
