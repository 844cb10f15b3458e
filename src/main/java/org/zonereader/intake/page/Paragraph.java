package org.zonereader.intake.page;

import java.util.List;
import org.zonereader.model.Span;

/**
 * A paragraph of the page.
 *
 * @param words its words
 * @param spans the source lines it was made of, marks included, in order
 * @param level 1 to 6 for a marked heading, else 0
 * @param seams where cut lines were joined
 */
public record Paragraph(Excerpt words, List<Span> spans, int level, List<Seam> seams) {
  public Paragraph {
    spans = List.copyOf(spans);
    seams = List.copyOf(seams);
  }

  /** A join at an offset of {@link Paragraph#words}. */
  public record Seam(int at, String rule) {}

  /** Text of the paragraph folded for matching. */
  public String folded() {
    return words.folded();
  }

  /** A marked heading, or a bare line that looks like one. */
  public boolean mayBeHead() {
    return level > 0 || (seams.isEmpty() && LineShape.mayBeHead(words.folded()));
  }
}
