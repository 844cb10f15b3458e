package org.zonereader.intake.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;

/** Cuts a priority into measures (任务) once each clause's own theme is known. */
final class Measures {
  private Measures() {}

  /**
   * The priority with its clauses numbered by measure, from 0 and without gaps.
   *
   * @param text the text its spans refer to
   * @param scores one for each of its clauses
   */
  static Priority cut(String text, Priority priority, List<Score> scores) {
    List<Clause> plain = priority.clauses();
    @Nullable String running =
        scores.stream().map(Score::theme).filter(Objects::nonNull).findFirst().orElse(null);
    int measure = 0;
    Set<String> themes = new LinkedHashSet<>();
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      Score score = scores.get(i);
      boolean differs = score.theme() != null && !score.theme().equals(running);
      if (i > 0 && (differs || semicolonBetween(text, plain.get(i - 1), plain.get(i)))) {
        measure++;
      }
      running = score.theme() == null ? running : score.theme();
      clauses.add(new Clause(plain.get(i).span(), running, score.second(), measure, score.hits()));
      if (running != null) {
        themes.add(running);
      }
      if (score.second() != null) {
        themes.add(score.second());
      }
    }
    return new Priority(
        priority.subject(),
        clauses.getFirst(),
        clauses.subList(1, clauses.size()),
        List.copyOf(themes),
        priority.rule());
  }

  private static boolean semicolonBetween(String text, Clause before, Clause after) {
    String marks = text.substring(before.span().end(), after.span().start());
    return marks.indexOf(';') >= 0 || marks.indexOf('；') >= 0;
  }
}
