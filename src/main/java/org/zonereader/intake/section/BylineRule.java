package org.zonereader.intake.section;

import java.util.Optional;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Span;

/** One form in which a page names the author of a report. */
interface BylineRule {
  /** Stable name in kebab-case. */
  String name();

  /** The byline in a paragraph at a place, or empty. */
  Optional<Found> find(Paragraph paragraph, Place place);

  /**
   * A byline.
   *
   * @param span its place in the paragraph's words
   * @param names the people, joined by a space
   */
  record Found(Span span, String names) {}

  /** Where the paragraph stands in its section. */
  enum Place {
    /** A head line directly above the text. */
    HEAD,
    /** The first paragraph of the text. */
    LEAD,
    /** The last words of the section. */
    LAST
  }
}
