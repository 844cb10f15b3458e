package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Join;
import org.zonereader.model.TextRun;

/** Puts paragraphs together to a report's text, with joins and the way back to the source. */
final class ReportBuilder {
  private static final int SHOWN = 12;

  private final StringBuilder text = new StringBuilder();
  private final List<TextRun> origin = new ArrayList<>();
  private final List<Paragraph.Seam> seams = new ArrayList<>();

  /**
   * The paragraphs in order, separated by one line end; leading and trailing blanks are dropped.
   */
  ReportBuilder(List<Paragraph> body) {
    for (Paragraph paragraph : body) {
      String words = paragraph.words().text();
      if (words.isBlank()) {
        continue;
      }
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int at = text.length();
      paragraph
          .words()
          .runs()
          .forEach(
              run ->
                  origin.add(new TextRun(at + run.textStart(), run.sourceStart(), run.length())));
      paragraph.seams().forEach(seam -> seams.add(new Paragraph.Seam(at + seam.at(), seam.rule())));
      text.append(words);
    }
  }

  String text() {
    return text.toString();
  }

  List<TextRun> origin() {
    return origin;
  }

  List<Join> joins() {
    List<Join> joins = new ArrayList<>();
    for (Paragraph.Seam seam : seams) {
      String before = text.substring(Math.max(0, seam.at() - SHOWN), seam.at());
      String after = text.substring(seam.at(), Math.min(text.length(), seam.at() + SHOWN));
      int end = after.indexOf('\n');
      joins.add(
          new Join(
              seam.at(),
              before.substring(before.lastIndexOf('\n') + 1),
              end < 0 ? after : after.substring(0, end),
              seam.rule()));
    }
    return joins;
  }
}
