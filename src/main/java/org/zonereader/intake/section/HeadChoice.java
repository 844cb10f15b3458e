package org.zonereader.intake.section;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.page.Paragraph;

/**
 * Chooses the headline among the head lines above a text: not the site's name, its slogan or its
 * navigation; the one that tells of a meeting rather than another; of equal ones the last, which
 * stands next to the text.
 */
final class HeadChoice {
  private static final Pattern SITE =
      Pattern.compile(
          "^.{0,20}(?:管委会|管理委员会|人民政府|政府网|门户网站?|官方网站|官网|网站|[政评传新]?[务论媒闻]网|新闻网|日报|晚报|时报|导报|商报|周报|周刊|专刊|副刊|导刊|客户端|公众号|融媒体中心|融媒体|微发布|发布)$"
              + "|^.{0,6}(?:要闻|动态|新闻|时政|资讯|公告|通知公告|图片新闻|工作动态|园区动态|信息公开|政务公开|首页|党建|专题|头条|正文|详情|内容)$"
              + "|欢迎[您你访光]|^中国[·•].{1,12}$|^[^\\p{L}]*(?:[\\u4e00-\\u9fff]{2,4}[·•|]){1,6}[\\u4e00-\\u9fff]{2,4}$");

  private static final Pattern SUBTITLE = Pattern.compile("^[—\\-]{1,2}");
  private static final Pattern HELD = Pattern.compile("召开|举行");
  private static final Pattern MEETING = Pattern.compile("会议|大会|全会|座谈|会$");
  private static final Pattern STUDY = Pattern.compile("传达|学习");

  private HeadChoice() {}

  /** The headline, or null when every line is the site's. */
  static @Nullable Paragraph headline(List<Paragraph> heads) {
    Paragraph best = null;
    int bestScore = 0;
    for (Paragraph head : heads) {
      int score = score(head);
      if (!isSite(head.folded()) && score >= bestScore) {
        best = head;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * The title of a page of several reports: a marked first-level head, else the first line that is
   * not the site's.
   */
  static @Nullable Paragraph title(List<Paragraph> heads) {
    List<Paragraph> own =
        heads.stream()
            .filter(head -> !isSite(head.folded()) && !SUBTITLE.matcher(head.folded()).find())
            .toList();
    return own.stream()
        .filter(head -> head.level() == 1)
        .findFirst()
        .orElse(own.isEmpty() ? null : own.getFirst());
  }

  private static int score(Paragraph head) {
    String folded = head.folded();
    if (SUBTITLE.matcher(folded).find()) {
      return 0;
    }
    int score = 1;
    score += HELD.matcher(folded).find() ? 8 : 0;
    score += MEETING.matcher(folded).find() ? 4 : 0;
    return score + (STUDY.matcher(folded).find() ? 2 : 0);
  }

  static boolean isSite(String folded) {
    return SITE.matcher(folded).find();
  }
}
