package org.zonereader.intake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.testing.GoldPages;

/** Themes of pages with gold: the primary theme of each priority, and measures clause by clause. */
class ThemeGoldTest {
  @Test
  void theSamplePage() {
    assertThat(share(GoldPages.sample())).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void theRealPages() {
    assertThat(share(GoldPages.real("000"))).isGreaterThanOrEqualTo(0.95);
    List<GoldPages.Pair> all =
        Stream.of("000", "01", "07", "12", "16", "20")
            .flatMap(prefix -> GoldPages.real(prefix).stream())
            .toList();
    all.stream().map(GoldPages.Pair::page).distinct().forEach(page -> share(of(page, all)));
    assertThat(share(all)).isGreaterThanOrEqualTo(0.9);
  }

  private static List<GoldPages.Pair> of(String page, List<GoldPages.Pair> all) {
    return all.stream().filter(pair -> pair.page().equals(page)).toList();
  }

  /** Share of the gold priorities whose primary theme is right; prints it and what differs. */
  private static double share(List<GoldPages.Pair> pairs) {
    int right = 0;
    int all = 0;
    for (GoldPages.Pair pair : pairs) {
      for (JsonNode gold : pair.gold()) {
        all++;
        right += primaryIsRight(pair, gold) ? 1 : 0;
      }
    }
    String pages = String.join(", ", pairs.stream().map(GoldPages.Pair::page).distinct().toList());
    System.out.printf(Locale.ROOT, "%s: primary theme right in %d of %d%n", pages, right, all);
    return (double) right / all;
  }

  private static boolean primaryIsRight(GoldPages.Pair pair, JsonNode gold) {
    String lead = gold.get("lead").asText();
    List<String> seals = new ArrayList<>();
    gold.get("themes").get(0).forEach(seal -> seals.add(seal.asText()));
    return pair.report().priorities().stream()
        .filter(priority -> priority.lead().span().in(pair.report().text()).equals(lead))
        .anyMatch(priority -> seals.contains(primary(priority)));
  }

  private static String primary(Priority priority) {
    return priority.themes().isEmpty() ? "" : priority.themes().getFirst();
  }

  @Test
  void measuresOfTheRealPage() throws IOException {
    List<GoldPages.Pair> pairs = GoldPages.real("000");
    List<String> lines = Files.readAllLines(GoldPages.gold("000", ".tsv"));
    int at = 1;
    int themes = 0;
    int starts = 0;
    for (GoldPages.Pair pair : pairs) {
      for (Priority priority : pair.report().priorities()) {
        int measure = -1;
        for (Clause clause : priority.clauses()) {
          String[] columns = lines.get(at++).split("\t", -1);
          boolean wanted = columns[2].equals("1");
          starts += (clause.measure() != measure) == wanted ? 1 : 0;
          measure = clause.measure();
          String seal = columns[4].replace("(", "").substring(0, 1);
          themes += seal.equals(clause.theme()) ? 1 : 0;
        }
      }
    }
    int all = lines.size() - 1;
    assertThat(at).isEqualTo(lines.size());
    System.out.printf(
        Locale.ROOT, "measures: theme agrees in %d, start in %d of %d%n", themes, starts, all);
    assertThat(themes).isGreaterThan(all * 9 / 10);
    assertThat(starts).isGreaterThan(all * 9 / 10);
  }
}
