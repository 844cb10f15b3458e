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
 * @param foreground the words that are not muted, in order; null means all
 * @param asides words of the program among those of the text, in order
 */
record TextStyle(Font font, String indent, @Nullable List<Span> foreground, List<Span> asides) {
  double lineHeight() {
    return SelectableText.LINE_HEIGHT * font.getSize();
  }

  /** The runs of one paragraph, indent first. */
  List<Text> runs(String text, Span paragraph) {
    List<Text> runs = new ArrayList<>();
    String shown = indent;
    int from = paragraph.start();
    for (Span lit : foreground == null ? List.of(paragraph) : foreground) {
      int start = Math.clamp(lit.start(), from, paragraph.end());
      int end = Math.clamp(lit.end(), start, paragraph.end());
      if (start < end) {
        add(runs, shown + text.substring(from, start), start > from);
        addLit(runs, text, new Span(start, end));
        shown = "";
        from = end;
      }
    }
    add(runs, shown + text.substring(from, paragraph.end()), from < paragraph.end());
    return runs;
  }

  private void addLit(List<Text> runs, String text, Span lit) {
    int from = lit.start();
    for (Span aside : asides) {
      if (lit.contains(aside)) {
        add(runs, text.substring(from, aside.start()), false);
        Text run = new Text(aside.in(text));
        run.getStyleClass().addAll("run", "aside-run");
        runs.add(run);
        from = aside.end();
      }
    }
    add(runs, text.substring(from, lit.end()), false);
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
