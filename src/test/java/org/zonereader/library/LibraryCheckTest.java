package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Clause;
import org.zonereader.model.ComparisonView;
import org.zonereader.model.Finding;
import org.zonereader.model.Join;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Piece;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.SourceForm;
import org.zonereader.model.Span;
import org.zonereader.model.ZoneMention;

class LibraryCheckTest {
  @TempDir Path folder;

  @Test
  void spansThatLeaveTheTextOrOverlapAreFound() throws Exception {
    assertThat(codes(report("四个字符", new Span(0, 2), new Span(2, 4)))).isEmpty();
    assertThat(codes(report("四个字符", new Span(0, 2), new Span(2, 5)))).containsExactly("spans");
    assertThat(codes(report("四个字符", new Span(0, 3), new Span(2, 4)))).containsExactly("spans");
    assertThat(codes(report("四个字符", new Span(2, 4), new Span(0, 2)))).containsExactly("spans");
    assertThat(codes(report("四个字符", new Span(1, 1)))).containsExactly("spans");
  }

  @Test
  void joinsAndPiecesAreCheckedToo() throws Exception {
    Report report = report("四个字符", new Span(0, 2));
    Report joined =
        new Report(
            report.zone(),
            null,
            null,
            null,
            null,
            report.text(),
            List.of(new Join(9, "", "", "r")),
            report.priorities(),
            List.of());
    assertThat(codes(joined)).containsExactly("joins");
    assertThat(
            codes(
                source(
                    List.of(report),
                    List.of(
                        new Piece(Piece.Kind.TEXT, 0, new Span(0, 3)),
                        new Piece(Piece.Kind.TEXT, 0, new Span(2, 4))))))
        .containsExactly("pieces");
  }

  @Test
  void aSavedViewThatCannotBeReadIsFound() throws Exception {
    Path file = folder.resolve("views.zonereader");
    try (Library library = Library.open(file, LineRules.rules(), LineRules.clock())) {
      library.views().save("一", ComparisonView.EMPTY);
      assertThat(library.check()).isEmpty();
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("UPDATE saved_view SET hidden = '[' WHERE name = '一'");
      }
      assertThat(library.check()).extracting(Finding::code).containsExactly("unreadable");
    }
  }

  @Test
  void everyFindingHasASentence() {
    for (String code :
        List.of(
            "integrity",
            "reference",
            "mark",
            "content",
            "unreadable",
            "pieces",
            "spans",
            "joins",
            "coverage",
            "stale",
            "listed",
            "index",
            "index-strays",
            "index-more")) {
      Finding finding = new Finding(code, List.of("甲", "乙", "丙", "丁"));
      for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
        assertThat(new Sentences(locale).of(finding)).contains("甲").doesNotContain("{");
      }
    }
  }

  private List<String> codes(Report report) throws Exception {
    return codes(source(List.of(report), List.of()));
  }

  private List<String> codes(ParsedSource source) throws LibraryException, IOException {
    Path page = Files.writeString(Files.createTempFile(folder, "p", ".txt"), source.text());
    Path file = Files.createTempDirectory(folder, "lib").resolve("a.zonereader");
    Rules rules = new Rules((name, bytes, charset, corrections) -> source, List.of(), List.of());
    try (Library library = Library.open(file, rules, LineRules.clock())) {
      assertThat(library.importFiles(List.of(page), ImportProgress.NONE).added()).hasSize(1);
      return library.check().stream().map(Finding::code).toList();
    }
  }

  private static ParsedSource source(List<Report> reports, List<Piece> pieces) {
    return new ParsedSource(
        "p.txt", SourceForm.PLAIN, null, null, null, "四个字符", reports, List.of(), pieces, List.of());
  }

  private static Report report(String text, Span lead, Span... actions) {
    return new Report(
        new ZoneMention("甲高新区", "甲高新区", true, "r"),
        null,
        null,
        null,
        null,
        text,
        List.of(),
        List.of(
            new Priority(
                null,
                Clause.plain(lead),
                List.of(actions).stream().map(Clause::plain).toList(),
                List.of(),
                "r")),
        List.of());
  }
}
