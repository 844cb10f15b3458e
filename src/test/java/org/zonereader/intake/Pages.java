package org.zonereader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Piece;
import org.zonereader.model.Report;
import org.zonereader.model.TextRun;
import org.zonereader.text.Characters;

/** Reads pages for tests: everything but priorities. */
public final class Pages {
  private static final Intake INTAKE =
      new Intake(ZoneTable.packed(), _ -> List.of(), new ThemeClassifier(List.of()));

  private Pages() {}

  /** Reads a page through its bytes. */
  public static ParsedSource read(String file, String text) {
    return INTAKE.read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads any string, also one that no bytes decode to. */
  public static ParsedSource readText(String text) {
    return INTAKE.readText("a.txt", text);
  }

  /** The only report of a page. */
  public static Report only(String text) {
    ParsedSource source = readText(text);
    assertThat(source.reports()).hasSize(1);
    return source.reports().getFirst();
  }

  /** What one rule set aside. */
  public static List<String> aside(ParsedSource source, String rule) {
    return source.setAside().stream()
        .filter(aside -> aside.rule().equals(rule))
        .map(aside -> aside.text())
        .toList();
  }

  /** Nothing is lost: every character that is not blank stands in exactly one piece. */
  public static void assertNothingLost(ParsedSource source, String hint) {
    String text = source.text();
    int[] times = new int[text.length()];
    int last = 0;
    for (Piece piece : source.pieces()) {
      assertThat(piece.span().start()).as("order of pieces, %s", hint).isGreaterThanOrEqualTo(last);
      assertThat(piece.report()).as(hint).isBetween(-1, source.reports().size() - 1);
      last = piece.span().end();
      for (int i = piece.span().start(); i < piece.span().end(); i++) {
        times[i]++;
      }
    }
    for (int i = 0; i < times.length; i++) {
      int owners = Characters.isBlank(text.charAt(i)) ? Math.max(1, times[i]) : times[i];
      // Asked first: an assertion for each character would take longer than the reading.
      if (owners != 1) {
        assertThat(owners).as("owners of offset %d, %s", i, hint).isEqualTo(1);
      }
    }
    source.setAside().forEach(a -> assertThat(a.span().in(text)).as(hint).isEqualTo(a.text()));
    source.reports().forEach(report -> assertOrigin(source, report, hint));
  }

  private static void assertOrigin(ParsedSource source, Report report, String hint) {
    StringBuilder text = new StringBuilder();
    for (TextRun run : report.origin()) {
      if (run.textStart() > text.length()) {
        text.append('\n');
      }
      assertThat(run.textStart()).as(hint).isEqualTo(text.length());
      int start = run.sourceStart();
      text.append(source.text(), start, start + run.length());
    }
    assertThat(text.toString()).as(hint).isEqualTo(report.text());
    assertThat(report.text()).as(hint).isNotBlank().doesNotContain("\n\n");
    report
        .joins()
        .forEach(
            join -> {
              assertThat(report.text().substring(0, join.at())).as(hint).endsWith(join.before());
              assertThat(report.text().substring(join.at())).as(hint).startsWith(join.after());
            });
  }
}
