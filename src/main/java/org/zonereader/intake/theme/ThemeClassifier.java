package org.zonereader.intake.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 *
 * <p>Faint words (压实责任, 提高站位) go with any theme. A clause that holds no others has no theme of its
 * own where its priority speaks clearly elsewhere. Where the whole priority is faint, its lead
 * takes the theme of the meeting, see {@link Topic}; the lead's hits are then the words that name
 * the topic, which stand outside the clause.
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
    Topic topic = new Topic(reportText, priorities, index);
    List<Priority> result = new ArrayList<>();
    for (int i = 0; i < priorities.size(); i++) {
      Priority priority = priorities.get(i);
      List<Score> scores = scores(reportText, priority, topic.of(i));
      result.add(Measures.cut(reportText, priority, scores));
    }
    return result;
  }

  private List<Score> scores(String text, Priority priority, Score meeting) {
    List<Score> scores = new ArrayList<>();
    for (Clause clause : priority.clauses()) {
      scores.add(Score.of(clause.span().in(text), index));
    }
    boolean faint = scores.stream().noneMatch(Score::clear);
    if (faint && !meeting.clear()) {
      return scores;
    }
    scores.replaceAll(score -> score.clear() ? score : Score.NONE);
    if (faint) {
      scores.set(0, meeting);
    }
    return scores;
  }

  /**
   * The priority as if some of its clauses had the themes a person gave them: its measures are cut
   * anew, the clauses themselves stay. Hits of such a clause are empty.
   *
   * @param priority as {@link #classify} filled it in
   * @param byHand seal by the span of a clause in the report text: all that a person chose so far;
   *     spans of other priorities are no matter
   */
  public static Priority withTheme(String reportText, Priority priority, Map<Span, String> byHand) {
    List<Score> scores = new ArrayList<>();
    for (Clause clause : priority.clauses()) {
      @Nullable String chosen = byHand.get(clause.span());
      @Nullable String second = clause.second();
      if (chosen != null) {
        scores.add(new Score(chosen, chosen.equals(second) ? null : second, List.of(), true));
      } else {
        @Nullable String own = clause.hits().isEmpty() ? null : clause.theme();
        scores.add(new Score(own, second, clause.hits(), true));
      }
    }
    return Measures.cut(reportText, priority, scores);
  }
}
