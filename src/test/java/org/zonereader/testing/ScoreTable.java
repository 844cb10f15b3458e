package org.zonereader.testing;

import java.util.List;
import java.util.Locale;
import org.zonereader.testing.PageScore.Fact;
import org.zonereader.testing.PageScore.Share;

/** Scores as a table for the test output: one line a page, then the total, then what differs. */
public final class ScoreTable {
  private static final String HEAD =
      "%-36s %6s %6s %6s %8s %8s %7s %7s %7s %7s%n"
          .formatted(
              "page", "prec", "recall", "F1", "actions", "theme", "zone", "head", "date", "byline");

  private ScoreTable() {}

  /** The table with a heading. */
  public static String of(String heading, List<PageScore> scores) {
    StringBuilder table = new StringBuilder("%n%s%n%s".formatted(heading, HEAD));
    scores.forEach(score -> table.append(line(score)));
    table.append(line(PageScore.total(scores)));
    scores.forEach(score -> table.append(differences(score)));
    return table.toString();
  }

  /** What differs on a page, each with the page's name; empty when all is right. */
  public static String differences(PageScore score) {
    StringBuilder lines = new StringBuilder();
    score.differences().forEach(d -> lines.append(remark(score, d)));
    score.priorities().differences().forEach(d -> lines.append(remark(score, d)));
    return lines.toString();
  }

  private static String remark(PageScore score, String difference) {
    return "  %s: %s%n".formatted(score.page(), difference);
  }

  private static String line(PageScore score) {
    PriorityScore found = score.priorities();
    return String.format(
        Locale.ROOT,
        "%-36s %6.3f %6.3f %6.3f %8s %8s %7s %7s %7s %7s%n",
        score.page(),
        found.precision().value(),
        found.recall().value(),
        found.f1(),
        share(found.actions()),
        share(found.themes()),
        share(score.share(Fact.ZONE)),
        share(score.share(Fact.HEADLINE)),
        share(score.share(Fact.DATE)),
        share(score.share(Fact.BYLINE)));
  }

  private static String share(Share share) {
    return share.all() == 0 ? "-" : share.right() + "/" + share.all();
  }
}
