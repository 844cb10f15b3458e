package org.zonereader.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.model.Finding;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.ParsedQuery;
import org.zonereader.text.Messages;

/** Problems, findings and refusals as sentences a user can act on. */
public final class Sentences {
  private static final Pattern THEME = Pattern.compile("/themes/(\\d+)(.*)", Pattern.DOTALL);
  private static final Pattern BROKEN = Pattern.compile("line (\\d+), column (\\d+)");

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

  /** Why a typed search cannot be understood, and where. */
  public String of(ParsedQuery.Faulty faulty) {
    String why = filled(library, "query." + faulty.code(), faulty.args());
    return library.get("query-place", faulty.place().start() + 1, why);
  }

  public String of(LibraryException refusal) {
    return filled(library, "library." + refusal.code(), refusal.args());
  }

  /**
   * What kept an open library from being read or written, where somebody can mend it: a full disk,
   * a file that can only be read; empty for faults of the program and damaged files.
   */
  public Optional<String> trouble(Path file, Throwable fault) {
    return Trouble.behind(file, fault)
        .map(trouble -> filled(library, "trouble." + trouble.code(), trouble.args()));
  }

  /** The fault itself, or in its place what {@link #trouble} says. */
  public Exception explained(Path file, Exception fault) {
    return trouble(file, fault)
        .<Exception>map(sentence -> new TroubleException(sentence, fault))
        .orElse(fault);
  }

  public String of(BadNameException bad) {
    return filled(library, "name." + bad.code(), bad.args());
  }

  /** Why a file was not written. */
  public String of(ExportFault fault) {
    return filled(library, "export." + fault.code(), fault.args());
  }

  /** What is wrong with a table, and where in its file; the file's name is not in it. */
  public String of(BadTableException bad) {
    List<String> args = new ArrayList<>(bad.args());
    args.set(0, place(args.getFirst()));
    return filled(library, "table." + bad.code(), args);
  }

  /** A line number, or a path such as {@code /themes/3/seal}, which counts from 0. */
  private String place(String place) {
    Matcher json = THEME.matcher(place);
    Matcher broken = BROKEN.matcher(place);
    if (json.matches()) {
      int number = Integer.parseInt(json.group(1)) + 1;
      return json.group(2).isEmpty()
          ? library.get("table-place.theme", number)
          : library.get("table-place.part", number, json.group(2).substring(1));
    }
    if (broken.matches()) {
      return library.get("table-place.column", broken.group(1), broken.group(2));
    }
    return place.startsWith("/")
        ? library.get("table-place.whole")
        : library.get("table-place.line", place);
  }

  private static String filled(Messages messages, String key, List<String> args) {
    return messages.get(key, args.toArray());
  }
}
