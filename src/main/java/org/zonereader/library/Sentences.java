package org.zonereader.library;

import java.util.List;
import java.util.Locale;
import org.zonereader.model.Finding;
import org.zonereader.model.ImportProblem;
import org.zonereader.text.Messages;

/** Problems, findings and refusals as sentences a user can act on. */
public final class Sentences {
  private final Messages library;
  private final Messages model;

  public Sentences(Locale locale) {
    this.library = Messages.of(Sentences.class, locale);
    this.model = Messages.of(ImportProblem.class, locale);
  }

  /** Without the file's name: lists show it beside the sentence. */
  public String of(ImportProblem problem) {
    return filled(model, "problem." + problem.code(), problem.args());
  }

  public String of(Finding finding) {
    return filled(model, "finding." + finding.code(), finding.args());
  }

  public String of(LibraryException refusal) {
    return filled(library, "library." + refusal.code(), refusal.args());
  }

  private static String filled(Messages messages, String key, List<String> args) {
    return messages.get(key, args.toArray());
  }
}
