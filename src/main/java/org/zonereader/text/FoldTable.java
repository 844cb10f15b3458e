package org.zonereader.text;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import java.text.Normalizer;

/** What each UTF-16 code unit folds to. Surrogates fold to themselves. */
final class FoldTable {
  /**
   * Traditional forms that are ordinary characters of simplified text with a meaning of their own
   * (乾坤, 著名, 瞭望, 慰藉, 覆盖): folding them would make different words equal.
   */
  private static final String ORDINARY_IN_SIMPLIFIED = "乾著瞭藉覆";

  private final char[] to = new char[Character.MAX_VALUE + 1];

  FoldTable() {
    for (int c = 0; c < to.length; c++) {
      to[c] = fold((char) c);
    }
  }

  char of(char c) {
    return to[c];
  }

  private static char fold(char c) {
    if (c == '「' || c == '『') {
      return c == '「' ? '“' : '‘';
    }
    if (c == '」' || c == '』') {
      return c == '」' ? '”' : '’';
    }
    if (isNoText(c)) {
      return '\uFFFD';
    }
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - '！' + '!'));
    }
    if (c == '\t' || (Character.isSpaceChar(c) && !Characters.isLineEnd(c))) {
      return ' ';
    }
    if (c < 0x2E80 || c > 0xFAFF || Character.isSurrogate(c)) {
      return Character.toLowerCase(c);
    }
    return simplified(unified(c));
  }

  /** Control characters and noncharacters: no text holds them on purpose. */
  private static boolean isNoText(char c) {
    return (Character.isISOControl(c) && !Characters.isBlank(c))
        || (c >= '\uFDD0' && c <= '\uFDEF')
        || c >= '\uFFFE';
  }

  /**
   * Kangxi radicals and compatibility ideographs, as PDF files have them, become the plain
   * character.
   */
  private static char unified(char c) {
    if (c > 0x2FDF && c < 0xF900) {
      return c;
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    return plain.length() == 1 ? plain.charAt(0) : c;
  }

  private static char simplified(char c) {
    if (!Characters.isHan(c) || ORDINARY_IN_SIMPLIFIED.indexOf(c) >= 0) {
      return c;
    }
    String simple = TraditionalChineseDictionary.convertToSimplifiedChinese(String.valueOf(c));
    // A few simple forms of the dictionary are traditional themselves (鏇 → 镟 → 旋).
    return simple.length() != 1 || simple.charAt(0) == c ? c : simplified(simple.charAt(0));
  }
}
