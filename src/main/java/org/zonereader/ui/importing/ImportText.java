package org.zonereader.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zonereader.library.Sentences;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ImportResult;
import org.zonereader.text.Messages;
import org.zonereader.ui.importing.ImportState.Way;

/** What an import found, in words. */
public final class ImportText {
  private final Messages messages;
  private final Sentences sentences;

  public ImportText(Locale locale) {
    messages = Messages.of(ImportText.class, locale);
    sentences = new Sentences(locale);
  }

  /** One line: 已导入 6 篇，2 篇留待确认. */
  public String summary(ImportResult result, Way way) {
    List<String> parts = new ArrayList<>();
    if (!result.added().isEmpty() || result.waiting() > 0) {
      parts.add(reports(result));
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
    if (parts.isEmpty() || (way == Way.CHECKED && result.added().isEmpty())) {
      return messages.get(way == Way.CHECKED ? "done.checked" : "done.nothing");
    }
    return String.join(messages.get("done.separator"), parts);
  }

  private String reports(ImportResult result) {
    List<String> parts = new ArrayList<>();
    if (!result.added().isEmpty()) {
      parts.add(messages.get("done.added", result.added().size()));
    }
    if (result.waiting() > 0) {
      parts.add(messages.get("done.waiting", result.waiting()));
    }
    return String.join(messages.get("done.comma"), parts);
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
