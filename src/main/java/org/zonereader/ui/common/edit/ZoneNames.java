package org.zonereader.ui.common.edit;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * The zone names that are proposed while one is typed.
 *
 * @param names canonical names, in the order in which they are proposed
 * @param matches whether a name (first) is meant by what was typed (second, never blank): 汉字, full
 *     pinyin or initials
 */
public record ZoneNames(List<String> names, BiPredicate<String, String> matches) {
  public ZoneNames {
    names = List.copyOf(names);
  }

  /** Names meant by what was typed, at most {@code most}; a name typed whole needs no proposal. */
  List<String> matching(String typed, int most) {
    String words = typed.strip();
    if (words.isEmpty() || names.contains(words)) {
      return List.of();
    }
    return names.stream().filter(name -> matches.test(name, words)).limit(most).toList();
  }
}
