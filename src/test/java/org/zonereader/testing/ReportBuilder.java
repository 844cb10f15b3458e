package org.zonereader.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneMention;

/** A stored report made by hand: text first, then its priorities in text order. */
public final class ReportBuilder {
  private final String zone;
  private final String text;
  private final List<Priority> priorities = new ArrayList<>();
  private @Nullable String headline;
  private @Nullable String meeting;
  private @Nullable ReportDate date;

  public ReportBuilder(String zone, String text) {
    this.zone = zone;
    this.text = text;
  }

  public ReportBuilder headline(String words) {
    headline = words;
    return this;
  }

  public ReportBuilder meeting(String name, @Nullable Integer year, int month, int day) {
    meeting = name;
    date = new ReportDate(year, month, day, year != null, year == null ? null : "二十届四中全会");
    return this;
  }

  /**
   * A priority from its lead to the end of the paragraph or to the next {@code 。要}.
   *
   * @param turns first words of a clause and the seal it stands under from there on ("" is 未归类), in
   *     pairs; the lead comes first
   */
  public ReportBuilder priority(String... turns) {
    int start = text.indexOf(turns[0], from());
    if (start < 0) {
      throw new IllegalArgumentException(turns[0]);
    }
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    int next = text.indexOf("。要", start);
    end = next >= 0 && next < end ? next : end;
    List<Clause> clauses = new ArrayList<>();
    @Nullable String theme = null;
    int measure = 0;
    int turn = 0;
    for (Span span : split(start, end)) {
      boolean cut = !clauses.isEmpty() && text.charAt(span.start() - 1) == ';';
      if (turn < turns.length && span.in(text).startsWith(turns[turn])) {
        String seal = turns[turn + 1].isEmpty() ? null : turns[turn + 1];
        cut |= !clauses.isEmpty() && !Objects.equals(seal, theme);
        theme = seal;
        turn += 2;
      }
      measure += cut ? 1 : 0;
      clauses.add(new Clause(span, theme, null, measure, List.of()));
    }
    if (turn < turns.length) {
      throw new IllegalArgumentException(turns[turn]);
    }
    List<String> themes =
        clauses.stream().map(Clause::theme).filter(Objects::nonNull).distinct().toList();
    priorities.add(
        new Priority(
            null, clauses.getFirst(), clauses.subList(1, clauses.size()), themes, "by-hand"));
    return this;
  }

  private int from() {
    return priorities.isEmpty() ? 0 : priorities.getLast().span().end();
  }

  private List<Span> split(int start, int end) {
    List<Span> spans = new ArrayList<>();
    int from = start;
    boolean quoted = false;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : '。';
      quoted = c == '“' || (quoted && c != '”');
      if (i == end || (!quoted && ",;:。".indexOf(c) >= 0)) {
        if (i > from) {
          spans.add(new Span(from, i));
        }
        from = i + 1;
      }
    }
    return spans;
  }

  public StoredReport build(long id) {
    return new StoredReport(
        id,
        "sample-page.txt",
        (int) id,
        "",
        new Report(
            new ZoneMention(zone, zone, true, "by-hand"),
            headline,
            meeting,
            date,
            null,
            text,
            List.of(),
            priorities,
            List.of()));
  }
}
