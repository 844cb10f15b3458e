package org.zonereader.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zonereader.library.Sentences;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.model.ReportSummary;
import org.zonereader.text.Messages;

/** What an import found, in words. */
public final class ImportText {
  private final Messages messages;
  private final Sentences sentences;

  public ImportText(Locale locale) {
    messages = Messages.of(ImportText.class, locale);
    sentences = new Sentences(locale);
  }

  /** One line: 已导入 5 篇，5 个园区，23 条要点。 */
  public String summary(ImportResult result) {
    List<String> parts = new ArrayList<>();
    if (!result.added().isEmpty()) {
      long zones = result.added().stream().map(ReportSummary::zone).distinct().count();
      int priorities = result.added().stream().mapToInt(ReportSummary::priorities).sum();
      parts.add(messages.get("done.added", result.added().size(), zones, priorities));
    }
    if (!result.same().isEmpty()) {
      parts.add(messages.get("done.same", result.same().size()));
    }
    if (!result.problems().isEmpty()) {
      parts.add(messages.get("done.problems", result.problems().size()));
    }
    if (result.cancelled()) {
      parts.add(messages.get("done.cancelled"));
    }
    return parts.isEmpty()
        ? messages.get("done.nothing")
        : String.join(messages.get("done.separator"), parts);
  }

  /** One problem: file, line, what it is and what to do. */
  public String problem(ImportProblem problem) {
    String words = sentences.of(problem);
    Integer line = problem.line();
    return line == null
        ? messages.get("problem", problem.file(), words)
        : messages.get("problem.line", problem.file(), line, words);
  }
}
