package org.zonereader.intake.directive.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The word in a phrase that makes it a directive: 要, 必须, 务必.
 *
 * @param kind how it stands in the phrase
 * @param subjectStart offset in the phrase of the addressee; equal to {@code subjectEnd} without
 *     one
 * @param subjectEnd end of the addressee
 * @param leadStart offset in the phrase of the first character of the lead
 */
public record DirectiveWord(Kind kind, int subjectStart, int subjectEnd, int leadStart) {
  /** How the word stands in its phrase. */
  public enum Kind {
    /** 要 in front, or behind an adverb or a time word only: 要…, 同时要…, 下一步要…. */
    YAO,
    /** 还要, 也要, 更要, 又要, 都要: goes on with a directive. */
    CONTINUING,
    /** Addressee + 要: 各部门要…. */
    ADDRESSEE_YAO,
    /** Topic + 要: the phrase is the lead as a whole. */
    TOPIC,
    /** 必须 or 务必 in front. */
    MUST,
    /** Addressee + 必须 or 务必. */
    ADDRESSEE_MUST
  }

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:当前|目前|当下|眼下|今年|明年|今后|未来|下一步|下一阶段|下阶段|下步|接下来|接下去|后续|近期|年底前|年内|岁末年初|新的一年|新年度|现阶段|[一二三四]季度|下半年|上半年|此外|另外|但是|但|不过|而且|并且|同时|与此同时|为此|因此|所以|对此|总之|最后|首先|其次|再次|第[一二三四五六七八九十]|特别是|尤其是|重点是|关键是|关键|重点|具体|其中|在此基础上|希望|请|20[0-9]{2}年(?:全年|上半年|下半年|[一二三四]季度)?|(?:“□+”)?(?:期间|时期)){1,2}");

  /** 高新区今年要…: a time word between addressee and 要. */
  private static final String TIME_BEHIND =
      "会后|会前|平时|今后|今年|明年|当前|目前|近期|下一步|接下来|现阶段|下半年|上半年|[一二三四]季度";

  private static final Pattern ADVERB =
      Pattern.compile(
          "(?:"
              + TIME_BEHIND
              + "|主要|在[^,]{1,12}(?:中|时|期间)|一定|同时|首先|其次|最后|特别|特别是|尤其|尤其是|重点|重点是|关键|关键是|始终|务必|必须|切实|进一步|一律|仍|仍然|坚决|主动|积极|也|还|更|又|既|都|均|就|再|则|更加|还是|一方面|另一方面|不仅|不但|不光|不只)$");

  private static final Pattern WORD =
      Pattern.compile("要|需(?![要求的])|必须|必需|务必|务须|须|应当|应该|应(?![对急用邀变届聘收付有链])");

  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "如果|倘若|假如|是否|为什么|怎样|谁|什么|哪|凡是?|只有|不|没|想|需|被|(?:的|和|与|及|并)$|^(?:让|使|令|如|若|一个|这|那|他|她|它)");

  private static final int LONGEST_TOPIC = 36;

  /** A word further into its phrase than this directs nobody. */
  private static final int FARTHEST = 60;

  /**
   * The directive word of a phrase, or null.
   *
   * @param masked the phrase without opener and number
   */
  public static @Nullable DirectiveWord in(String masked) {
    int start = end(TIME, masked);
    Matcher word = WORD.matcher(masked);
    boolean topicPossible = true;
    for (int from = start; word.find(from) && word.start() <= FARTHEST; from = word.start() + 1) {
      boolean yao = word.group().equals("要");
      if (yao && !Yao.isDirective(masked, word.start())) {
        continue;
      }
      DirectiveWord found = at(masked, start, word, yao, topicPossible);
      if (found != null) {
        return found;
      }
      topicPossible &= !yao;
    }
    return null;
  }

  private static @Nullable DirectiveWord at(
      String masked, int start, Matcher word, boolean yao, boolean topicPossible) {
    int end = word.start();
    boolean continuing = false;
    for (int cut = cut(masked, start, end); cut < end; cut = cut(masked, start, end)) {
      continuing |= end - cut == 1 && "还也更又都".indexOf(masked.charAt(cut)) >= 0;
      end = cut;
    }
    String left = masked.substring(start, end);
    boolean must = !yao && (word.group().startsWith("必") || word.group().startsWith("务"));
    int lead = leadStart(masked, word.end());
    if (left.isEmpty()) {
      if (!yao && !must) {
        return null;
      }
      Kind kind = continuing ? Kind.CONTINUING : yao ? Kind.YAO : Kind.MUST;
      return new DirectiveWord(kind, 0, 0, lead);
    }
    if (Addressee.is(left)) {
      return new DirectiveWord(yao ? Kind.ADDRESSEE_YAO : Kind.ADDRESSEE_MUST, start, end, lead);
    }
    if (yao && topicPossible && isTopic(left)) {
      return new DirectiveWord(Kind.TOPIC, 0, 0, start);
    }
    return null;
  }

  private static int cut(String masked, int start, int end) {
    Matcher adverb = ADVERB.matcher(masked).region(start, end);
    return adverb.find() ? adverb.start() : end;
  }

  private static boolean isTopic(String left) {
    return left.length() <= LONGEST_TOPIC
        && !VerbPhrase.isImperative(left)
        && !Words.found(NO_TOPIC, left);
  }

  private static int leadStart(String masked, int from) {
    int at = from;
    for (String more : List.of("务必", "必须", "要")) {
      boolean stands = masked.startsWith(more, at);
      if (stands && (!more.equals("要") || Yao.isDirective(masked.substring(at), 0))) {
        at += more.length();
      }
    }
    return PhraseSplitter.skipMarks(masked, at);
  }

  private static int end(Pattern pattern, String masked) {
    Matcher matcher = pattern.matcher(masked);
    return matcher.find() ? matcher.end() : 0;
  }

  /** True for a time word or a connective alone: 同时, 下一步. */
  public static boolean isConnective(String masked) {
    return !masked.isEmpty() && end(TIME, masked) == masked.length();
  }

  /** True when the word addresses somebody named in the phrase. */
  public boolean addressed() {
    return subjectEnd > subjectStart;
  }
}
