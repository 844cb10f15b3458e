package org.zonereader.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Chinese text into words (分词) with HanLP's dictionary. Names are not guessed: a wrong guess
 * would hide the words of the field that it swallows. Safe to call from any thread; the first call
 * loads the dictionary, about half a second.
 */
public final class Segmenter {
  private final Segment segment =
      HanLP.newSegment()
          .enableOffset(true)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableJapaneseNameRecognize(false)
          .enablePlaceRecognize(false)
          .enableOrganizationRecognize(false);

  /** What a word can do in a phrase. */
  public enum Kind {
    /** A noun, or a verb or adjective used as one: 产业, 投资, 安全. */
    NOUN,
    /** A verb: 推动. */
    VERB,
    /** An adjective, a word that stands before nouns only, a direction: 新兴, 重大, 西. */
    MODIFIER,
    /** A set phrase: 不折不扣. */
    IDIOM,
    /** The name of a place: 湖北省. */
    PLACE,
    /** Latin letters: AI. */
    LATIN,
    /** All that names nothing: particles, numbers, dates, adverbs, marks. */
    OTHER
  }

  /**
   * One word.
   *
   * @param start offset of its first character
   * @param end one past its last
   */
  public record Word(int start, int end, Kind kind) {
    public int length() {
      return end - start;
    }
  }

  /**
   * The words in text order, without gaps.
   *
   * @param text best folded by {@link Folding#sameLength}: the dictionary is of simplified words
   */
  public List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (Term term : segment.seg(text)) {
      int end = at + term.word.length();
      words.add(new Word(at, end, kind(term)));
      at = end;
    }
    return words;
  }

  /** By the first letters of the Peking University tags that HanLP uses. */
  private static Kind kind(Term term) {
    String tag = term.nature.toString();
    return switch (tag) {
      case "vn", "an", "gi", "gm", "gp", "gb", "gc", "gg", "g", "j", "vi" -> Kind.NOUN;
      case "vl", "nl", "al", "dl", "bl", "i", "l" -> Kind.IDIOM;
      case "nx" -> Kind.LATIN;
      case "f" -> term.word.length() == 1 ? Kind.MODIFIER : Kind.OTHER;
      case "s" -> Kind.NOUN;
      default ->
          switch (tag.charAt(0)) {
            case 'n' -> tag.startsWith("ns") ? Kind.PLACE : Kind.NOUN;
            case 'v' -> tag.equals("vshi") || tag.equals("vyou") ? Kind.OTHER : Kind.VERB;
            case 'a' -> tag.equals("ad") ? Kind.OTHER : Kind.MODIFIER;
            case 'b' -> Kind.MODIFIER;
            default -> Kind.OTHER;
          };
    };
  }
}
