package org.zonereader.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zonereader.library.Sentences;
import org.zonereader.model.ImportProblem;
import org.zonereader.text.Messages;

/**
 * Where a command answers, and in which language. Always UTF-8 and line feeds, whatever the machine
 * prefers: the output is made to be piped.
 */
final class Console {
  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final Sentences sentences;

  Console(PrintStream out, PrintStream err, Locale locale) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
    this.messages = Messages.of(Console.class, locale);
    this.sentences = new Sentences(locale);
  }

  Messages messages() {
    return messages;
  }

  Sentences sentences() {
    return sentences;
  }

  void line(String text) {
    out.print(text);
    out.print('\n');
  }

  void lines(Iterable<String> lines) {
    lines.forEach(this::line);
  }

  void json(Object shape) {
    line(Json.write(shape));
  }

  /** Says on the error stream why something failed. */
  void fault(String sentence) {
    err.print("zonereader: ");
    err.print(sentence);
    err.print('\n');
  }

  void problem(ImportProblem problem) {
    fault(
        problem.line() == null
            ? messages.get("problem", problem.file(), sentences.of(problem))
            : messages.get("problem.line", problem.file(), problem.line(), sentences.of(problem)));
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
