package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.SearchQuery.And;
import org.zonereader.model.SearchQuery.Condition;
import org.zonereader.model.SearchQuery.Everything;
import org.zonereader.model.SearchQuery.Not;
import org.zonereader.model.SearchQuery.Or;
import org.zonereader.model.SearchQuery.Phrase;
import org.zonereader.model.SourceForm;
import org.zonereader.model.ZoneMention;
import org.zonereader.store.SearchStore.Ids;
import org.zonereader.text.Folding;

/** The index finds what a plain scan of the folded texts finds, whatever the texts hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExactSearchTest {
  /** Few different ones, so that strings of some length are found in several texts. */
  private static final String[] CHARACTERS =
      ("的 要 园 区 低 空 经 济 济 經 濟 開 发 發 A ａ a B 1 １ 2 , ， 。 “ ” \" ' - ( ) （ * ^ : + { } \\ % _ ~ ` @ "
              + "𠮷 𠀀 \n \u3000 \u0007 é")
          .split(" ");

  private static final int REPORTS = 400;
  private static final int SAMPLES = 1000;

  private final Random random = new Random(20261127);
  private final List<String> texts = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();
  private Database database;
  private SearchStore store;

  @BeforeAll
  void fill(@TempDir Path folder) throws OpenException {
    database = Database.open(folder.resolve("a.zonereader"));
    store = new SearchStore(database);
    for (int source = 0; source < REPORTS / 10; source++) {
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        String text = text(random.nextInt(200));
        texts.add(text);
        folded.add(Folding.forSearch(text).text());
        reports.add(report(text));
      }
      add("source " + source, reports);
    }
  }

  private void add(String name, List<Report> reports) {
    ParsedSource parsed =
        new ParsedSource(
            name + ".txt",
            SourceForm.PLAIN,
            null,
            null,
            null,
            name,
            reports,
            List.of(),
            List.of(),
            List.of());
    StoreFixture.add(database, parsed, name);
  }

  private Report report(String text) {
    ReportDate date =
        random.nextInt(10) == 0
            ? null
            : ReportDate.written(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(99)));
    return new Report(
        new ZoneMention("甲高新区", "甲高新区", true, "zone-heading"),
        null,
        null,
        date,
        null,
        text,
        List.of(),
        List.of(),
        List.of());
  }

  private String text(int length) {
    return random
        .ints(length, 0, CHARACTERS.length)
        .mapToObj(i -> CHARACTERS[i])
        .collect(Collectors.joining());
  }

  @AfterAll
  void close() {
    database.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyStringIsFoundWhereItStandsAndNowhereElse(int length) {
    int found = 0;
    for (int i = 0; i < SAMPLES; i++) {
      // Every other one is made up and may stand nowhere.
      Phrase phrase = i % 2 == 0 ? taken(length) : phrase(text(length));
      if (!phrase.folded().isEmpty()) {
        Set<Long> scanned = scanned(phrase);
        assertThat(found(phrase)).as(phrase.words()).isEqualTo(scanned);
        assertThat(count(phrase)).as(phrase.words()).isEqualTo(scanned.size());
        found += scanned.size();
      }
    }
    assertThat(found).isGreaterThan(SAMPLES / 2 - 50);
  }

  @Test
  void everyConditionHoldsForTheSameReports() {
    int found = 0;
    for (int i = 0; i < SAMPLES; i++) {
      Condition condition = condition(3);
      Set<Long> scanned = scanned(condition);
      assertThat(found(condition)).as(condition.toString()).isEqualTo(scanned);
      assertThat(count(condition)).as(condition.toString()).isEqualTo(scanned.size());
      found += scanned.size();
    }
    assertThat(found).isGreaterThan(SAMPLES);
  }

  @Test
  void daysLimitWhatIsFound() {
    LocalDate from = LocalDate.of(2025, 2, 3);
    LocalDate to = LocalDate.of(2025, 3, 2);
    long within =
        store.at(
            new Stop(),
            moment -> {
              long count = 0;
              try (Ids ids = moment.find(new Everything(), from, to)) {
                for (long id = ids.next(); id != Ids.END; id = ids.next()) {
                  assertThat(Listing.day(id)).isBetween(from, to);
                  count++;
                }
              }
              return count;
            });
    String sql = "SELECT count(*) FROM current_report WHERE day_key BETWEEN 20250203 AND 20250302";
    assertThat(within)
        .isPositive()
        .isEqualTo(database.read(c -> Connections.number(c, sql)).longValue());
  }

  private Condition condition(int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    return switch (kind) {
      case 1 -> new And(parts(depth));
      case 2 -> new Or(parts(depth));
      case 3 -> new Not(condition(depth - 1));
      default -> {
        Phrase phrase = taken(1 + random.nextInt(3));
        yield phrase.folded().isEmpty() ? new Phrase("园", "园") : phrase;
      }
    };
  }

  private List<Condition> parts(int depth) {
    List<Condition> parts = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      parts.add(condition(depth - 1));
    }
    return parts;
  }

  /** Some characters that stand side by side in a text. */
  private Phrase taken(int length) {
    String text = texts.get(random.nextInt(texts.size()));
    int characters = text.codePointCount(0, text.length());
    if (characters < length) {
      return taken(length);
    }
    int start = text.offsetByCodePoints(0, random.nextInt(characters - length + 1));
    return phrase(text.substring(start, text.offsetByCodePoints(start, length)));
  }

  private static Phrase phrase(String words) {
    return new Phrase(Folding.forSearch(words).text(), words);
  }

  private Set<Long> scanned(Condition condition) {
    Set<Long> reports = new TreeSet<>();
    for (int i = 0; i < folded.size(); i++) {
      if (holds(condition, folded.get(i))) {
        reports.add(i + 1L);
      }
    }
    return reports;
  }

  private static boolean holds(Condition condition, String text) {
    return switch (condition) {
      case Everything all -> true;
      case Phrase phrase -> text.contains(phrase.folded());
      case And and -> and.parts().stream().allMatch(part -> holds(part, text));
      case Or or -> or.parts().stream().anyMatch(part -> holds(part, text));
      case Not not -> !holds(not.part(), text);
    };
  }

  /** Ids must come in order, each once. */
  private Set<Long> found(Condition condition) {
    return store.at(
        new Stop(),
        moment -> {
          Set<Long> reports = new TreeSet<>();
          long last = Long.MAX_VALUE;
          try (Ids ids = moment.find(condition, null, null)) {
            for (long id = ids.next(); id != Ids.END; id = ids.next()) {
              assertThat(id).isLessThan(last);
              reports.add(moment.listing().report(id));
              last = id;
            }
          }
          return reports;
        });
  }

  private int count(Condition condition) {
    return store.at(new Stop(), moment -> moment.count(condition));
  }
}
