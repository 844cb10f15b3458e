package org.zonereader.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file after intake.
 *
 * @param file file name without folders
 * @param form how its bytes were read
 * @param title page title without its series number, or null
 * @param series number of the part (连载序号), or null
 * @param issueDate date of the newspaper issue, or null
 * @param text the decoded source text that all source offsets refer to
 * @param reports in page order; empty when nothing was recognised
 * @param setAside in text order
 * @param pieces in text order; see {@link Piece}
 * @param problems what the user should know, in text order
 */
public record ParsedSource(
    String file,
    SourceForm form,
    @Nullable String title,
    @Nullable Integer series,
    @Nullable LocalDate issueDate,
    String text,
    List<Report> reports,
    List<SetAside> setAside,
    List<Piece> pieces,
    List<ImportProblem> problems) {
  public ParsedSource {
    reports = List.copyOf(reports);
    setAside = List.copyOf(setAside);
    pieces = List.copyOf(pieces);
    problems = List.copyOf(problems);
  }

  /** The same source with other reports. */
  public ParsedSource with(List<Report> changed) {
    return new ParsedSource(
        file, form, title, series, issueDate, text, changed, setAside, pieces, problems);
  }

  /** A file of which nothing could be read. */
  public static ParsedSource refused(ImportProblem problem) {
    return new ParsedSource(
        problem.file(),
        SourceForm.PLAIN,
        null,
        null,
        null,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(problem));
  }
}
