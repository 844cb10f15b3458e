package org.zonereader.intake.section;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zonereader.intake.page.Paragraph;
import org.zonereader.model.Span;
import org.zonereader.text.Folding;

/**
 * A name or pen name alone on the last line of the section, or between headline and text: {@code
 * 甲乙丙}, {@code 甲 乙} with a blank inside, several side by side. Two to four characters each.
 */
final class BareName implements BylineRule {
  private static final Pattern NAMES =
      Pattern.compile("^[\\u4e00-\\u9fff·]{1,4}(?:[\\s、]{1,4}[\\u4e00-\\u9fff·]{1,4}){0,4}$");

  private static final Pattern PEN_NAME = Pattern.compile("[\\u4e00-\\u9fff]{2,4}");

  /** The commonest surnames: a short line above a text is a slogan more often than a name. */
  private static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁宋谢唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤";

  /** Words of meetings and pages that names are not made of. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "会议|现场|强调|要求|指出|传达|学习|贯彻|落实|发展|建设|工作|精神|部署|附件|全文|结束|图片|新闻|首页|开发区|高新区|新区|经开区|园区|管委会|党工委|要闻|动态|通知|公告|[一二三四五六七八九十]要"
              + "|正文|摘要|导读|分享|打印|收藏|字号|字体|原创|转载|更多|详情|专[题栏]|头版|时政|综合|本报|来源|时间|作者|编辑|审核|关注|点赞|在看");

  @Override
  public String name() {
    return "bare-name";
  }

  @Override
  public Optional<Found> find(Paragraph paragraph, Place place) {
    String words = paragraph.words().text();
    if (place == Place.HEAD && !SURNAMES.contains(words.substring(0, 1))) {
      return Optional.empty();
    }
    boolean own = place != Place.LEAD && paragraph.level() == 0 && !HeadChoice.isSite(words);
    boolean fits = own && mayBeNames(words);
    return fits
        ? Names.in(words).map(names -> new Found(new Span(0, words.length()), names))
        : Optional.empty();
  }

  /** True for one word of two to four characters that may sign a text: 临江观潮. */
  static boolean isPenName(Paragraph line) {
    String folded = line.folded();
    return line.level() == 0
        && PEN_NAME.matcher(folded).matches()
        && mayBeNames(folded)
        && !HeadChoice.isSite(folded);
  }

  /** True for one to five words of name length without words of the genre. */
  static boolean mayBeNames(String words) {
    String folded = Folding.sameLength(words.strip());
    return folded.length() >= 2 && NAMES.matcher(folded).find() && !NO_NAME.matcher(folded).find();
  }
}
