package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.intake.page.Structure;

/** Splits and joins the sections of a page where a person said so. */
final class SectionCuts {
  private final ZoneHeading heading;
  private final Structure structure;

  SectionCuts(ZoneNames names, Structure structure) {
    this.heading = new ZoneHeading(names);
    this.structure = structure;
  }

  /** The layout with the person's sections. */
  Layout apply(Layout layout) {
    if (structure.reports().isEmpty()) {
      return layout;
    }
    List<SectionDraft> sections = new ArrayList<>();
    for (SectionDraft section : layout.sections()) {
      if (!sections.isEmpty() && says(section.body.getFirst(), false)) {
        // What stood above the text belongs to the text it was joined to.
        sections.getLast().body.addAll(section.all());
      } else {
        sections.add(section);
      }
    }
    List<SectionDraft> cut = new ArrayList<>();
    sections.forEach(section -> cut.addAll(cut(section)));
    return new Layout(layout.titleBlock(), layout.note(), layout.siteLines(), cut);
  }

  private List<SectionDraft> cut(SectionDraft section) {
    List<SectionDraft> parts = new ArrayList<>(List.of(section));
    List<Paragraph> body = List.copyOf(section.body);
    section.body.clear();
    for (int i = 0; i < body.size(); i++) {
      if (i > 0 && says(body.get(i), true)) {
        parts.add(new SectionDraft(null, List.of(), List.of()));
      }
      parts.getLast().body.add(body.get(i));
    }
    List<SectionDraft> result = new ArrayList<>(List.of(section));
    parts.stream().skip(1).map(this::withHeads).forEach(result::add);
    return result;
  }

  /** Lines in front that look like a zone's name and a headline are those of the new report. */
  private SectionDraft withHeads(SectionDraft part) {
    List<Paragraph> body = new ArrayList<>(part.body);
    Paragraph zoneLine = null;
    List<Paragraph> heads = new ArrayList<>();
    while (body.size() > 1 && body.getFirst().mayBeHead()) {
      Paragraph line = body.removeFirst();
      if (zoneLine == null && heads.isEmpty() && heading.nameIn(line).isPresent()) {
        zoneLine = line;
      } else {
        heads.add(line);
      }
    }
    return new SectionDraft(zoneLine, heads, body);
  }

  private boolean says(Paragraph paragraph, boolean begins) {
    return structure.report(paragraph).equals(Optional.of(begins));
  }
}
