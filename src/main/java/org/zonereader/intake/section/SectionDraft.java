package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.intake.page.Paragraph;

/** A section while its parts are being sorted out. */
final class SectionDraft {
  /** The line that names the zone, or null. */
  final @Nullable Paragraph zoneLine;

  /** Lines between the zone line and the text, in page order. */
  final List<Paragraph> heads;

  /** The report's text, in page order. */
  final List<Paragraph> body;

  SectionDraft(@Nullable Paragraph zoneLine, List<Paragraph> heads, List<Paragraph> body) {
    this.zoneLine = zoneLine;
    this.heads = new ArrayList<>(heads);
    this.body = new ArrayList<>(body);
  }

  /** All its paragraphs as they are now, in page order. */
  List<Paragraph> all() {
    List<Paragraph> all = new ArrayList<>(heads);
    if (zoneLine != null) {
      all.addFirst(zoneLine);
    }
    all.addAll(body);
    return all;
  }

  /** First paragraph of the text. */
  Excerpt lead() {
    return body.getFirst().words();
  }
}
