package org.zonereader.ui.common.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.Priority;
import org.zonereader.model.Report;
import org.zonereader.model.Span;

/**
 * Corrections of priorities (要点) and themes. Spans are of the report's text; an empty result means
 * that the place allows no such correction.
 */
public final class PriorityEdits {
  /** Characters that make another word of a 要 before them (要求, 要素, 要点 …): FORMATS §4. */
  private static final String WORDS_WITH_YAO = "求素义点闻事件害地道职么是";

  private PriorityEdits() {}

  /** The selected words become a priority: their first clause its lead, the rest its actions. */
  public static List<Correction> add(Report report, Span selected) {
    return put(report, selected, null);
  }

  /** The priority is none. */
  public static List<Correction> remove(Report report, Priority priority) {
    return List.of(new Correction.RemovePriority(report.anchor(priority.lead().span())));
  }

  /** The selected words take the place of the priority's; its addressee stays. */
  public static List<Correction> change(Report report, Priority priority, Span selected) {
    List<Correction> put = put(report, selected, priority.subject());
    if (put.isEmpty()) {
      return put;
    }
    List<Correction> result = new ArrayList<>(remove(report, priority));
    result.addAll(put);
    return result;
  }

  /**
   * Clauses move to a theme.
   *
   * @param clauses spans of clauses of one measure
   * @param theme seal
   */
  public static List<Correction> move(Report report, List<Span> clauses, String theme) {
    return clauses.stream()
        .<Correction>map(clause -> new Correction.SetTheme(report.anchor(clause), theme))
        .toList();
  }

  private static List<Correction> put(Report report, Span selected, @Nullable String subject) {
    List<Span> clauses = new ArrayList<>(Clauses.of(report.text(), selected));
    if (clauses.isEmpty()) {
      return List.of();
    }
    Anchor lead = report.anchor(withoutYao(clauses.removeFirst(), report.text()));
    List<Anchor> actions = clauses.stream().map(report::anchor).toList();
    return List.of(new Correction.PutPriority(lead, actions, subject));
  }

  /** The directive word in front is not part of the lead. */
  private static Span withoutYao(Span clause, String text) {
    boolean yao =
        clause.length() > 2
            && text.charAt(clause.start()) == '要'
            && WORDS_WITH_YAO.indexOf(text.charAt(clause.start() + 1)) < 0;
    return yao ? new Span(clause.start() + 1, clause.end()) : clause;
  }
}
