package org.zonereader.intake.page;

/**
 * The heading of what follows the article ({@code 往期精彩回顾}, {@code 相关阅读}). It and everything after
 * it belong to other articles: headlines with other zones' names and 强调 in them.
 */
final class TailHead extends WordedLine {
  TailHead() {
    super(
        "tail",
        24,
        "^[^\\p{L}\\p{N}]*(往期(精彩|热文|热门|好文)?(回顾|推荐|内容|精选|文章|阅读|链接)?|精彩(回顾|推荐|阅读)|(精选|好文|热文|为[你您])推荐|推荐(阅读|文章|新闻)"
            + "|相关(推荐|阅读|新闻|文章|链接|稿件|信息|报道|内容|资讯|附件)|延伸阅读|更多(新闻|阅读|精彩|资讯|内容|推荐)|热门(文章|推荐|新闻|阅读|资讯)|猜你喜欢|大家都在看|最新(文章|发布|资讯|新闻)"
            + "|热点(新闻|推荐)|(点击|阅读|新闻)排行)[^\\p{L}\\p{N}]*(>>.*|more)?$");
  }
}
