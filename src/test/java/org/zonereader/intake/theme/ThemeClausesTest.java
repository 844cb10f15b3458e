package org.zonereader.intake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;

/**
 * Single clauses with their themes, written for this test. Terms may be improved by what the
 * development part shows; the rest only measures.
 */
class ThemeClausesTest {
  private static final String NONE = "-";

  private record Labelled(String clause, List<String> seals) {
    boolean heldOut() {
      CRC32 hash = new CRC32();
      hash.update(clause.getBytes(StandardCharsets.UTF_8));
      return hash.getValue() % 10 >= 6;
    }
  }

  private final ThemeClassifier classifier = new ThemeClassifier(ThemeFile.defaults());

  @Test
  void bothPartsOfTheList() throws IOException {
    List<Labelled> all = read();
    List<Labelled> heldOut = all.stream().filter(Labelled::heldOut).toList();
    List<Labelled> development = all.stream().filter(each -> !each.heldOut()).toList();
    assertThat(heldOut).hasSizeGreaterThan(all.size() / 3);
    assertThat(share("development", development)).isGreaterThanOrEqualTo(0.9);
    assertThat(share("held out", heldOut)).isGreaterThanOrEqualTo(0.9);
  }

  @Test
  void everyThemeIsShown() throws IOException {
    List<String> seals = new ArrayList<>(List.of(NONE));
    ThemeFile.defaults().forEach(theme -> seals.add(theme.seal()));
    assertThat(read()).extracting(each -> each.seals().getFirst()).containsAll(seals);
    assertThat(read()).flatExtracting(Labelled::seals).isSubsetOf(seals);
  }

  @Test
  void theHitsExplainEveryChoice() throws IOException {
    for (Labelled each : read()) {
      Clause clause = classified(each.clause());
      if (clause.theme() == null) {
        assertThat(clause.hits()).as(each.clause()).isEmpty();
      } else {
        assertThat(clause.hits())
            .as(each.clause())
            .isNotEmpty()
            .anyMatch(hit -> hit.theme().equals(clause.theme()));
      }
    }
  }

  private double share(String part, List<Labelled> list) {
    long right = list.stream().filter(each -> each.seals().contains(got(each))).count();
    long first = list.stream().filter(each -> each.seals().getFirst().equals(got(each))).count();
    System.out.printf(
        Locale.ROOT,
        "clauses, %s: theme right in %d of %d (%.3f), the first label in %d%n",
        part,
        right,
        list.size(),
        (double) right / list.size(),
        first);
    return (double) right / list.size();
  }

  private String got(Labelled each) {
    return Objects.requireNonNullElse(classified(each.clause()).theme(), NONE);
  }

  private Clause classified(String clause) {
    Clause plain = Clause.plain(new Span(0, clause.length()));
    Priority priority = new Priority(null, plain, List.of(), List.of(), "rule");
    return classifier.classify(clause, List.of(priority)).getFirst().lead();
  }

  private static List<Labelled> read() throws IOException {
    try (InputStream in = ThemeClausesTest.class.getResourceAsStream("/themes/clauses.tsv")) {
      String text =
          new String(
              Objects.requireNonNull(in, "clauses.tsv").readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(columns -> new Labelled(columns[0], List.of(columns[1].split(" ", -1))))
          .toList();
    }
  }
}
