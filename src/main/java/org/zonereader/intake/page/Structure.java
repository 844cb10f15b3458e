package org.zonereader.intake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonereader.model.Correction;
import org.zonereader.model.Span;

/**
 * Where a person said paragraphs and reports begin (true) or go on (false), by offset in the
 * source.
 */
public record Structure(Map<Integer, Boolean> paragraphs, Map<Integer, Boolean> reports) {
  /** Nothing was said. */
  public static final Structure NONE = new Structure(Map.of(), Map.of());

  public Structure {
    paragraphs = Map.copyOf(paragraphs);
    reports = Map.copyOf(reports);
  }

  /** What these corrections say; of two about one place the later holds. */
  public static Structure of(List<Correction> corrections) {
    Map<Integer, Boolean> paragraphs = new HashMap<>();
    Map<Integer, Boolean> reports = new HashMap<>();
    for (Correction correction : corrections) {
      int at = correction.at().start();
      switch (correction) {
        case Correction.BreakParagraph _ -> paragraphs.put(at, true);
        case Correction.JoinParagraph _ -> paragraphs.put(at, false);
        case Correction.BeginReport _ -> reports.put(at, true);
        case Correction.JoinReport _ -> reports.put(at, false);
        default -> {}
      }
    }
    return new Structure(paragraphs, reports);
  }

  /** Offsets where a line must begin so that what was said can hold. */
  Set<Integer> begins() {
    return Stream.of(paragraphs, reports)
        .flatMap(said -> said.entrySet().stream())
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What was said of the paragraph that would begin with a line. */
  Optional<Boolean> paragraph(Line line) {
    int words = line.words().runs().getFirst().sourceStart();
    Optional<Boolean> said = at(paragraphs, new Span(line.span().start(), words + 1));
    Optional<Boolean> report = at(reports, new Span(line.span().start(), words + 1));
    return report.filter(begins -> begins).or(() -> said);
  }

  /** What was said of the report that would begin with a paragraph. */
  public Optional<Boolean> report(Paragraph paragraph) {
    int line = paragraph.spans().getFirst().start();
    int words = paragraph.words().runs().getFirst().sourceStart();
    return at(reports, new Span(Math.min(line, words), words + 1));
  }

  private static Optional<Boolean> at(Map<Integer, Boolean> said, Span place) {
    // Few corrections, many lines: never the other way round.
    return said.entrySet().stream()
        .filter(entry -> place.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
