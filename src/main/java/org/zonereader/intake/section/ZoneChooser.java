package org.zonereader.intake.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneMention;

/**
 * Which zone a section is filed under. Asked in this order: its zone line, the lead's first
 * sentence, the headline, the whole text, the page's own lines, a zone's body (甲新区管委会); then a bare
 * 高新区 as written; then none.
 */
final class ZoneChooser {
  /** A name mentioned this often in a text whose lead names none is the text's own zone. */
  private static final int OWN = 2;

  private static final Pattern INSTITUTION = Pattern.compile("管委会|管理委员会|党工委|党委|工委");

  private final ZoneNames names;
  private final ZoneSupport support;

  /** What the page's own lines name; the same for all sections. */
  private final Optional<ZoneMention> onSite;

  /**
   * @param page the whole page folded, for the support of ambiguous aliases
   * @param siteLines lines of the page outside the reports
   */
  ZoneChooser(ZoneNames names, String page, List<Excerpt> siteLines) {
    this.names = names;
    this.support = new ZoneSupport(names, page);
    this.onSite =
        siteLines.stream()
            .flatMap(line -> firstNamed(line, "zone-on-site-line").stream())
            .findFirst();
  }

  /** Chooses from the section's zone line, headline and text; the first two may be null. */
  ZoneMention choose(@Nullable Excerpt zoneLine, @Nullable Excerpt headline, List<Excerpt> body) {
    if (zoneLine != null) {
      return heading(zoneLine);
    }
    Excerpt lead = body.getFirst();
    Excerpt first = Lead.sentence(lead);
    List<Excerpt> heads = headline == null ? List.of() : List.of(headline);
    return firstNamed(first, "zone-in-lead")
        .or(
            () ->
                heads.stream().flatMap(h -> firstNamed(h, "zone-in-headline").stream()).findFirst())
        .or(() -> mostNamed(body))
        .or(() -> onSite)
        .or(() -> ofInstitution(body))
        .or(() -> unsupported(first))
        .or(
            () ->
                bare(Stream.concat(Stream.concat(Stream.of(first), heads.stream()), body.stream())))
        .orElseGet(() -> new ZoneMention("", "", false, "zone-none"));
  }

  private ZoneMention heading(Excerpt line) {
    Optional<ZoneNames.Hit> hit = names.exact(line.folded());
    return hit.map(known -> known(line, known, "zone-heading"))
        .orElseGet(() -> new ZoneMention(line.text(), line.text(), false, "zone-heading"));
  }

  private ZoneMention known(Excerpt words, ZoneNames.Hit hit, String rule) {
    String written = words.text().substring(hit.start(), hit.end());
    boolean certain = support.confirms(hit);
    return new ZoneMention(certain ? hit.zone().name() : written, written, certain, rule);
  }

  /** The first name in the words: of the table, or one that ends as zone names do. */
  private Optional<ZoneMention> firstNamed(Excerpt words, String rule) {
    Optional<ZoneNames.Hit> known = usable(words).findFirst();
    Optional<UnknownZone.Hit> unknown =
        UnknownZone.find(words.folded()).stream()
            .findFirst()
            .filter(hit -> !hit.bare())
            .filter(hit -> known.isEmpty() || hit.end() <= known.get().start());
    if (unknown.isPresent()) {
      String written = words.text().substring(unknown.get().start(), unknown.get().end());
      return Optional.of(new ZoneMention(written, written, false, rule));
    }
    return known.map(hit -> known(words, hit, rule));
  }

  /** Names of the table; weak aliases only with support. */
  private Stream<ZoneNames.Hit> usable(Excerpt words) {
    return names.find(words.folded()).stream()
        .filter(hit -> hit.strength() != ZoneNames.Strength.RELATED)
        .filter(support::confirms);
  }

  /** A weak alias without support stays as written. */
  private Optional<ZoneMention> unsupported(Excerpt lead) {
    return names.find(lead.folded()).stream()
        .filter(hit -> hit.strength() == ZoneNames.Strength.NEEDS_SUPPORT)
        .map(hit -> lead.text().substring(hit.start(), hit.end()))
        .map(written -> new ZoneMention(written, written, false, "zone-in-lead"))
        .findFirst();
  }

  private Optional<ZoneMention> mostNamed(List<Excerpt> body) {
    Map<Zone, Integer> counts = new HashMap<>();
    Map<Zone, String> written = new HashMap<>();
    List<Zone> order = new ArrayList<>();
    for (Excerpt paragraph : body) {
      usable(paragraph)
          .forEach(
              hit -> {
                if (counts.merge(hit.zone(), 1, Integer::sum) == 1) {
                  order.add(hit.zone());
                  written.put(hit.zone(), paragraph.text().substring(hit.start(), hit.end()));
                }
              });
    }
    return order.stream()
        .max(Comparator.comparing(counts::get))
        .map(
            zone ->
                new ZoneMention(
                    zone.name(),
                    Objects.requireNonNull(written.get(zone)),
                    Objects.requireNonNull(counts.get(zone)) >= OWN,
                    "zone-in-text"));
  }

  /** A zone outside the table whose own body the text names: 临江新区管委会主任…. */
  private static Optional<ZoneMention> ofInstitution(List<Excerpt> body) {
    for (Excerpt words : body) {
      for (UnknownZone.Hit hit : UnknownZone.find(words.folded())) {
        Matcher after =
            INSTITUTION.matcher(words.folded()).region(hit.end(), words.folded().length());
        if (!hit.bare() && after.lookingAt()) {
          String written = words.text().substring(hit.start(), hit.end());
          return Optional.of(new ZoneMention(written, written, false, "zone-of-institution"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ZoneMention> bare(Stream<Excerpt> places) {
    return places
        .flatMap(
            words ->
                UnknownZone.find(words.folded()).stream()
                    .filter(UnknownZone.Hit::bare)
                    .map(hit -> words.text().substring(hit.start(), hit.end())))
        .map(written -> new ZoneMention(written, written, false, "zone-bare"))
        .findFirst();
  }
}
