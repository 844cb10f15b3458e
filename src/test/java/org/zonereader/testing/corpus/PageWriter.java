package org.zonereader.testing.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.zonereader.model.Report;

/**
 * Writes reports as the text of a newspaper page that gives the year once, in its head, and cuts
 * paragraphs in mid-sentence.
 */
final class PageWriter {
  /** Every how many long paragraphs one is cut. */
  private static final int CUT_EVERY = 3;

  /** A paragraph is cut between its 61st character and its 21st from the end. */
  private static final int BEFORE = 61;

  private static final int AFTER = 20;

  /**
   * What the second half of a cut paragraph does not begin with, or it would look like a new one.
   */
  private static final Pattern NO_CUT =
      Pattern.compile("[\\p{ASCII}要“”、。全各党会今].*|.{0,12}(?:会议|[。;]).*", Pattern.DOTALL);

  private final SplittableRandom random;
  private final boolean marked;
  private final StringBuilder page = new StringBuilder(12_000);

  /**
   * Begins a page.
   *
   * @param marked whether heads have Markdown marks
   */
  PageWriter(SplittableRandom random, boolean marked) {
    this.random = random;
    this.marked = marked;
  }

  /** The day of issue as it stands on the page. */
  static String issueDate(LocalDate day) {
    return String.format(
        Locale.ROOT, "%04d年%02d月%02d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  String write(LocalDate issue, String title, int series, List<Report> reports) {
    page.append(issueDate(issue)).append("\n第A").append(1 + random.nextInt(16));
    page.append("版:园区\n\n");
    head("# ", title + "(" + series + ")");
    for (Report report : reports) {
      head("## ", report.zone().asWritten());
      head("### ", String.valueOf(report.headline()));
      report.text().lines().forEach(this::paragraph);
      if (report.byline() != null) {
        page.append(report.byline()).append("\n\n");
      }
    }
    return page.toString();
  }

  private void head(String mark, String words) {
    page.append(marked ? mark : "").append(words).append("\n\n");
  }

  private void paragraph(String words) {
    int from = 0;
    if (words.length() > BEFORE + AFTER && random.nextInt(CUT_EVERY) == 0) {
      int at = random.nextInt(BEFORE, words.length() - AFTER);
      if (!NO_CUT.matcher(words.substring(at, at + AFTER)).matches()
          && ",;、。“”".indexOf(words.charAt(at - 1)) < 0) {
        page.append(words, 0, at).append("\n\n");
        from = at;
      }
    }
    page.append(words, from, words.length()).append("\n\n");
  }
}
