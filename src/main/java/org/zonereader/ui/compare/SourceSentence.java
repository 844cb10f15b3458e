package org.zonereader.ui.compare;

import java.util.Locale;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.Themes;

/** The words of the report around a measure, the measure tinted, its first clause underlined. */
final class SourceSentence extends StackPane {
  private static final double SIZE = 15;

  /**
   * Shows an excerpt.
   *
   * @param theme seal of the theme whose colours it wears; null is 未归类
   * @param locale language of its context menu
   */
  SourceSentence(Excerpt excerpt, @Nullable String theme, Themes themes, Locale locale) {
    SelectableText text = new SelectableText(locale);
    text.fontProperty().set(Font.font(Fonts.SERIF_MEDIUM, SIZE));
    text.showExcerpt(excerpt.text(), excerpt.measure());
    text.decorations()
        .setAll(
            Decoration.fill(excerpt.measure(), themes.tint(theme)),
            Decoration.underline(excerpt.head(), themes.edge(theme)));
    getChildren().setAll(text);
  }
}
