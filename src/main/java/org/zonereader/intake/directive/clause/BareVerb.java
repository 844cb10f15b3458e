package org.zonereader.intake.directive.clause;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises by the kinds of its words a verb phrase that no list knows: 腾退旧厂房, 立即清走杂物, 引以为戒.
 *
 * <p>Weaker evidence than {@link VerbPhrase}: ask it only where a directive is due, as after 会议要求
 * or behind a bullet. Verbs of state and of narration (肩负, 来到) direct nobody.
 */
final class BareVerb {
  private static final Set<String> STATES =
      Words.set(
          """
          是 有 无 没有 具有 具备 拥有 存在 位于 处于 处在 属于 成为 作为 面临 面对 迎来 进入 呈现 肩负 承载 涉及 包括
          关系 事关 关乎 意味着 标志 标志着 离不开 来自 源于 基于 在于 等于 占 达 为 值 正值 恰逢 适逢 据 经 受 由 距
          距离 临近 接近 截至 随着 自 从 当 会 能 能够 可 可以 可能 应 应该 应当 需 需要 想 觉得 认为 感到 表示 说 指出 介绍
          来到 走进 走访 走上 前来 前往 抵达 参观 观看 察看 查看 看望 慰问 询问 了解 听取 出席 主持 召开 举行 举办 展望
          回顾 传达 审议 通报 交流 座谈 发言 讲话 汇报 感谢 祝 祝贺 欢迎 希望 获悉 获得 荣获 起 使 使得 令 让
          相信 知道 看到 开始 结束 到 去 来 过 似 像 如 若 比 说明 证明 表明 显示 投入 投产 落户 落成 开工 开业 签约
          """);

  /** Idioms that tell how things stand. */
  private static final Set<String> STANDING =
      Words.set("时不我待 任重道远 来之不易 势在必行 刻不容缓 责无旁贷 迫在眉睫 日新月异 有目共睹 不言而喻 方兴未艾 举足轻重 与会");

  /** 以学促干, 以点带面, 以案为鉴. */
  private static final Pattern BY_MEANS = Pattern.compile("^以.(?:上率|促|带|率|代|增|正|铸|助|换|求|聚|兴|为鉴|图)");

  /** The clause ends as a statement does: …形势严峻复杂, …成效明显, …前往现场的路上. */
  private static final Pattern STATEMENT_END =
      Pattern.compile(
          "(?:重大|复杂|严峻|艰巨|明显|显著|充足|旺盛|热烈|浓厚|巨大|广阔|良好|不足|不够|突出|过半|加大|凸显|显现|以来|以后|之后|之际|之时|之初|的话)$"
              + "|(?<![之先落])后$|没有|无法|难以|难免|屡|日益|越来越");

  private BareVerb() {}

  /** True for a clause that begins with a verb, with or without adverb, or is an idiom. */
  static boolean is(String masked) {
    if (masked.length() < 2 || Words.found(STATEMENT_END, masked)) {
      return false;
    }
    return Words.found(BY_MEANS, masked) || begins(WordKinds.of(masked));
  }

  private static boolean begins(List<WordKinds.Word> words) {
    int at = 0;
    while (at < words.size() && isManner(words, at)) {
      at++;
    }
    if (at == words.size()) {
      return false;
    }
    WordKinds.Word first = words.get(at);
    if (STANDING.contains(first.text()) || STATES.contains(first.text())) {
      return false;
    }
    if (first.is("i", "l")) {
      return at + 1 == words.size() || !words.get(at + 1).is("n", "uj", "d", "u");
    }
    boolean named = at + 1 < words.size() && words.get(at + 1).is("uj", "ud", "ul");
    return (first.is("v", "vd", "vg") && !named) || isUsedAsVerb(words, at);
  }

  /** A verb more often used as a noun: a verb before another (研究出台…) or before a number (分析各…). */
  private static boolean isUsedAsVerb(List<WordKinds.Word> words, int at) {
    if (!words.get(at).is("vn") || at + 1 == words.size()) {
      return false;
    }
    WordKinds.Word next = words.get(at + 1);
    return (next.is("v") && !STATES.contains(next.text())) || next.is("m", "r");
  }

  /** Adverbs; an adjective only right before a verb: 合理安排. */
  private static boolean isManner(List<WordKinds.Word> words, int at) {
    WordKinds.Word word = words.get(at);
    if (word.is("d", "ad") || (at == 0 && word.text().equals("一手"))) {
      return !List.of(
              "未", "未经", "并未", "非", "也", "都", "还", "已", "已经", "曾", "正", "正在", "将", "就", "才", "仅",
              "约", "只")
          .contains(word.text());
    }
    return word.is("a") && at + 1 < words.size() && words.get(at + 1).is("v", "d");
  }
}
