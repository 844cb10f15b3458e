package org.zonereader.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Sentences;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;

/**
 * What an import did.
 *
 * @param same how many files the library held already
 */
@JsonPropertyOrder({"added", "same", "problems"})
record ImportJson(List<AddedJson> added, int same, List<ProblemJson> problems) {

  static ImportJson of(ImportResult result, Sentences sentences) {
    return new ImportJson(
        result.added().stream().map(AddedJson::of).toList(),
        result.same().size(),
        result.problems().stream().map(p -> ProblemJson.of(p, sentences)).toList());
  }

  /** A report that is new in the library. */
  @JsonPropertyOrder({"zone", "headline", "meetingDate"})
  record AddedJson(@Nullable String zone, @Nullable String headline, @Nullable String meetingDate) {
    static AddedJson of(ReportSummary summary) {
      return new AddedJson(
          Json.name(summary.zone()), summary.headline(), Json.date(summary.date()));
    }
  }

  /**
   * A fault or note about one file.
   *
   * @param line 1-based, or null
   */
  @JsonPropertyOrder({"file", "message", "line"})
  record ProblemJson(String file, String message, @Nullable Integer line) {
    static ProblemJson of(ImportProblem problem, Sentences sentences) {
      return new ProblemJson(problem.file(), sentences.of(problem), problem.line());
    }
  }
}
