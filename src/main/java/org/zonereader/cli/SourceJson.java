package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Sentences;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.SetAside;

/**
 * A parsed file as the command line publishes it.
 *
 * @param issueDate ISO 8601, or null
 */
@JsonPropertyOrder({"file", "title", "series", "issueDate", "reports", "setAside", "problems"})
record SourceJson(
    String file,
    @Nullable String title,
    @Nullable Integer series,
    @Nullable String issueDate,
    List<ReportJson> reports,
    List<SetAsideJson> setAside,
    List<ProblemJson> problems) {

  static SourceJson of(ParsedSource source, Sentences sentences) {
    return new SourceJson(
        source.file(),
        source.title(),
        source.series(),
        source.issueDate() == null ? null : Objects.toString(source.issueDate()),
        source.reports().stream().map(ReportJson::of).toList(),
        source.setAside().stream().map(SetAsideJson::of).toList(),
        source.problems().stream().map(p -> ProblemJson.of(p, sentences)).toList());
  }

  /** Page furniture; offsets into the decoded source text. */
  @JsonPropertyOrder({"text", "start", "end", "rule"})
  record SetAsideJson(String text, int start, int end, String rule) {
    static SetAsideJson of(SetAside aside) {
      return new SetAsideJson(aside.text(), aside.span().start(), aside.span().end(), aside.rule());
    }
  }

  /**
   * What the user should know of the file.
   *
   * @param line 1-based, or null
   */
  @JsonPropertyOrder({"message", "line"})
  record ProblemJson(String message, @Nullable Integer line) {
    static ProblemJson of(ImportProblem problem, Sentences sentences) {
      return new ProblemJson(sentences.of(problem), problem.line());
    }
  }
}
