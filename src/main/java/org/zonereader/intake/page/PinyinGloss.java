package org.zonereader.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zonereader.model.Span;
import org.zonereader.text.Characters;

/**
 * Pronunciation in brackets behind a Chinese character, as some mirrors print it behind every
 * converted one: {@code 鄉(xiāng)村(cūn)} is the word 鄉村. Text and leads read without it.
 *
 * <p>A syllable without a tone mark ({@code 的(de)}) counts only on a page that glosses with tones,
 * so that {@code 软件(app)} stays.
 */
final class PinyinGloss implements InlineRule {
  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\u0300\u0301\u0304\u030C";
  private static final Pattern GLOSS =
      Pattern.compile("\\([a-zɡüê" + TONED + "\u0308\u0302]{1,9}\\)");

  @Override
  public String name() {
    return "pinyin-gloss";
  }

  @Override
  public List<Span> find(String source, String folded) {
    List<Span> glosses = new ArrayList<>();
    boolean toned = false;
    for (MatchResult match : GLOSS.matcher(folded).results().toList()) {
      if (match.start() > 0 && Characters.isHan(folded.charAt(match.start() - 1))) {
        glosses.add(new Span(match.start(), match.end()));
        toned |= isToned(match.group());
      }
    }
    return toned ? glosses : List.of();
  }

  private static boolean isToned(String gloss) {
    return gloss.chars().anyMatch(c -> TONED.indexOf(c) >= 0);
  }
}
