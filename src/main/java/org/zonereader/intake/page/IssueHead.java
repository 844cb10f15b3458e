package org.zonereader.intake.page;

/**
 * The head of a newspaper page: {@code 2025年03月24日 星期一}, {@code 第A9版:园区}, {@code 上一版 下一版}. Its date
 * is the issue date; it gives the year of the meetings.
 */
final class IssueHead extends WordedLine {
  private static final String DATE = DateWords.FULL_DAY;

  IssueHead() {
    super(
        "issue-head",
        60,
        "^"
            + DATE
            + "[\\s,]*((星期|周)[一二三四五六日天])?[\\s,]*(农历[^。]{0,20})?((第|总第)?[a-z]?\\d{1,5}[a-z]?(版|期)[^。]{0,30})?$"
            + "|^第?\\s*[a-z]?\\d{1,3}[a-z]?\\s*版\\s*([:|].{0,30}|\\s.{0,30})?$|^(星期|周)[一二三四五六日天]$"
            + "|^(本版|版面)(导航|目录|概览)|^标题导航|^(上|下)一版|^[^。,]{2,15}(报|时报|日报|晚报)\\s*"
            + DATE
            + "|^(当前版|当前版面|版次|版面|版名)\\s*[:|].{0,30}$|^第?[a-z]?\\d{1,3}版?\\s?[—~-]{1,2}\\s?[a-z]?\\d{1,3}版?$");
  }
}
