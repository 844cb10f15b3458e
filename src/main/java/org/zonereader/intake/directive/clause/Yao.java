package org.zonereader.intake.directive.clause;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the directive 要 from the 要 inside other words (主要, 要求, 要素 …).
 *
 * <p>Looks only at the characters beside it; quoted words never count, for they are masked.
 */
final class Yao {
  private static final String JOINS_LEFT = "主重首必需紧摘纲提概简扼只若险机想将快欲索";

  private static final Set<String> LEFT_WORDS = Words.set("不要 就要 是否要 还是要 正要 刚要 才要");

  private static final Set<String> RIGHT_WORDS =
      Words.set(
          "要求 要素 要义 要点 要闻 要事 要件 要害 要地 要道 要职 要么 要是 要塞 要领 要旨 要案 要务 要冲 要价 要隘 要挟 要犯 要紧的" + " 要不然 要不是");

  /** 要 + a verb that only looks like one of the words above: 要求真务实, 要点亮, 要件件落实. */
  private static final Pattern STILL_DIRECTIVE =
      Pattern.compile(
          "^要(?:求(?:真务|实效|新求|变|突破|精(?![准心细])|进(?!一步|行|入|度|场)|知若|贤)|点(?:子|滴|亮|燃|对点|面|上|线面|滴|名|准)|事(?:事|先|前)|件件"
              + "|地(?:毯|空|尽|方|区|块)|素(?:质|养|描)|义(?:无反顾|不容辞)|道(?:道|路|德)|害怕|是非|领(?:会|悟|导|着|先|跑|航|好|衔|题|办|军|取)"
              + "|闻(?:令|鸡|风|过|汛)|案案|冲(?:在|锋|刺|破|上|到|出|向|击|劲)|塞(?:进|满)|职(?:责|能|工|业)|务(?:实|必|求)|价值)");

  private Yao() {}

  /** Offset of the first directive 要 at or after {@code from}, or -1. */
  static int find(String masked, int from) {
    for (int at = masked.indexOf('要', from); at >= 0; at = masked.indexOf('要', at + 1)) {
      if (isDirective(masked, at)) {
        return at;
      }
    }
    return -1;
  }

  static boolean isDirective(String masked, int at) {
    if (at > 0 && JOINS_LEFT.indexOf(masked.charAt(at - 1)) >= 0) {
      return false;
    }
    String right = masked.substring(at, Math.min(masked.length(), at + 5));
    if (Words.startsWithAny(right, 0, RIGHT_WORDS, 3) && !Words.found(STILL_DIRECTIVE, right)) {
      return false;
    }
    return LEFT_WORDS.stream().noneMatch(word -> masked.startsWith(word, at + 1 - word.length()));
  }
}
