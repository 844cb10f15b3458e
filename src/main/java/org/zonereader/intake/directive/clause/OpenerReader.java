package org.zonereader.intake.directive.clause;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the opener of a phrase: at its end (会议强调,), before 要 (会议强调要…), or before a bare verb phrase
 * or an addressee (会议要求各部门…).
 *
 * <p>Rewriting mirrors replace the usual verbs by synonyms (夸大 for 强调, 请求 for 要求); these count as
 * well.
 */
public final class OpenerReader {
  private static final String URGING = "强调|要求|夸大|夸张|请求|恳求|哀求|央求|号召|叮嘱|嘱咐|嘱托|勉励|寄语|希望|叮咛";

  /** Also nouns or adjectives: a bare name before them is no speaker (方向明确). */
  private static final String NOUNLIKE = "明确";

  private static final String SAYING = URGING + "|指出|指明|点明|提出|认为|表示|申明|重申|说|谈到|讲到|号令|" + NOUNLIKE;

  /** Whoever is unknown and says so speaks of his own plans: 被约谈企业表示. */
  private static final Set<String> PLEDGING = Set.of("表示", "说", "谈到", "讲到", "认为");

  private static final Pattern COMPANY = Pattern.compile("公司|企业|集团|商户|厂|店");

  private static final Pattern AT_END =
      Pattern.compile("^(.{0,60}?)(" + SAYING + ")(?:说|道|了)?(?:[—:]*)$");

  /** 提出三点要求, 作出如下部署: a noun ends the opener. */
  private static final Pattern NOUN_AT_END =
      Pattern.compile(
          "^(.{0,60}?)(?:提出|提|作出|做出|作了|做了|明确|强调|讲)了?(?:以下|如下|下列|[一二两三四五六七八九十几0-9]+(?:点|个方面|方面|个|项|条))?(?:的)?"
              + "(?:具体|明确|工作|贯彻落实|贯彻|落实|相关|重要|严格|新|进一步)*(?:的)?(?:要求|意见|部署|安排|希望|建议|任务)$");

  private static final Set<String> NOUNS = Set.of("要求", "意见", "部署", "安排", "希望", "建议", "任务");

  /** 强调三点:, 提出四条:. */
  private static final Pattern COUNT_AT_END =
      Pattern.compile("^(.{0,60}?)(?:强调|提出|指出|讲|谈)了?[一二两三四五六七八九十几0-9]+[点条]$");

  private static final Set<String> COUNTS = Set.of("点", "条");

  /** Without a verb of saying there is no opener but by a noun or a count. */
  private static final Sought SAID = Sought.compile(SAYING);

  private static final Pattern BEFORE_WORDS =
      Pattern.compile("(" + SAYING + ")(?:说|道)?[—]*(?=(.*))");

  private static final Pattern NOT_SPEECH = Pattern.compile("^(?:的|和|、|与|及|,|是|下|在|后|了?解)");

  /** 要求 is a noun at the end of what begins like this: 结合上级要求. */
  private static final Pattern NOUN_BEFORE =
      Pattern.compile("^(?:结合|围绕|针对|代表|在|对|按|根据|依据|遵照|遵循|把|将|与|和|同|以|落实|贯彻|达到|符合|满足|适应)");

  private static final int LONGEST_SPEAKER = 40;

  private OpenerReader() {}

  /**
   * The opener a phrase begins with, or null.
   *
   * @param masked the words of the phrase
   * @param own who besides the meeting and its leaders speaks for the report
   */
  public static @Nullable Opener read(String masked, OwnVoices own) {
    Opener counted = null;
    if (endsWith(masked, NOUNS)) {
      counted = counted(NOUN_AT_END, masked, own);
    } else if (endsWith(masked, COUNTS)) {
      counted = counted(COUNT_AT_END, masked, own);
    }
    if (counted != null) {
      return counted;
    }
    if (!Words.found(SAID, masked)) {
      return null;
    }
    Matcher end = AT_END.matcher(masked);
    if (end.find()) {
      Opener opener = opener(end.group(1), end.group(2), masked.length(), own);
      if (opener != null) {
        return opener;
      }
      if (PLEDGING.contains(end.group(2)) && end.group(1).length() > 1) {
        return new Opener(true, false, false, masked.length());
      }
    }
    return beforeWords(masked, own);
  }

  /** Whether a pattern that ends with one of these is worth trying. */
  private static boolean endsWith(String masked, Set<String> words) {
    // To a pattern the end is before a last line end, too.
    return Words.endsWithAny(masked.stripTrailing(), words, 2);
  }

  private static @Nullable Opener counted(Pattern pattern, String masked, OwnVoices own) {
    Matcher noun = pattern.matcher(masked);
    return noun.find() ? opener(noun.group(1), "强调", masked.length(), own) : null;
  }

  private static @Nullable Opener beforeWords(String masked, OwnVoices own) {
    Matcher verb = BEFORE_WORDS.matcher(masked);
    while (verb.find() && verb.start() <= LONGEST_SPEAKER) {
      String rest = masked.substring(verb.end()).stripLeading();
      boolean urging = isUrging(verb.group(1));
      if (verb.group(1).equals("要求") && Yao.isDirective(masked, verb.start())) {
        continue;
      }
      if (!rest.isEmpty() && !Words.found(NOT_SPEECH, rest) && leadsOn(rest, urging)) {
        String speaker = masked.substring(0, verb.start());
        Opener opener = opener(speaker, verb.group(1), verb.end(), own);
        if (opener != null) {
          return opener;
        }
      }
    }
    return null;
  }

  /** What may follow a verb of saying without a mark. */
  private static boolean leadsOn(String rest, boolean urging) {
    DirectiveWord word = DirectiveWord.in(rest);
    if (word != null && word.kind() != DirectiveWord.Kind.TOPIC) {
      return true;
    }
    if (Prefix.of(rest).kind() == Prefix.Kind.ORDINAL_SHI) {
      return true;
    }
    return urging
        && (VerbPhrase.mayDirect(rest) || Addressed.split(rest) > 0 || Addressee.is(rest));
  }

  private static @Nullable Opener opener(String speaker, String verb, int end, OwnVoices own) {
    if (NOUNLIKE.contains(verb) && Speakers.isName(speaker)) {
      return null;
    }
    if (verb.equals("要求") && Words.found(NOUN_BEFORE, speaker)) {
      return null;
    }
    if (PLEDGING.contains(verb) && Words.found(COMPANY, speaker)) {
      return new Opener(true, false, false, end);
    }
    return switch (Speakers.voice(speaker, own)) {
      case OWN -> new Opener(false, isUrging(verb), speaker.isEmpty(), end);
      case FOREIGN -> new Opener(true, isUrging(verb), false, end);
      case NOBODY -> null;
    };
  }

  private static boolean isUrging(String verb) {
    return URGING.contains(verb);
  }
}
