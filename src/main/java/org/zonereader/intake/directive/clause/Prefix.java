package org.zonereader.intake.directive.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What numbers a phrase in front: 一要, 一是, (一), 1., 第一.
 *
 * @param kind the form of the number
 * @param first true for the first of a series
 * @param end offset in the phrase behind it; a 要 of 一要 or 一是要 counts as part of it
 */
public record Prefix(Kind kind, boolean first, int end) {
  /** Forms of numbering. */
  public enum Kind {
    NONE,
    /** 一要…, 二要…, 一必须…. */
    ORDINAL_YAO,
    /** 一是…, 二是…, 首先是…. */
    ORDINAL_SHI,
    /** 一招商工作要…, 二各部门要…: the number alone. */
    ORDINAL_BARE,
    /** 一、 (一) 1. ① 第一. */
    NUMBER
  }

  private static final String DIGIT = "[一二三四五六七八九十]";

  private static final Pattern YAO = Pattern.compile("^(" + DIGIT + ")(?:是要|要|必须|务必)");
  private static final Pattern SHI =
      Pattern.compile("^(?:其|第)?(" + DIGIT + ")是(?![一否])|^(首先|其次|再次|最后)是");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:("
              + DIGIT
              + ")"
              + DIGIT
              + "?[、.]|\\((?:□+)\\)|([0-9])[0-9]?(?:\\.(?![0-9])|、|\\))|([①-⑳])|0[0-9](?![0-9])|第("
              + DIGIT
              + ")(?:[、.]|$|(?=[要是])))\\s*");

  private static final Pattern BARE = Pattern.compile("^" + DIGIT);

  /** The number in front of a phrase. */
  public static Prefix of(String masked) {
    Matcher matcher = YAO.matcher(masked);
    if (matcher.find()) {
      boolean shi = matcher.group().contains("是");
      int yao = matcher.group().endsWith("要") ? matcher.end() - 1 : -1;
      if (yao < 0 || Yao.isDirective(masked, yao)) {
        return new Prefix(shi ? Kind.ORDINAL_SHI : Kind.ORDINAL_YAO, first(matcher), matcher.end());
      }
    }
    matcher = SHI.matcher(masked);
    if (matcher.find()) {
      return new Prefix(Kind.ORDINAL_SHI, first(matcher), matcher.end());
    }
    matcher = NUMBER.matcher(masked);
    if (matcher.find()) {
      return new Prefix(Kind.NUMBER, first(matcher), matcher.end());
    }
    return new Prefix(Kind.NONE, false, 0);
  }

  /**
   * The number in front of a phrase in which a new member of a list may begin: also a number alone
   * before a topic or an addressee with 要.
   */
  public static Prefix ofMember(String masked) {
    Prefix prefix = of(masked);
    if (prefix.kind() != Kind.NONE || masked.length() < 2 || !BARE.matcher(masked).find()) {
      return prefix;
    }
    List<WordKinds.Word> words = WordKinds.of(masked);
    boolean alone =
        words.size() > 1
            && words.getFirst().text().length() == 1
            && (words.get(1).text().length() > 1 || words.get(1).is("r"))
            && !words.get(1).is("q", "m");
    DirectiveWord word = alone ? DirectiveWord.in(masked.substring(1)) : null;
    return word != null && (word.addressed() || word.kind() == DirectiveWord.Kind.TOPIC)
        ? new Prefix(Kind.ORDINAL_BARE, masked.startsWith("一"), 1)
        : prefix;
  }

  private static boolean first(Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String number = matcher.group(group);
      if (number != null) {
        return "一1①首先".contains(number);
      }
    }
    return false;
  }
}
