package org.zonereader.intake.page;

/**
 * Who edited, checked or supplied the page, not who wrote the report: {@code 编辑:甲 审核:乙}, {@code
 * 来源丨某发布}, {@code (供稿:党政办)}.
 */
final class CreditLine extends WordedLine {
  static final String ROLE =
      "责任编辑|本[版期]编辑|网络编辑|新媒体编辑|值班编[委辑]|执行编辑|责编|编辑|编审|编校|编发|编制|审核|审校|审稿|校对|核发|核稿|签发|初审|复审|终审|[一二三]审|[一二三]校|监制|监审|总监制|供稿"
          + "|供图|图片|摄影|来源|稿源|信源|素材|排版|美编|视觉|设计|制作|策划|统筹|主编|副主编|总编辑?|出品|投稿|转载|转自|报送|信息员|值班主任|[图视]频";

  /** The same with blanks inside words of two characters, as pages print them to fill a column. */
  private static final String SPACED =
      ROLE.replaceAll(
          "(?<=^|\\|)([\\u4e00-\\u9fff])([\\u4e00-\\u9fff])(?=\\||$)", "$1\\\\s{0,3}$2");

  CreditLine() {
    super(
        "credit-line",
        120,
        "^[\\[(【◎●▍;,|\\s]*("
            + SPACED
            + ")\\s*([:|丨/·]|\\s(?=\\S{1,20}(\\s|$)))[^。]*。?$"
            + "|^[\\[(【]?(责任编辑|责编)[^。]{2,10}$"
            + "|^(editors?|reviewed by|proofreader|source|photo by|designer)\\s*[:|/].{1,60}$"
            + "|^[^。,;:]{2,25}\\s?(供稿|报送)\\)?$");
  }
}
