package org.zonereader.intake.page;

/**
 * The line under a web page's title, or above a messenger post: {@code 发布时间:2025-11-03 10:20 来源:某网
 * 浏览次数:30}. Its date is when the page was published, never the meeting. A line that only says
 * {@code 作者:甲} is a byline.
 */
final class PublicationLine extends WordedLine {
  private static final String LABEL =
      "(发布|发表|发稿|刊发|更新|发文|成文|公开|生成|录入|添加|上传|编辑)?(时间|日期)|(信息|稿件|文章|新闻|内容)?来源|来自|(文章)?字数|信息提供|发布(机构|单位|者|人)|作者"
          + "|浏览(次数|量|数)?|阅读(次数|量|数)?|点击(次数|率|量|数)?|访问(次数|量)?|人气|字号|字体(大小)?|索引号|原标题|关键[词字]|标签|文号|主题分类";

  PublicationLine() {
    super(
        "publication-line",
        160,
        "^(?!作者\\s*[:|丨][^:]*$)[\\[(【]?\\s*("
            + LABEL
            + ")\\s*[:|丨][^。]*$|^20\\d\\d\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s+\\d{1,7}$"
            + "|^[\\[(【]\\s*"
            + DateWords.FULL_DAY
            + "\\s*[\\])】]$"
            + "|^[^。,]{0,40}20\\d\\d\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?\\s*\\d{1,2}\\s*:\\s*\\d{2}(?!\\d)[^。,]{0,60}$"
            + "|^[^。,;:]{0,20}\\s20\\d\\d\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}\\s?日?$"
            + "|^20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}\\s+[^。,]{0,60}("
            + LABEL
            + ")\\s*:");
  }
}
