package org.zonereader.intake.page;

import java.util.regex.Pattern;

/**
 * Buttons, counters and small print of a web page: {@code 【打印】【关闭】}, {@code 分享到}, {@code 上一篇:…},
 * record numbers (ICP备), who runs the site.
 */
final class SiteChrome extends WordedLine {
  private static final String BUTTON =
      "打印|关闭|分享|收藏|转发|点赞|在看|评论|留言|纠错|复制|微信|微博|qq空间|朋友圈|新浪微博|大|中|小|字体|字号|放大|缩小|朗读|语音播报|返回|首页|顶部|登录|注册|搜索"
          + "|网站地图|联系我们|关于我们|版权声明|法律声明|隐私(声明|政策)|设为首页|加入收藏|无障碍(阅读|浏览)?|关怀版|长者模式|移动版|手机版|简体|繁体|english|打印本页|关闭窗口|关闭本页|收藏本页"
          + "|返回(顶部|首页|列表|上页)|上一[篇页条版]|下一[篇页条版]|分享到|写留言|阅读原文|扫一扫|更多|share|print|close|原创|已关注|关注|听全文|赞|点赞|点?分享|点?收藏|点?在看|展开|收起|展开通版|收缩通版|展开全文|展开详细|内容详情|新闻详情|文章详情|app下载|下载app|客户端下载|手机阅读|朗读本文|字号大|字号小|图文";

  private static final int LONGEST = 200;

  /** Small print that may begin with anything. */
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "icp备|公网安备|版权所有|copyright|all rights reserved|produced by|powered by|网站标识码|网安备\\d"
              + "|(长按|扫描|扫码|识别).{0,20}(二维码|关注)|点击.{0,10}(蓝字|关注|名片|阅读原文)|关注.{0,12}(公众号|视频号)"
              + "|未经.{0,10}(许可|授权|同意|允许).{0,10}(转载|使用|复制|摘编|刊载)|转载.{0,8}(注明|标注|联系|授权)"
              + "|侵权.{0,6}(请联系|删除|必究)|手机(打开|浏览|查看)(当前|本)页");

  SiteChrome() {
    super(
        "site-chrome",
        LONGEST,
        "^[\\s\\[【(|·/]*("
            + BUTTON
            + ")([\\s\\]】)|·/:,\\[【(]+("
            + BUTTON
            + "))*[\\s\\]】)|·/:]*$"
            + "|^[\\[(【]?(上|下)一[篇页条则版]\\s*[:>»|]?"
            + "|^[【\\[(]?字(体|号)(大小)?\\s*:"
            + "|^分享(到|至|给)|^微信号\\s*:|^您是第|^本网站"
            + "|^(主办|承办|协办|技术支持|运维|维护)(单位|机构)?\\s*:|^(地址|邮编|邮箱|电话|联系电话|传真|热线|投稿邮箱)\\s*:"
            + "|^(建议|推荐)使用.{0,40}(浏览器|分辨率)"
            + "|^(法律|免责)声明|^(本文|文章)(来源|转自|系转载)|^特别声明|^(版权|著作权)(归|属|所有)"
            + "|^(通版阅读|多媒体数字|热门搜索|热搜|电子版$)|^[^。,]{0,20}数字报纸?$"
            + "|^(app|客户端)(下载|扫码)|^投稿(邮箱|热线|方式)"
            + "|^[^。,]{0,60}(电话|传真|邮编|热线)\\s*:?\\s*[\\d(][\\d()\\s-]{5,}$");
  }

  @Override
  public boolean setsAside(Line line) {
    return super.setsAside(line)
        || (line.words().length() <= LONGEST && ANYWHERE.matcher(line.folded()).find());
  }
}
