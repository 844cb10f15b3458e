package org.zonereader.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ByHand;
import org.zonereader.model.Clause;
import org.zonereader.model.Placement;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;
import org.zonereader.model.StoredReport;
import org.zonereader.text.DisplayText;

/**
 * A report prepared for reading.
 *
 * @param stored the report as the library has it
 * @param text its text in display form; same length, same offsets
 * @param points its priorities
 * @param newest id of the version that replaced it, when it is an older one (旧版本); else null
 */
public record ReadingPage(
    StoredReport stored, String text, List<Point> points, @Nullable Long newest) {
  /** Marks that end a clause and light up with it. */
  private static final String MARKS = ",;:!?。，；：！？";

  /** Characters that make another word of a 要 before them (要求, 要素, 要点 …): FORMATS §4. */
  private static final String WORDS_WITH_YAO = "求素义点闻事件害地道职么是";

  public ReadingPage {
    points = List.copyOf(points);
  }

  /** Prepares a report. */
  public static ReadingPage of(StoredReport stored) {
    String text = stored.report().text();
    List<Point> points = new ArrayList<>();
    for (Priority priority : stored.report().priorities()) {
      int number = points.size() + 1;
      String subject = priority.subject() == null ? null : DisplayText.widen(priority.subject());
      points.add(new Point(number, subject, measures(number, priority, text)));
    }
    return new ReadingPage(stored, DisplayText.widen(text), points, null);
  }

  /** The same page as an older version of a report. */
  ReadingPage replacedBy(long report) {
    return new ReadingPage(stored, text, points, report);
  }

  /** The point a measure belongs to. */
  Point point(Measure.Ref ref) {
    return points.get(ref.priority() - 1);
  }

  /** The priority a point shows. */
  Priority priority(Point point) {
    return stored.report().priorities().get(point.number() - 1);
  }

  /** True when a person made the point. */
  boolean isByHand(Point point) {
    return priority(point).rule().equals(ByHand.RULE);
  }

  /** True when a person chose the theme of one of its clauses. */
  boolean isByHand(Measure measure) {
    List<Span> themes = stored.report().byHand().themes();
    return measure.clauses().stream().anyMatch(themes::contains);
  }

  public Stream<Measure> measures() {
    return points.stream().flatMap(point -> point.measures().stream());
  }

  /** The measure whose words, or the marks after them, stand at an offset of the text. */
  public Optional<Measure> measureAt(int offset) {
    return measures().filter(measure -> measure.isAt(offset)).findFirst();
  }

  public Optional<Measure> find(Measure.Ref ref) {
    return measures().filter(measure -> measure.ref().equals(ref)).findFirst();
  }

  /** The displayed words of a span. */
  public String words(Span span) {
    return span.in(text);
  }

  private static List<Measure> measures(int number, Priority priority, String text) {
    List<Measure> result = new ArrayList<>();
    for (Placement placement : priority.placements()) {
      Measure.Ref ref = new Measure.Ref(number, placement.measure());
      Measure last = result.isEmpty() ? null : result.getLast();
      if (last != null && last.ref().equals(ref)) {
        result.set(result.size() - 1, withTheme(last, placement));
      } else {
        List<Span> clauses = placement.clauses().stream().map(Clause::span).toList();
        result.add(
            new Measure(
                ref,
                placement.theme(),
                List.of(),
                clauses,
                withoutYao(clauses.getFirst(), text),
                clauses.stream().map(clause -> withMarks(clause, text)).toList()));
      }
    }
    return result;
  }

  /** A placement with the number of the measure before it is a second theme of its clauses. */
  private static Measure withTheme(Measure measure, Placement second) {
    List<String> others = new ArrayList<>(measure.others());
    String theme = second.theme();
    if (theme != null && !others.contains(theme)) {
      others.add(theme);
    }
    return new Measure(
        measure.ref(), measure.theme(), others, measure.clauses(), measure.head(), measure.areas());
  }

  private static Span withoutYao(Span clause, String text) {
    String words = clause.in(text);
    boolean yao =
        words.length() > 2 && words.charAt(0) == '要' && WORDS_WITH_YAO.indexOf(words.charAt(1)) < 0;
    return yao ? new Span(clause.start() + 1, clause.end()) : clause;
  }

  private static Span withMarks(Span clause, String text) {
    int end = clause.end();
    while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(clause.start(), end);
  }
}
