package org.zonereader.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.text.Folding;

/**
 * How a page as read compares with its gold: facts of the page and its reports here, priorities in
 * {@link PriorityScore}.
 */
public final class PageScore {
  /** What a report is asked for; all but priorities. */
  public enum Fact {
    ZONE,
    HEADLINE,
    DATE,
    BYLINE
  }

  /** So many right of so many. */
  public record Share(int right, int all) {
    Share and(boolean one) {
      return new Share(right + (one ? 1 : 0), all + 1);
    }

    Share and(Share other) {
      return new Share(right + other.right, all + other.all);
    }

    /** 0 to 1; 1 when nothing was asked. */
    public double value() {
      return all == 0 ? 1 : (double) right / all;
    }
  }

  private final String page;
  private final Map<Fact, Share> facts = new EnumMap<>(Fact.class);
  private final List<String> differences = new ArrayList<>();
  private PriorityScore priorities = new PriorityScore();

  private PageScore(String page) {
    this.page = page;
    for (Fact fact : Fact.values()) {
      facts.put(fact, new Share(0, 0));
    }
  }

  /** Compares. */
  public static PageScore of(LabelledPage labelled, ParsedSource read) {
    PageScore score = new PageScore(labelled.file());
    score.comparePage(labelled.gold(), read);
    JsonNode reports = labelled.gold().get("reports");
    for (int i = 0; i < Math.max(reports.size(), read.reports().size()); i++) {
      JsonNode gold = reports.get(i);
      if (gold == null) {
        score.differences.add("report %d is one too many: %s".formatted(i + 1, begin(read, i)));
      }
      score.compare(i, gold, i < read.reports().size() ? read.reports().get(i) : null);
    }
    return score;
  }

  /** All pages together. */
  public static PageScore total(List<PageScore> scores) {
    PageScore total = new PageScore("total");
    for (PageScore score : scores) {
      score.facts.forEach((fact, share) -> total.facts.merge(fact, share, Share::and));
      total.priorities = total.priorities.and(score.priorities);
    }
    return total;
  }

  /** File name of the page. */
  public String page() {
    return page;
  }

  /** How often this fact was right. */
  public Share share(Fact fact) {
    return Objects.requireNonNull(facts.get(fact));
  }

  public PriorityScore priorities() {
    return priorities;
  }

  /** What is not as the gold says, apart from priorities, one sentence each. */
  public List<String> differences() {
    return differences;
  }

  private void comparePage(JsonNode gold, ParsedSource read) {
    same(gold, "title", read.title());
    same(gold, "series", read.series() == null ? null : read.series().toString());
    same(gold, "issueDate", read.issueDate() == null ? null : read.issueDate().toString());
    if (gold.has("problems")) {
      String codes = String.join(",", read.problems().stream().map(ImportProblem::code).toList());
      same(gold, "problems", codes);
    }
    for (JsonNode words : gold.path("setAside")) {
      boolean found =
          read.setAside().stream().anyMatch(aside -> aside.text().contains(words.asText()));
      if (!found) {
        differences.add("not set aside: " + words.asText());
      }
    }
  }

  /** Compares only what the gold names. */
  private void same(JsonNode gold, String key, @Nullable String found) {
    if (gold.has(key)) {
      String wanted = gold.get(key).asText("-");
      String is = Objects.requireNonNullElse(found, "-");
      if (!fold(wanted).equals(fold(is))) {
        differences.add("%s: wanted %s, found %s".formatted(key, wanted, is));
      }
    }
  }

  private void compare(int index, @Nullable JsonNode gold, @Nullable Report report) {
    if (gold == null) {
      priorities = priorities.and(PriorityScore.surplus(report));
      return;
    }
    fact(index, Fact.ZONE, zone(gold), report == null ? null : zone(report));
    fact(index, Fact.HEADLINE, text(gold, "headline"), report == null ? null : report.headline());
    fact(index, Fact.DATE, date(gold), report == null ? null : date(report));
    fact(index, Fact.BYLINE, text(gold, "byline"), report == null ? null : report.byline());
    if (report != null) {
      same(gold, "meeting", report.meeting());
      same(gold, "joins", Integer.toString(report.joins().size()));
    } else {
      differences.add("report %d is missing".formatted(index + 1));
    }
    priorities = priorities.and(PriorityScore.of(gold, report));
  }

  private void fact(int index, Fact fact, String wanted, @Nullable String found) {
    String is = Objects.requireNonNullElse(found, "-");
    boolean right = fold(wanted).equals(fold(is));
    facts.merge(fact, new Share(0, 0).and(right), Share::and);
    if (!right) {
      differences.add("report %d, %s: wanted %s, found %s".formatted(index + 1, fact, wanted, is));
    }
  }

  /** A zone that is 待确认 ends in a question mark. */
  private static String zone(JsonNode gold) {
    boolean certain = !gold.path("zone").isNull() && !gold.has("zoneFrom");
    return gold.path("zone").asText("")
        + (gold.path("zoneConfirmed").asBoolean(certain) ? "" : "?");
  }

  private static String zone(Report report) {
    return report.zone().name() + (report.zone().confirmed() ? "" : "?");
  }

  /** The resolved date unless a note says that it rests on more than the page. */
  private static String date(JsonNode gold) {
    boolean resolved = gold.hasNonNull("meetingDateResolved") && !gold.has("dateFrom");
    if (resolved) {
      return gold.get("meetingDateResolved").asText();
    }
    return gold.hasNonNull("meetingDate") ? "--" + gold.get("meetingDate").asText() : "-";
  }

  private static String date(Report report) {
    return report.date() == null ? "-" : report.date().iso();
  }

  private static String text(JsonNode gold, String key) {
    return gold.path(key).asText("-");
  }

  private static String begin(ParsedSource read, int report) {
    String text = read.reports().get(report).text();
    return text.substring(0, Math.min(20, text.length()));
  }

  static String fold(String text) {
    return Folding.forSearch(text).text();
  }
}
