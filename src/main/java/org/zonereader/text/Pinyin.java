package org.zonereader.text;

import com.hankcs.hanlp.HanLP;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a zone name is spelt in pinyin, for filter fields.
 *
 * @param name the name
 * @param full all syllables without tones or spaces: {@code zhuhaigaoxinqu}
 * @param initials first letter of each syllable: {@code zhgxq}
 */
public record Pinyin(String name, String full, String initials) {
  /** Place names that the pinyin dictionary reads by their everyday sound. */
  private static final Map<String, List<String>> PLACES = Map.of("朝阳", List.of("chao", "yang"));

  /** Characters that are not Chinese (letters, digits) spell themselves, in lower case. */
  public static Pinyin of(String name) {
    StringBuilder full = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    List<com.hankcs.hanlp.dictionary.py.Pinyin> syllables = HanLP.convertToPinyinList(name);
    for (int i = 0; i < name.length(); i++) {
      String syllable = syllable(name, i, syllables.get(i).getPinyinWithoutTone());
      full.append(syllable);
      initials.append(syllable, 0, Math.min(1, syllable.length()));
    }
    return new Pinyin(name, full.toString(), initials.toString());
  }

  /**
   * True when the name contains the query, or its pinyin does, or its initials start with it. Case,
   * width and blanks of the query do not matter; an empty query matches everything.
   */
  public boolean matches(String query) {
    String wanted = Folding.forSearch(query).text();
    return full.contains(wanted)
        || initials.startsWith(wanted)
        || Folding.forSearch(name).text().contains(wanted);
  }

  private static String syllable(String name, int at, String everyday) {
    for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
      String written = place.getKey();
      for (int inside = 0; inside < written.length(); inside++) {
        if (at >= inside && name.startsWith(written, at - inside)) {
          return place.getValue().get(inside);
        }
      }
    }
    boolean spelt = !everyday.isEmpty() && !everyday.equals("none");
    return spelt ? everyday : name.substring(at, at + 1).toLowerCase(Locale.ROOT);
  }
}
