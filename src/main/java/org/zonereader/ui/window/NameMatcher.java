package org.zonereader.ui.window;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zonereader.text.Pinyin;

/** Matches zone names by characters, full pinyin or initials; spells each name once. */
final class NameMatcher {
  private final Map<String, Pinyin> spelt = new ConcurrentHashMap<>();

  boolean matches(String name, String typed) {
    return spelt.computeIfAbsent(name, Pinyin::of).matches(typed);
  }
}
