package org.zonereader.intake.section;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.intake.page.Paragraph;

/**
 * Recognises a line that is nothing but a zone's name, bare or with ornaments: {@code 临江经开区},
 * {@code 【临江经开区】}, {@code 一、临江经开区:}.
 */
final class ZoneHeading {
  private static final int LONGEST = 40;

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:[^\\p{L}\\p{N}]|[一二三四五六七八九十]{1,3}\\s*[、.]|\\(?\\d{1,2}\\s*[、.)]|\\d{2}\\s)+");

  private static final Pattern AFTER = Pattern.compile("[^\\p{L}\\p{N})]+$");

  private final ZoneNames names;

  ZoneHeading(ZoneNames names) {
    this.names = names;
  }

  /** The zone's name inside the line, without ornaments; empty when the line is something else. */
  Optional<Excerpt> nameIn(Paragraph line) {
    Excerpt words = line.words();
    if (words.length() > LONGEST || !line.seams().isEmpty()) {
      return Optional.empty();
    }
    var ornament = BEFORE.matcher(words.folded());
    int from = ornament.find() ? ornament.end() : 0;
    var marks = AFTER.matcher(words.folded());
    int to = marks.find(from) ? marks.start() : words.length();
    if (from >= to) {
      return Optional.empty();
    }
    Excerpt name = words.slice(from, to);
    boolean known =
        names
            .exact(name.folded())
            .filter(hit -> hit.strength() != ZoneNames.Strength.RELATED)
            .isPresent();
    return known || UnknownZone.exact(name.folded()).isPresent()
        ? Optional.of(name)
        : Optional.empty();
  }
}
