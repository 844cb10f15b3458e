package org.zonereader.testing.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneMention;

/** Writes one report: the lead that tells of the meeting, paragraphs of priorities, a byline. */
final class ReportWriter {
  private static final int FEWEST_PRIORITIES = 8;
  private static final int MOST_PRIORITIES = 21;
  private static final int MOST_ACTIONS = 6;

  private final Vocabulary words;
  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder(1_600);
  private final List<Priority> priorities = new ArrayList<>();

  /** Seal of the first word with one that was put since it was last forgotten. */
  private @Nullable String seal;

  ReportWriter(Vocabulary words, SplittableRandom random) {
    this.words = words;
    this.random = random;
  }

  /**
   * Writes the report.
   *
   * @param issue day of issue of the page, whose words the year is read from
   */
  Report write(Zone zone, LocalDate date, LocalDate issue) {
    String headline = headline();
    String meeting = Wording.meeting(random);
    lead(zone, date, meeting);
    if (random.nextInt(3) == 0) {
      situation();
    }
    directives();
    String byline = random.nextInt(4) == 0 ? null : Wording.person(random);
    return new Report(
        new ZoneMention(zone.name(), zone.name(), true, "zone-heading"),
        headline,
        meeting,
        new ReportDate(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            true,
            PageWriter.issueDate(issue)),
        byline,
        text.toString(),
        List.of(),
        priorities,
        List.of());
  }

  private String headline() {
    text.append(Wording.verb(random));
    word();
    word();
    if (random.nextBoolean()) {
      text.append(' ').append(Wording.verb(random));
      word();
    }
    text.append("新局");
    String headline = text.toString();
    text.setLength(0);
    return headline;
  }

  private void lead(Zone zone, LocalDate date, String meeting) {
    text.append(date.getMonthValue()).append('月').append(date.getDayOfMonth()).append('日');
    text.append(Wording.partOfDay(random)).append(',').append(zone.name()).append("召开");
    text.append(meeting).append(",传达学习");
    word();
    word();
    text.append("精神,研究");
    word();
    word();
    text.append("工作。");
  }

  private void situation() {
    text.append("\n今年以来,全区");
    word();
    word();
    text.append("总体平稳,");
    word();
    text.append("增加值同比增长").append(1 + random.nextInt(12)).append('.');
    text.append(random.nextInt(10)).append("%。");
  }

  private void directives() {
    int count = random.nextInt(FEWEST_PRIORITIES, MOST_PRIORITIES + 1);
    for (int i = 0; i < count; i++) {
      boolean paragraph = i == 0 || random.nextInt(3) == 0;
      boolean opener = i == 0 || (paragraph && random.nextBoolean());
      if (paragraph) {
        text.append('\n');
      }
      if (opener) {
        text.append(Wording.opener(random));
      }
      String addressee = random.nextInt(10) == 0 ? Wording.addressee(random) : null;
      if (addressee != null) {
        text.append(addressee);
      }
      text.append('要');
      priority(addressee, opener && addressee == null ? "opener-yao" : rule(addressee));
    }
  }

  private static String rule(@Nullable String addressee) {
    return addressee == null ? "yao-at-sentence-start" : "addressee-yao";
  }

  private void priority(@Nullable String addressee, String rule) {
    int actions = random.nextInt(1, MOST_ACTIONS + 1);
    List<Span> spans = new ArrayList<>(actions + 1);
    List<@Nullable String> own = new ArrayList<>(actions + 1);
    boolean[] semicolon = new boolean[actions + 1];
    for (int i = 0; i <= actions; i++) {
      if (i > 0) {
        semicolon[i] = random.nextInt(12) == 0;
        text.append(semicolon[i] ? ';' : ',');
      }
      int start = text.length();
      clause();
      spans.add(new Span(start, text.length()));
      own.add(seal);
    }
    text.append('。');
    String first = own.stream().filter(Objects::nonNull).findFirst().orElse(null);
    add(addressee, rule, clauses(spans, own, semicolon, first));
  }

  private void clause() {
    seal = null;
    text.append(Wording.verb(random));
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      if (i == 1 && count > 2 && random.nextInt(4) == 0) {
        text.append('、');
      }
      word();
    }
    text.append(Wording.end(random));
  }

  /** A clause without a theme of its own goes on under the running one. */
  private static List<Clause> clauses(
      List<Span> spans, List<@Nullable String> own, boolean[] semicolon, @Nullable String first) {
    List<Clause> clauses = new ArrayList<>(spans.size());
    String running = first;
    int measure = 0;
    for (int i = 0; i < spans.size(); i++) {
      String seal = own.get(i);
      boolean turns = i > 0 && seal != null && !seal.equals(running);
      if (turns || semicolon[i]) {
        measure++;
      }
      running = turns ? seal : running;
      clauses.add(new Clause(spans.get(i), running, null, measure, List.of()));
    }
    return clauses;
  }

  private void add(@Nullable String addressee, String rule, List<Clause> clauses) {
    List<String> themes = new ArrayList<>();
    for (Clause clause : clauses) {
      String theme = clause.theme();
      if (theme != null && !themes.contains(theme)) {
        themes.add(theme);
      }
    }
    List<Clause> actions = clauses.subList(1, clauses.size());
    priorities.add(new Priority(addressee, clauses.getFirst(), actions, themes, rule));
  }

  private void word() {
    int rank = words.draw(random);
    text.append(words.word(rank));
    if (seal == null) {
      seal = words.seal(rank);
    }
  }
}
