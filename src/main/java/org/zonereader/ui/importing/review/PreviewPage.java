package org.zonereader.ui.importing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Piece;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SetAside;
import org.zonereader.model.Span;

/**
 * A report as the preview shows it, piece by piece.
 *
 * @param blocks the paragraphs of its text with what is known of each
 * @param day where the date stands in the text, if it does
 */
record PreviewPage(Report report, List<Block> blocks, Optional<Span> day) {
  PreviewPage {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph.
   *
   * @param head true for the paragraph that tells the date or the meeting
   * @param priorities how many priorities begin in it
   */
  record Block(ShownParagraph paragraph, boolean head, int priorities) {}

  static PreviewPage of(Report report, String marker) {
    Optional<Span> day = day(report);
    Integer told = day.map(Span::start).orElseGet(() -> meeting(report.text(), report.meeting()));
    List<Block> blocks = new ArrayList<>();
    for (ShownParagraph paragraph : ShownParagraph.of(report, marker)) {
      Span span = paragraph.span();
      int priorities =
          (int)
              report.priorities().stream()
                  .filter(priority -> span.contains(priority.lead().span().start()))
                  .count();
      blocks.add(new Block(paragraph, told != null && span.contains(told), priorities));
    }
    return new PreviewPage(report, blocks, day);
  }

  private static @Nullable Integer meeting(String text, @Nullable String name) {
    int at = name == null || name.isEmpty() ? -1 : text.indexOf(name);
    return at < 0 ? null : at;
  }

  /** The first place that names the day of the meeting. */
  private static Optional<Span> day(Report report) {
    ReportDate date = report.date();
    if (date == null) {
      return Optional.empty();
    }
    Pattern words =
        Pattern.compile("(?<!\\d)0?" + date.month() + "\\s*月\\s*0?" + date.day() + "\\s*[日号號]");
    Matcher found = words.matcher(report.text());
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }

  /** What was set aside in a file: that of one report first, then that of the page around it. */
  static List<SetAside> aside(ParsedSource source, int report) {
    List<SetAside> own = asideOf(source, report);
    List<SetAside> result = new ArrayList<>(own);
    source.setAside().stream().filter(piece -> isPageLevel(source, piece)).forEach(result::add);
    return result.stream().distinct().toList();
  }

  private static List<SetAside> asideOf(ParsedSource source, int report) {
    return source.setAside().stream()
        .filter(piece -> Objects.equals(owner(source, piece).orElse(-1), report))
        .toList();
  }

  private static boolean isPageLevel(ParsedSource source, SetAside piece) {
    return owner(source, piece).filter(report -> report >= 0).isEmpty();
  }

  private static Optional<Integer> owner(ParsedSource source, SetAside piece) {
    return source.pieces().stream()
        .filter(stretch -> stretch.kind() == Piece.Kind.SET_ASIDE)
        .filter(stretch -> stretch.span().overlaps(piece.span()))
        .map(Piece::report)
        .findFirst();
  }
}
