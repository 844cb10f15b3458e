package org.zonereader.intake.page;

import java.util.List;
import org.zonereader.model.SetAside;

/**
 * A source as paragraphs.
 *
 * @param source the whole source text
 * @param folded the same, folded with offsets kept
 * @param paragraphs in page order
 * @param setAside whole lines that belong to the page, in order
 * @param cuts marks cut out of lines, in order; they may stand inside {@code setAside}
 */
public record Page(
    String source,
    String folded,
    List<Paragraph> paragraphs,
    List<SetAside> setAside,
    List<SetAside> cuts) {
  public Page {
    paragraphs = List.copyOf(paragraphs);
    setAside = List.copyOf(setAside);
    cuts = List.copyOf(cuts);
  }
}
