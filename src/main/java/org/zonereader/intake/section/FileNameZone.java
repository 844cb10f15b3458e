package org.zonereader.intake.section;

import java.util.Optional;
import org.zonereader.model.ZoneMention;
import org.zonereader.text.Folding;

/**
 * A zone that the file's name mentions: it may be proposed for a report that only says 高新区, when
 * its suffix agrees, but it never decides.
 */
final class FileNameZone {
  private FileNameZone() {}

  /** The canonical name to propose, or empty. */
  static Optional<String> propose(String file, ZoneMention mention, ZoneNames names) {
    if (mention.confirmed() || !mention.rule().equals("zone-bare")) {
      return Optional.empty();
    }
    Optional<ZoneSuffix> suffix = suffixOf(mention.asWritten());
    return names.find(Folding.sameLength(file)).stream()
        .filter(hit -> hit.strength() != ZoneNames.Strength.RELATED)
        .map(hit -> hit.zone().name())
        .filter(name -> suffix.isPresent() && suffix.equals(suffixOf(name)))
        .findFirst();
  }

  private static Optional<ZoneSuffix> suffixOf(String name) {
    return ZoneSuffix.split(Folding.sameLength(name)).map(ZoneSuffix.Parts::family);
  }
}
