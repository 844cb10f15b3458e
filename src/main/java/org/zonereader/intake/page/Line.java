package org.zonereader.intake.page;

import org.zonereader.model.Span;

/**
 * A line of the page that holds words.
 *
 * @param words without outer blanks, Markdown heading marks and inline cuts; not empty
 * @param span its place in the source, marks included
 * @param level 1 to 6 for a heading marked by Markdown or HTML, else 0
 */
public record Line(Excerpt words, Span span, int level) {
  /** Text of the line folded for matching. */
  public String folded() {
    return words.folded();
  }
}
