package org.zonereader.intake.directive;

import java.util.List;
import org.zonereader.intake.directive.clause.PhraseSplitter;
import org.zonereader.model.Priority;
import org.zonereader.text.Folding;

/**
 * Finds the priorities (要点) of a report: its text goes in, priorities with spans come out.
 *
 * <p>Pure and stateless; the time it takes is linear in the length of the text.
 */
public final class DirectiveExtractor {
  /**
   * The priorities in text order, not overlapping.
   *
   * @param reportText paragraphs separated by one {@code '\n'}, without headline, byline and page
   *     furniture; any mix of full-width, half-width, simplified and traditional characters
   * @return each with lead, actions, subject and rule; themes are not looked for yet
   */
  public List<Priority> extract(String reportText) {
    Walk walk = new Walk(PhraseSplitter.split(Folding.sameLength(reportText)));
    return MeetingSummary.drop(walk.drafts()).stream()
        .map(draft -> draft.toPriority(reportText))
        .toList();
  }
}
