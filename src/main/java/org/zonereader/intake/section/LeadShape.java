package org.zonereader.intake.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonereader.intake.page.LineShape;

/** Recognises the paragraph that begins a report: date, zone, meeting. */
final class LeadShape {
  /**
   * What may stand before the date: the zone in brackets or set off by a blank, the paper's own
   * mark.
   */
  private static final Pattern PREFIX =
      Pattern.compile(
          "[【\\[][^】\\]]{2,20}[】\\]]\\s*|[■●◆▲▶★□○◇]?\\s?(?!会)[\\u4e00-\\u9fff()]{2,20}[\\s:|]{1,3}(?=\\d|[一二三四五六七八九十]{1,2}月)|[^,。(]{0,8}(?:讯|电)\\s*(?:\\([^()]{2,40}\\))?\\s*");

  private static final Pattern MEETING = Pattern.compile("召开|举行|举办|开展|会议|大会|学习会|传达学习");

  private final ZoneNames names;

  LeadShape(ZoneNames names) {
    this.names = names;
  }

  /**
   * The zone named in the first sentence of a lead that begins with a date; empty for other text.
   */
  Optional<String> datedZone(String folded) {
    Matcher prefix = PREFIX.matcher(folded);
    String lead = prefix.lookingAt() ? folded.substring(prefix.end()) : folded;
    return LineShape.beginsWithDate(lead) ? zone(folded) : Optional.empty();
  }

  /** True for a lead that begins with a date and tells of a meeting, of any zone or of none. */
  boolean isDatedMeeting(String folded) {
    return LineShape.beginsWithDate(folded) && MEETING.matcher(Lead.sentence(folded)).find();
  }

  /** The zone named in the first sentence together with a meeting. */
  Optional<String> zone(String folded) {
    String first = Lead.sentence(folded);
    if (!MEETING.matcher(first).find()) {
      return Optional.empty();
    }
    Optional<String> known =
        names.find(first).stream()
            .filter(hit -> hit.strength() != ZoneNames.Strength.RELATED)
            .map(hit -> hit.zone().name())
            .findFirst();
    return known.or(
        () ->
            UnknownZone.find(first).stream()
                .filter(hit -> !hit.bare())
                .map(hit -> first.substring(hit.start(), hit.end()))
                .findFirst());
  }
}
