package org.zonereader.intake.directive.clause;

import java.util.regex.Pattern;

/** Recognises what is told, not asked for: accounts of the meeting, plans, declaratives. */
public final class Statement {
  private static final Sought ACCOUNT =
      Sought.compile(
          "^(?:会议|会上|会前|会后|会中|会议期间|大会|学习会|座谈会|随后|期间|其间|期待)(?:现场|最后|首先|随后|分别|并|还|又|,)*(?:传达|学习|听取|审议|研究|通报|观看|表彰|书面|以|由|采取|召开|分析|总结|回顾|部署|就|对|宣读|播放|邀请|讨论|通过|安排|组织|套开|开始|结束|围绕|集体|原文|深入|专题|签订|举行|进行|要闻)"
              + "|(?:主持|出席|列席|参加|旁听)(?:了)?(?:会议|本次|此次|学习|座谈|大会|活动|并讲话|\\(|$)|(?:作|致)(?:了)?.{0,12}(?:讲话|报告|汇报|发言|辅导|致辞)$|并讲话$|汇报了|(?:作|进行)(?:了)?(?:交流|表态)发言|参会$|参加$"
              + "|^(?:据悉|据了解|据介绍|截至|截止|近年来|今年以来|去年以来|一直以来|长期以来|近日|日前|昨日|昨天|当天|当日|[0-9]+月[0-9]+日|20[0-9]{2}年)");

  private static final Pattern PLAN_SUBJECT =
      Pattern.compile("^(?:下一步|接下来|今后|未来|下阶段|下步|后续|明年|今年)?(.{2,20}?)(?:将|拟|计划)(?!要|领|士|军|来)");

  private static final Pattern PLAN_TIME =
      Pattern.compile("^(?:下一步|接下来|今后|未来|下阶段|下步|后续|明年|今年)(?:,|还)?将(?!.{0,30}(?:作为|融入|纳入))");

  private static final Pattern COPULA =
      Pattern.compile(
          "^(?:是|也是|更是|既是|才(?:能|会|有|可|是)|方(?:能|可)|就(?:能|会|一定|没有|是)|离不开|就是|正是|都是|不仅是|事关|关乎|关系|关系到|意义|至关|直接|标志着|为[^了].{0,40}(?:提供了|指明了|注入了|举旗)|具有|对.{1,30}(?:具有|意义))");

  private static final Sought MEETING_HELD =
      Sought.compile("召开|举行|举办|(?:会议|大会|学习会|座谈会|全会)(?:在.{1,12})?(?:开幕|闭幕)|主持");

  private static final Pattern OF_ZONE =
      Pattern.compile(
          "^(?:该区|我区|全区|园区|新区|高新区|经开区|开发区|[^,要须应]{2,12}(?:高新区|经开区|开发区|新区|园区))(?![^,]*(?:要|务必|必须|应))(?:各项|主要|[^,]{0,10})(?:持续|不断|先后|相继|正|已|稳步|逐步|日益|始终|积极|大力|全力|着力|扎实|深入|全面|加快|聚焦|坚持|把|将)");

  private static final Sought FACT =
      Sought.compile("[0-9](?:个|家|亿|万|%|倍|项|人|条|公里|平方)|同比|环比|累计|(?<!不)已|了(?!解)|荣获|获评|入选|达到|达[0-9]");

  private static final Pattern QUOTATION = Pattern.compile("^[“\"]□{12,}[”\"]$");

  private static final Pattern VISIT = Pattern.compile("调研|检查|督查|督导|走访|慰问|暗访|现场办公|视察|考察");

  private Statement() {}

  /** An account of what the meeting or the zone did: 会议听取了…, 某某主持会议, 近年来…. */
  public static boolean isAccount(String masked) {
    return Words.found(ACCOUNT, masked);
  }

  /**
   * A sentence that is nothing but a quotation: somebody speaks, and the page says who behind it.
   */
  public static boolean isQuotation(String masked) {
    return Words.found(QUOTATION, masked);
  }

  /** A clause that reports a fact or an event, with figures or signs of the past. */
  public static boolean isFact(String masked) {
    return isAccount(masked)
        || Words.found(MEETING_HELD, masked)
        || (Words.found(FACT, masked) && !VerbPhrase.isImperative(masked));
  }

  /** The zone and what it does, without 要: …,临江经开区不断优化环境. */
  public static boolean isOfZone(String masked) {
    return Words.found(OF_ZONE, masked);
  }

  /** The phrase that tells that a leader looked at something: 某某带队检查节前安全生产. */
  public static boolean isVisit(String masked) {
    return Words.found(VISIT, masked);
  }

  /** A plan: the zone says what it will do (高新区将…). */
  public static boolean isPlan(String masked) {
    if (Words.found(PLAN_TIME, masked)) {
      return true;
    }
    var subject = PLAN_SUBJECT.matcher(masked);
    return subject.find() && Addressee.is(subject.group(1));
  }

  /** The second half of a declarative: …,是首要任务; …,事关全局. */
  public static boolean isPredicate(String masked) {
    return Words.found(COPULA, masked);
  }

  /** The phrase that reports that the meeting took place. */
  public static boolean isMeetingHeld(String masked) {
    return Words.found(MEETING_HELD, masked);
  }
}
