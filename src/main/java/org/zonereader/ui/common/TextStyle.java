package org.zonereader.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Span;

/**
 * How the words of a {@link SelectableText} look.
 *
 * @param indent shown before every paragraph; not text
 * @param foreground the words that are not muted; null means all
 */
record TextStyle(Font font, String indent, @Nullable Span foreground) {
  double lineHeight() {
    return SelectableText.LINE_HEIGHT * font.getSize();
  }

  /** The runs of one paragraph, indent first. */
  List<Text> runs(String text, Span paragraph) {
    List<Text> runs = new ArrayList<>();
    Span lit = foreground == null ? paragraph : foreground;
    int from = Math.clamp(lit.start(), paragraph.start(), paragraph.end());
    int to = Math.clamp(lit.end(), from, paragraph.end());
    String before = indent + text.substring(paragraph.start(), from);
    add(runs, before, from > paragraph.start());
    add(runs, text.substring(from, to), false);
    add(runs, text.substring(to, paragraph.end()), true);
    return runs;
  }

  private void add(List<Text> runs, String words, boolean muted) {
    if (words.isEmpty()) {
      return;
    }
    Text run = new Text(words);
    run.setFont(font);
    run.getStyleClass().addAll("run", muted ? "muted-run" : "plain-run");
    // Inline, because a family set on .root would win over setFont.
    run.setStyle(
        "-fx-font-family: \"" + font.getFamily() + "\"; -fx-font-size: " + font.getSize() + "px;");
    runs.add(run);
  }
}
