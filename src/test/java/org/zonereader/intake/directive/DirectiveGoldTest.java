package org.zonereader.intake.directive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.Priority;
import org.zonereader.testing.GoldPages;

/** Leads, action counts, addressees and source sentences of pages with gold. */
class DirectiveGoldTest {
  @Test
  void theSamplePageIsExact() {
    check(GoldPages.sample());
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "01", "07", "12", "16", "20"})
  void theRealPagesAreExact(String prefix) {
    check(GoldPages.real(prefix));
  }

  private static void check(List<GoldPages.Pair> pairs) {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (GoldPages.Pair pair : pairs) {
      String text = pair.report().text();
      pair.gold().forEach(gold -> wanted.add(line(gold)));
      List<Priority> priorities = pair.report().priorities();
      for (int i = 0; i < priorities.size(); i++) {
        found.add(line(text, priorities.get(i)));
        if (i < pair.gold().size()) {
          assertSentence(text, priorities.get(i), pair.gold().get(i).get("sentence").asText());
        }
      }
    }
    print(pairs.getFirst().page(), wanted, found);
    assertThat(found).isEqualTo(wanted);
  }

  /** The lead stands in the sentence that the gold names by its first characters. */
  private static void assertSentence(String text, Priority priority, String sentence) {
    String begin = sentence.startsWith("◆") ? sentence.substring(1).strip() : sentence;
    int at = text.indexOf(begin);
    assertThat(at).as(sentence).isNotNegative();
    assertThat(priority.lead().span().start()).isBetween(at, at + 60);
  }

  private static void print(String page, List<String> wanted, List<String> found) {
    List<String> right = new ArrayList<>(found);
    List<String> missing = new ArrayList<>(wanted);
    right.removeIf(line -> !missing.remove(line));
    double precision = found.isEmpty() ? 1 : (double) right.size() / found.size();
    double recall = wanted.isEmpty() ? 1 : (double) right.size() / wanted.size();
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "%s: %d priorities, precision %.3f, recall %.3f, F1 %.3f%n",
        page,
        found.size(),
        precision,
        recall,
        f1);
  }

  private static String line(JsonNode gold) {
    return gold.get("lead").asText()
        + " | "
        + gold.get("nActions").asInt()
        + " | "
        + gold.path("subject").asText("-");
  }

  private static String line(String text, Priority priority) {
    String subject = priority.subject() == null ? "-" : priority.subject();
    return priority.lead().span().in(text) + " | " + priority.actions().size() + " | " + subject;
  }
}
