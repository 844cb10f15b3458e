package org.zonereader.intake.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Clause;
import org.zonereader.model.Priority;
import org.zonereader.model.Span;
import org.zonereader.model.Theme;

/**
 * Puts priorities under themes, clause by clause.
 *
 * <p>A clause's own theme is the one whose terms in it weigh most. A measure (任务) is a run of
 * clauses, lead first, cut at a semicolon and where a clause's own theme differs from the running
 * one; a clause without a theme continues, and a lead without one takes the first found later in
 * its priority.
 */
public final class ThemeClassifier {
  private final TermIndex index;

  /**
   * @param themes in any order, with their terms
   */
  public ThemeClassifier(List<Theme> themes) {
    this.index = new TermIndex(themes);
  }

  /**
   * The same priorities with theme, second theme, measure and hits of each clause filled in.
   *
   * @param reportText the text their spans refer to
   */
  public List<Priority> classify(String reportText, List<Priority> priorities) {
    return priorities.stream().map(priority -> withThemes(reportText, priority, Map.of())).toList();
  }

  /**
   * The same priority with its measures cut anew.
   *
   * @param byHand seal by clause, where a person set it; null is 未归类. Such a clause has no hits
   */
  public Priority withThemes(String text, Priority priority, Map<Span, @Nullable String> byHand) {
    List<Clause> plain = priority.clauses();
    List<Score> scores = plain.stream().map(clause -> score(clause.span(), text, byHand)).toList();
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

  private Score score(Span clause, String text, Map<Span, @Nullable String> byHand) {
    return byHand.containsKey(clause)
        ? new Score(byHand.get(clause), null, List.of())
        : Score.of(clause.in(text), index);
  }

  private static boolean semicolonBetween(String text, Clause before, Clause after) {
    String marks = text.substring(before.span().end(), after.span().start());
    return marks.indexOf(';') >= 0 || marks.indexOf('；') >= 0;
  }
}
