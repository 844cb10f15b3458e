package org.zonereader.ui.common.edit;

import java.util.List;
import java.util.Optional;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.Join;
import org.zonereader.model.Report;
import org.zonereader.model.Span;

/**
 * Corrections of where paragraphs and reports begin. Offsets are of the report's text; empty means
 * that the place allows no such correction.
 */
public final class StructureEdits {
  private StructureEdits() {}

  /** A paragraph begins at the offset; not where one begins already. */
  public static Optional<Correction> breakParagraph(Report report, int offset) {
    Span paragraph = paragraph(report.text(), offset);
    int at = whole(report.text(), Math.clamp(offset, paragraph.start(), paragraph.end()));
    boolean begins = report.text().substring(paragraph.start(), at).isBlank();
    return begins
        ? Optional.empty()
        : words(report, new Span(at, paragraph.end())).map(Correction.BreakParagraph::new);
  }

  /** The paragraph at the offset goes on with the one before it; not the report's first. */
  public static Optional<Correction> joinParagraph(Report report, int offset) {
    return laterParagraph(report, offset).map(Correction.JoinParagraph::new);
  }

  /** The lines that were joined here are two paragraphs again. */
  public static Optional<Correction> breakJoin(Report report, Join join) {
    return breakParagraph(report, join.at());
  }

  /** Another report begins with the paragraph at the offset; not with the report's first. */
  public static Optional<Correction> beginReport(Report report, int offset) {
    return laterParagraph(report, offset).map(Correction.BeginReport::new);
  }

  /** The report belongs to the one before it in its file. The first of a file has none before. */
  public static Correction joinReport(Report report) {
    return new Correction.JoinReport(report.anchor());
  }

  /** The joins (合并断行) in the paragraph at the offset, in text order. */
  public static List<Join> joinsAround(Report report, int offset) {
    Span paragraph = paragraph(report.text(), offset);
    return report.joins().stream().filter(join -> paragraph.contains(join.at())).toList();
  }

  /** The paragraph at an offset; the line end after it belongs to it. */
  public static Span paragraph(String text, int offset) {
    int at = Math.clamp(offset, 0, text.length());
    int start = at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', at);
    return new Span(start, end < 0 ? text.length() : end);
  }

  private static Optional<Anchor> laterParagraph(Report report, int offset) {
    Span paragraph = paragraph(report.text(), offset);
    return paragraph.start() == 0 ? Optional.empty() : words(report, paragraph);
  }

  /** The first words of a stretch; empty when it is blank. */
  private static Optional<Anchor> words(Report report, Span stretch) {
    String text = report.text();
    int start = stretch.start();
    while (start < stretch.end() && isBlank(text.charAt(start))) {
      start++;
    }
    int end = whole(text, Math.min(stretch.end(), start + Anchor.LONGEST));
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return start < end ? Optional.of(report.anchor(new Span(start, end))) : Optional.empty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Never in the middle of a surrogate pair. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
