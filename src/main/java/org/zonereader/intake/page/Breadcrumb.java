package org.zonereader.intake.page;

/**
 * The path of the page inside its site: {@code 当前位置:首页 > 新闻 > 要闻}, also when it goes on in a second
 * line with {@code >}. It must not be read as text: 要闻 holds a 要.
 */
final class Breadcrumb extends WordedLine {
  Breadcrumb() {
    super(
        "breadcrumb",
        120,
        "^(您|你)?(现在|当前|目前)?的?(所在)?(的)?(位置|栏目|页面)\\s*(是|为)?\\s*[:>]"
            + "|^[^。]{0,12}(当前|所在)的?位置"
            + "|^首页\\s*([>»/|\\-—_:]|$)"
            + "|^[>»][^。,;]{1,60}$"
            + "|^[^。,;]{1,20}[>»][^。,;]{1,30}$"
            + "|^[^。,;]{1,20}[>»][^。,;]{1,20}[>»]");
  }
}
