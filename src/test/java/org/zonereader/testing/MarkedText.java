package org.zonereader.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;

/**
 * Report text with its priorities marked in it, for tests: {@code ‹!规:lead›} opens a priority,
 * {@code ‹+新:clause›} a measure, {@code ‹新:clause›} continues one; {@code 新开} is a second theme,
 * {@code -} none; {@code ‹!全区上下=规:lead›} has an addressee.
 */
public record MarkedText(String text, List<Priority> priorities) {
  private static final Pattern MARK =
      Pattern.compile("‹([!+]?)(?:([^:›]*)=)?([^:›])([^:›]?):([^›]*)›");

  public static MarkedText parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<List<Clause>> clauses = new ArrayList<>();
    List<@Nullable String> subjects = new ArrayList<>();
    Matcher matcher = MARK.matcher(marked);
    int at = 0;
    while (matcher.find()) {
      text.append(marked, at, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(5).length());
      text.append(matcher.group(5));
      at = matcher.end();
      if ("!".equals(matcher.group(1))) {
        clauses.add(new ArrayList<>());
        subjects.add(matcher.group(2));
      }
      List<Clause> current = clauses.getLast();
      int before = current.isEmpty() ? 0 : current.getLast().measure();
      int measure = "+".equals(matcher.group(1)) ? before + 1 : before;
      current.add(
          new Clause(span, seal(matcher.group(3)), seal(matcher.group(4)), measure, List.of()));
    }
    text.append(marked.substring(at));
    List<Priority> priorities = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      List<Clause> all = clauses.get(i);
      priorities.add(
          new Priority(
              subjects.get(i), all.getFirst(), all.subList(1, all.size()), List.of(), "test"));
    }
    return new MarkedText(text.toString(), priorities);
  }

  private static @Nullable String seal(String mark) {
    return mark.isEmpty() || "-".equals(mark) ? null : mark;
  }
}
