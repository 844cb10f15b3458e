package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Span;
import org.zonereader.text.Characters;

/**
 * Characters without width that break words apart unseen: U+200B, a byte order mark inside the
 * text.
 */
final class InvisibleCharacter implements InlineRule {
  @Override
  public String name() {
    return "invisible-character";
  }

  @Override
  public List<Span> find(String source, String folded) {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < source.length(); i++) {
      if (Characters.isInvisible(source.charAt(i))) {
        found.add(new Span(i, i + 1));
      }
    }
    return found;
  }
}
