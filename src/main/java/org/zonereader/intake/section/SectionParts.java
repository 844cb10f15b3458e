package org.zonereader.intake.section;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Piece;
import org.zonereader.model.Report;
import org.zonereader.model.ZoneMention;

/** Sorts out the parts of one section and enters them in the ledger. */
final class SectionParts {
  private static final Pattern NOTE = Pattern.compile("^[^\\p{L}]*(?:编者按|编者的话|编前语|开栏的话|编后语|导读)");

  private final ZoneChooser chooser;
  private final ZoneHeading heading;
  private final MeetingNameReader meetings;
  private final MeetingDateReader dates;
  private final Ledger ledger;

  SectionParts(ZoneNames names, ZoneChooser chooser, YearInference years, Ledger ledger) {
    this.chooser = chooser;
    this.heading = new ZoneHeading(names);
    this.meetings = new MeetingNameReader(names);
    this.dates = new MeetingDateReader(years);
    this.ledger = ledger;
  }

  /**
   * A report without priorities.
   *
   * @param repaired words of its date when it had to be repaired, else null
   */
  record Result(Report report, @Nullable String repaired) {}

  /**
   * Reads one section, whose draft shrinks.
   *
   * @param index the report's index in its source
   */
  Result read(SectionDraft section, int index) {
    takeNote(section);
    BylineReader.Result byline = BylineReader.take(section);
    Paragraph headline = HeadChoice.headline(section.heads);
    section.body.forEach(text -> ledger.claim(Piece.Kind.TEXT, index, text.spans()));
    claimHeads(section, headline, index);
    byline.words().forEach(w -> ledger.claim(Piece.Kind.BYLINE, index, w.sourceSpans()));
    byline.aside().forEach(a -> ledger.setAside(a.rule(), a.words().sourceSpans()));
    ReportBuilder text = new ReportBuilder(section.body);
    List<Excerpt> body = section.body.stream().map(Paragraph::words).toList();
    MeetingDateReader.Result date = dates.read(body, text.text());
    Report report =
        new Report(
            zone(section, headline, body),
            headline == null ? null : Series.of(headline.words()).title(),
            meetings.read(body).orElse(null),
            date.date(),
            byline.names(),
            text.text(),
            text.joins(),
            List.of(),
            text.origin());
    return new Result(report, date.repaired());
  }

  private ZoneMention zone(SectionDraft section, @Nullable Paragraph headline, List<Excerpt> body) {
    Excerpt line = section.zoneLine == null ? null : heading.nameIn(section.zoneLine).orElse(null);
    return chooser.choose(line, headline == null ? null : headline.words(), body);
  }

  private void claimHeads(SectionDraft section, @Nullable Paragraph headline, int index) {
    if (section.zoneLine != null) {
      ledger.claim(Piece.Kind.ZONE, index, section.zoneLine.spans());
    }
    for (Paragraph head : section.heads) {
      if (head.equals(headline)) {
        ledger.claim(Piece.Kind.HEADLINE, index, head.spans());
      } else {
        ledger.setAside(TitleBlock.ruleFor(head, headline), head.spans());
      }
    }
  }

  /** An editor's note that says so, above the text. */
  private void takeNote(SectionDraft section) {
    int notes = 0;
    while (notes < section.body.size() - 1
        && NOTE.matcher(section.body.get(notes).folded()).find()) {
      ledger.setAside("editor-note", section.body.get(notes).spans());
      notes++;
    }
    section.body.subList(0, notes).clear();
  }
}
