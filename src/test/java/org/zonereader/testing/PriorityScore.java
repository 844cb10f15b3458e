package org.zonereader.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.testing.PageScore.Share;

/**
 * How the priorities of a report compare with its gold. One is right when its lead equals the
 * gold's {@code lead} or {@code leadAlt} after folding; what the gold calls {@code optional} counts
 * neither way.
 *
 * @param precision right ones among those found
 * @param recall right ones among those wanted
 * @param actions right ones with the wanted number of actions
 * @param themes wanted ones whose first theme is one of the gold's first list
 * @param differences one sentence each
 */
public record PriorityScore(
    Share precision, Share recall, Share actions, Share themes, List<String> differences) {
  private static final Share NONE = new Share(0, 0);

  PriorityScore() {
    this(NONE, NONE, NONE, NONE, List.of());
  }

  PriorityScore and(PriorityScore other) {
    List<String> all = new ArrayList<>(differences);
    all.addAll(other.differences);
    return new PriorityScore(
        precision.and(other.precision),
        recall.and(other.recall),
        actions.and(other.actions),
        themes.and(other.themes),
        all);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision.value() + recall.value();
    return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
  }

  /** Priorities of a report that the gold does not have. */
  static PriorityScore surplus(@Nullable Report report) {
    int found = report == null ? 0 : report.priorities().size();
    return new PriorityScore(new Share(0, found), NONE, NONE, NONE, List.of());
  }

  /** Compares; a report that was not found misses all its priorities. */
  static PriorityScore of(JsonNode gold, @Nullable Report report) {
    List<Priority> left = report == null ? new ArrayList<>() : new ArrayList<>(report.priorities());
    Share precision = NONE;
    Share recall = NONE;
    Share actions = NONE;
    Share themes = NONE;
    List<String> differences = new ArrayList<>();
    for (JsonNode wanted : gold.path("priorities")) {
      Priority found = report == null ? null : take(left, wanted, report);
      if (found == null && wanted.path("optional").asBoolean()) {
        continue;
      }
      recall = recall.and(found != null);
      if (found == null) {
        differences.add("missing: " + wanted.get("lead").asText());
      } else {
        precision = precision.and(true);
      }
      if (found != null && wanted.has("nActions")) {
        int number = wanted.get("nActions").asInt();
        actions = actions.and(found.actions().size() == number);
        if (found.actions().size() != number) {
          differences.add(
              "%d actions, wanted %d: %s"
                  .formatted(found.actions().size(), number, wanted.get("lead").asText()));
        }
      }
      if (wanted.path("themes").has(0)) {
        JsonNode seals = wanted.get("themes").get(0);
        boolean right = found != null && contains(seals, first(found));
        themes = themes.and(right);
        if (found != null && !right) {
          differences.add(
              "theme %s, wanted %s: %s"
                  .formatted(first(found), seals, wanted.get("lead").asText()));
        }
      }
    }
    for (Priority priority : left) {
      String lead = lead(priority, report);
      if (!isOptional(gold, lead)) {
        precision = precision.and(false);
        differences.add("too many: %s (%s)".formatted(lead, priority.rule()));
      }
    }
    return new PriorityScore(precision, recall, actions, themes, differences);
  }

  private static @Nullable Priority take(List<Priority> left, JsonNode wanted, Report report) {
    for (Priority priority : left) {
      String lead = PageScore.fold(lead(priority, report));
      if (lead.equals(PageScore.fold(wanted.get("lead").asText()))
          || lead.equals(PageScore.fold(wanted.path("leadAlt").asText("-")))) {
        left.remove(priority);
        return priority;
      }
    }
    return null;
  }

  /** The report's {@code optional} list holds beginnings of leads, with a remark in brackets. */
  private static boolean isOptional(JsonNode gold, String lead) {
    for (JsonNode optional : gold.path("optional")) {
      if (PageScore.fold(lead).startsWith(PageScore.fold(optional.asText().split(" \\(", 2)[0]))) {
        return true;
      }
    }
    return false;
  }

  private static String lead(Priority priority, @Nullable Report report) {
    return report == null ? "" : priority.lead().span().in(report.text());
  }

  private static String first(Priority priority) {
    return priority.themes().isEmpty() ? "-" : priority.themes().getFirst();
  }

  private static boolean contains(JsonNode seals, String seal) {
    for (JsonNode one : seals) {
      if (one.asText().equals(seal)) {
        return true;
      }
    }
    return false;
  }
}
