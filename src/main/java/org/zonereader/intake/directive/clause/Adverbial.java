package org.zonereader.intake.directive.clause;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a clause that is only an adverbial and needs the next one to be a directive: 以高度的责任感,
 * 把思想和行动, 按照….
 */
public final class Adverbial {
  private static final Pattern MANNER =
      Pattern.compile(
          "^(?:始终|坚持|切实|进一步|继续|更加)?(?:以|用|本着|秉持|带着|怀着|拿出|凭着|保持)?以?.{0,30}(?:感|精神|态度|作风|姿态|决心|信心|状态|劲头|标准|担当|举措|力度|勇气|干劲|魄力|意识|站位|定力|韧劲|步伐|毅力|思维|视野|眼光|原则|理念|热情|胸怀|格局|要求|行动|成效|实效|成绩)$");

  private static final Pattern BY = Pattern.compile("^(?:以|用|本着|凭着|带着)");

  private static final Pattern AS = Pattern.compile("^以.{1,40}?(?:作为|为)");

  /** What something may serve as: 以项目为抓手, 以绿色为底色. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:引领|指引|统领|抓手|契机|目标|导向|重点|主线|牵引|核心|根本|遵循|基础|支撑|突破口|切入点|载体|关键|动力|中心|纲|己任|荣|落脚点|着力点|出发点|主题|先导|保障|依托|龙头|标准|指导|主体|主导|方向|底线|底色|平台|根基|主轴|主旨|准则|前提|补充|纽带|桥梁|标尺|镜|鉴|要求|路径|试点|样板|标杆|代表|主$)");

  /** 以…为主体布局平台 has a verb behind the role; 以…为重点任务 only another noun. */
  private static final int LONGEST_TAIL = 2;

  /** 为强大支撑: what may stand before the role. */
  private static final int LONGEST_EPITHET = 4;

  private static final Pattern TAKING = Pattern.compile("^(?:把|将)(?![握牢好关准脉控守稳住])");

  private static final Pattern DONE =
      Pattern.compile(
          "在|给|搬|送|列|请|引|带|拧|抓|摆|放在|作为|成(?!效|果|绩|就|都)|到|出|起来|好|转化|统一|用在|用于|搞|做|变|落|建[成好]|当作|贯穿|融入|纳入|贯彻于|推向|引向|转[为向]|压实|扛|挺|立|办|置于|列入|化为|凝聚|结合|体现|覆盖|延伸|聚焦|嵌入|渗透|考虑|进|实$|细$|牢$|稳$|强$|优$|大$");

  /** 把…学深学透, 把…做细做实. */
  private static final Pattern DONE_TWICE =
      Pattern.compile("(.)[深透细实好牢紧优强准精满足]\\1[深透细实好牢紧优强准精满足]$|[抓做办管守学][深透细实好牢紧优强准精]$");

  private static final Pattern ACCORDING =
      Pattern.compile("^(?:按照|按|根据|依照|依据|遵照|通过|随着|面对|针对|对于|关于|鉴于|为便于|值此)");

  /** 从讲政治的高度, 站在全局的角度. */
  private static final Pattern FROM =
      Pattern.compile("^(?:从|站在|立足).{1,30}(?:高度|角度|层面|全局|大局|出发|方面|维度|入手|起点上?)$");

  /** 对存在的问题: no verb behind the thing; 对标, 对照 are verbs. */
  private static final Pattern TOWARDS = Pattern.compile("^对(?![标照接表口外内症应准话付抗比])");

  /** Tagged as verbs, but nouns at the end of 按照…. */
  private static final Set<String> NOUNS =
      Words.set("要求 部署 安排 规定 指示 批示 分工 计划 规划 约定 指导 决定 建议 挑战 考验 需要 需求 变化 冲击 影响 发展 下行 要 提升 进行");

  /** 在…上, 在…的同时: a place, a field or a time. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "^在.{1,40}(?:上|中|下|里|内|间|前|后|方面|过程|基础|前提|同时|时|时候|领域|环节|期间|之际|阶段)(?:中|上|下|里)?$");

  private Adverbial() {}

  /** True when the clause has no verb of its own that says what to do. */
  public static boolean isOnly(String masked) {
    if (servesAs(masked)) {
      return true;
    }
    if (Words.found(BY, masked)) {
      return Words.found(MANNER, masked) && VerbPhraseInside.none(masked);
    }
    if (Words.found(TAKING, masked)) {
      return !Words.found(DONE, masked.substring(1)) && !Words.found(DONE_TWICE, masked);
    }
    return Words.found(WITHIN, masked)
        || Words.found(FROM, masked)
        || ((Words.found(ACCORDING, masked) || Words.found(TOWARDS, masked))
            && !masked.contains("把")
            && !endsWithVerb(masked));
  }

  private static boolean servesAs(String masked) {
    Matcher as = AS.matcher(masked);
    if (!as.find()) {
      return false;
    }
    Matcher role = ROLE.matcher(masked);
    if (!role.find(as.end()) || role.start() - as.end() > LONGEST_EPITHET) {
      return false;
    }
    int end = role.end();
    while (role.find(end) && role.start() == end) {
      end = role.end();
    }
    return masked.length() - end <= LONGEST_TAIL;
  }

  /** 按合同付款 says what to do; 按照市委要求 does not. */
  private static boolean endsWithVerb(String masked) {
    WordKinds.Word last = WordKinds.last(masked);
    return last.is("v") && last.text().length() > 1 && !NOUNS.contains(last.text());
  }

  /** 以…推动… has its own verb even when it ends in a noun of manner. */
  private static final class VerbPhraseInside {
    private static final Pattern VERB =
        Pattern.compile(
            "推[动进]|促[进]|引领|带动|检验|展现|落实|践行|筑牢|激发|抓好|服务|支撑|保障|提升|推出|体现|诠释|彰显|回应|迎接|确保|交出|赢得|开创");

    static boolean none(String masked) {
      return !Words.found(VERB, masked);
    }
  }
}
