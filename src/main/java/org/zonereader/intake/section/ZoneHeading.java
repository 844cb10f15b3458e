package org.zonereader.intake.section;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zonereader.intake.page.Excerpt;
import org.zonereader.intake.page.LineShape;
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

  private static final Pattern BULLET = Pattern.compile("[◆◎●▲■▶★☆◇□○➤▌▍►◉]+\\s*");

  private static final Pattern AFTER = Pattern.compile("[^\\p{L}\\p{N})]+$");

  private final ZoneNames names;

  ZoneHeading(ZoneNames names) {
    this.names = names;
  }

  /**
   * True for a short line behind a bullet that begins with a zone's name and goes on: {@code ■临江高新区
   * | 抢订单}.
   */
  boolean begins(Paragraph line) {
    String folded = line.folded();
    var bullet = BULLET.matcher(folded);
    if (folded.length() > LONGEST || !line.seams().isEmpty() || !bullet.lookingAt()) {
      return false;
    }
    String rest = folded.substring(bullet.end());
    boolean known = names.find(rest).stream().anyMatch(hit -> hit.start() == 0);
    return LineShape.mayBeHead(rest)
        && (known
            || UnknownZone.find(rest).stream().anyMatch(hit -> hit.start() == 0 && !hit.bare()));
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
