package org.zonereader.ui.importing.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Placement;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.ui.common.Decoration;
import org.zonereader.ui.common.Fonts;
import org.zonereader.ui.common.SelectableText;
import org.zonereader.ui.common.Themes;

/** The words of one paragraph with what was recognised in them. */
final class ParagraphText {
  private ParagraphText() {}

  static SelectableText of(PreviewPage page, ShownParagraph paragraph, ReviewRoom room) {
    SelectableText text = new SelectableText(room.messages().locale());
    text.getStyleClass().add("review-paragraph");
    text.fontProperty().set(Font.font(Fonts.SERIF_MEDIUM, room.fontSize().get()));
    text.showWithAsides(paragraph.text(), paragraph.markers());
    text.decorations().setAll(decorations(page, paragraph, room.themes()));
    return text;
  }

  private static List<Decoration> decorations(
      PreviewPage page, ShownParagraph paragraph, Themes themes) {
    List<Decoration> result = new ArrayList<>();
    paragraph
        .markers()
        .forEach(marker -> result.add(Decoration.chip(marker, "-color-warning-subtle")));
    Report report = page.report();
    for (Priority priority : report.priorities()) {
      Set<Integer> measures = new HashSet<>();
      for (Placement placement : priority.placements()) {
        // A second placement of a measure is a further theme of its clauses.
        if (measures.add(placement.measure())) {
          Span head = paragraph.shown(placement.head().span());
          if (!head.isEmpty()) {
            result.add(Decoration.underline(head, themes.edge(placement.theme())));
          }
        }
      }
    }
    if (isInferred(report.date())) {
      page.day()
          .map(paragraph::shown)
          .filter(day -> !day.isEmpty())
          .ifPresent(day -> result.add(Decoration.dashes(day, "-color-fg-subtle")));
    }
    return result;
  }

  private static boolean isInferred(@Nullable ReportDate date) {
    return date != null && date.year() != null && date.yearInferred();
  }
}
