package org.zonereader.testing.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** The fixed words between the drawn ones: our own, in the manner of the genre. */
final class Wording {
  private static final List<String> VERBS =
      List.of(
          "推进", "抓好", "做实", "加快", "夯实", "壮大", "提升", "完善", "深化", "拓展", "培育", "打通", "补齐", "擦亮", "激活",
          "筑牢", "聚合", "用足", "管住", "盯紧");

  private static final List<String> ENDS =
      List.of("建设", "攻坚", "布局", "提质", "增效", "升级", "落地", "成势", "闭环", "清单", "", "", "", "");

  private static final List<String> OPENERS = List.of("会议强调,", "会议要求,", "会议指出,", "会议强调,");

  private static final List<String> ADDRESSEES = List.of("全区上下", "各级各部门", "党员干部", "各园区");

  private static final List<String> MEETINGS =
      List.of("党工委会议", "干部大会", "党工委扩大会议", "重点工作推进会", "经济运行分析会", "管委会常务会议", "专题学习会");

  private static final List<String> PARTS_OF_DAY = List.of("", "", "上午", "下午");

  private static final List<String> SURNAMES =
      List.of("王", "李", "张", "刘", "陈", "杨", "赵", "吴", "周", "徐", "孙", "朱", "胡", "林", "何", "罗");

  private static final List<String> GIVEN =
      List.of("知远", "若溪", "砚秋", "明哲", "青禾", "望舒", "怀瑾", "书宁", "北辰", "清越", "嘉木", "云起");

  private Wording() {}

  static String verb(SplittableRandom random) {
    return pick(VERBS, random);
  }

  /** What a clause ends with; often nothing. */
  static String end(SplittableRandom random) {
    return pick(ENDS, random);
  }

  static String opener(SplittableRandom random) {
    return pick(OPENERS, random);
  }

  static String addressee(SplittableRandom random) {
    return pick(ADDRESSEES, random);
  }

  static String meeting(SplittableRandom random) {
    return pick(MEETINGS, random);
  }

  static String partOfDay(SplittableRandom random) {
    return pick(PARTS_OF_DAY, random);
  }

  static String person(SplittableRandom random) {
    return pick(SURNAMES, random) + pick(GIVEN, random);
  }

  private static String pick(List<String> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
