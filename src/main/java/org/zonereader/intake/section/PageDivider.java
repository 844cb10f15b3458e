package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Paragraph;

/**
 * Paragraphs → {@link Layout}. A section begins at a line that names a zone, at a headline that
 * stands before a dated lead, and at a dated lead that names another zone than the text before it.
 */
final class PageDivider {
  /** Headline, kicker and subtitle: more short lines than that are something else. */
  private static final int MOST_HEADS = 3;

  private static final int SHORT_HEAD = 4;

  private final ZoneHeading heading;
  private final LeadShape lead;

  PageDivider(ZoneNames names) {
    this.heading = new ZoneHeading(names);
    this.lead = new LeadShape(names);
  }

  Layout divide(List<Paragraph> paragraphs) {
    return new Run(paragraphs).divide();
  }

  private final class Run {
    private final List<Paragraph> paragraphs;
    private final List<SectionDraft> sections = new ArrayList<>();
    private final List<Paragraph> siteLines = new ArrayList<>();
    private final List<Paragraph> titleBlock = new ArrayList<>();
    private final List<Paragraph> note = new ArrayList<>();
    private final List<Paragraph> heads = new ArrayList<>();
    private boolean several;
    private @Nullable Paragraph zoneLine;
    private @Nullable SectionDraft open;
    private @Nullable String openZone;

    Run(List<Paragraph> paragraphs) {
      this.paragraphs = paragraphs;
    }

    Layout divide() {
      int first = firstSection();
      for (int i = 0; i < paragraphs.size(); i++) {
        Paragraph paragraph = paragraphs.get(i);
        if (heading.nameIn(paragraph).isPresent()) {
          nameLine(paragraph, i);
        } else if (isHead(i)) {
          heads.add(paragraph);
        } else {
          text(paragraph, i < first);
        }
      }
      leftOver();
      return new Layout(titleBlock, note, siteLines, sections);
    }

    /**
     * Where a page of several zones begins with them; 0 on other pages. Text above it is a note.
     */
    private int firstSection() {
      Set<String> zones = new HashSet<>();
      int firstLead = 0;
      for (int i = 0; i < paragraphs.size(); i++) {
        if (heading.nameIn(paragraphs.get(i)).isPresent() && textFollows(i)) {
          return i;
        }
        Optional<String> zone = lead.datedZone(paragraphs.get(i).folded());
        if (zone.isPresent()) {
          firstLead = zones.isEmpty() ? i : firstLead;
          zones.add(zone.get());
        }
      }
      several = zones.size() > 1;
      return several ? firstLead : 0;
    }

    private void nameLine(Paragraph paragraph, int at) {
      if (!textFollows(at)) {
        siteLines.add(paragraph);
        return;
      }
      leftOver();
      open = null;
      zoneLine = paragraph;
    }

    /** True when text comes before the next zone line. */
    private boolean textFollows(int at) {
      for (int i = at + 1; i < paragraphs.size(); i++) {
        if (!headLike(paragraphs.get(i))) {
          return true;
        }
        if (heading.nameIn(paragraphs.get(i)).isPresent()) {
          return false;
        }
      }
      return false;
    }

    /** Inside a section a head-like line counts only when a new section's lead follows it. */
    private boolean isHead(int at) {
      if (!headLike(paragraphs.get(at))) {
        return false;
      }
      if (open == null) {
        return true;
      }
      if (endsLastSection(at)) {
        return false;
      }
      for (int i = at + 1; i < Math.min(at + 1 + MOST_HEADS, paragraphs.size()); i++) {
        Paragraph next = paragraphs.get(i);
        if (heading.nameIn(next).isPresent()) {
          return false;
        }
        if (!headLike(next)) {
          return lead.datedZone(next.folded()).isPresent()
              || (several && lead.isDatedMeeting(next.folded()));
        }
      }
      return false;
    }

    /** A reporter's line and a headline with a zone's name may begin with a bullet. */
    private boolean headLike(Paragraph line) {
      return line.mayBeHead() || ReporterLine.says(line) || heading.begins(line);
    }

    /**
     * A byline directly under a text; four characters right above a lead may be a headline instead.
     */
    private boolean endsLastSection(int at) {
      Paragraph line = paragraphs.get(at);
      boolean under = heads.isEmpty() && !paragraphs.get(at - 1).mayBeHead();
      boolean headFollows = at + 1 < paragraphs.size() && paragraphs.get(at + 1).mayBeHead();
      return under
          && BylineReader.isByline(line)
          && (headFollows || line.words().length() != SHORT_HEAD || line.folded().indexOf(' ') > 0);
    }

    private void text(Paragraph paragraph, boolean beforeFirst) {
      Optional<String> zone = lead.datedZone(paragraph.folded());
      if (beforeFirst && open == null && zone.isEmpty()) {
        note.add(paragraph);
        return;
      }
      boolean otherZone = zone.isPresent() && openZone != null && !zone.get().equals(openZone);
      if (open == null || !heads.isEmpty() || otherZone) {
        begin(zone);
      }
      open().body.add(paragraph);
    }

    private void begin(Optional<String> zone) {
      List<Paragraph> own = new ArrayList<>(heads);
      if (open == null && zoneLine == null && sections.isEmpty()) {
        titleBlock.addAll(heads);
        own.clear();
      }
      open = new SectionDraft(zoneLine, own, List.of());
      openZone = zone.orElse(null);
      sections.add(open);
      heads.clear();
      zoneLine = null;
    }

    private SectionDraft open() {
      return java.util.Objects.requireNonNull(open);
    }

    /**
     * Head lines that no text follows: above the first section the title block, else the text's
     * tail.
     */
    private void leftOver() {
      if (sections.isEmpty()) {
        titleBlock.addAll(heads);
      } else {
        sections.getLast().body.addAll(heads);
      }
      heads.clear();
    }
  }
}
