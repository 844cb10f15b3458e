package org.zonereader.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.SetAside;

/** Which lines belong to the page, and why. */
class LineRulesTest {
  private static Page read(String line) {
    return new PageReader().read(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          breadcrumb;您当前的位置：首页 > 资讯 > 要闻
          breadcrumb;当前位置:首页
          breadcrumb;>要闻>图片
          breadcrumb;首页 » 园区 » 要闻速递
          issue-head;2025年03月24日
          issue-head;2025年3月24日 星期一 第12版
          issue-head;第B3版:园区纵览
          issue-head;上一版 下一版
          issue-head;临江日报 2025年03月24日
          publication-line;发布日期: 2025- 06- 01 08: 20 浏览次数:7
          publication-line;来源：某某网 作者： 时间：2025-06-01
          publication-line;临江发布 2025-06-01 08:20 浙江
          publication-line;临江高新区 2025年6月1日
          address-line;https://www.example.org/2025/0601/a.html
          site-chrome;【打印】 【关闭】
          site-chrome;分享到：
          site-chrome;上一篇：临江高新区强调抓项目
          site-chrome;版权所有：某某网 浙ICP备00000000号
          site-chrome;Produced By 某某系统
          site-chrome;点击上方蓝字关注我们
          photo-caption;图为大会现场。甲乙 摄
          photo-caption;会议现场
          photo-caption;(资料图片由党政办供图)
          credit-line;编辑：甲乙丙 审核：丁戊
          credit-line;（责任编辑：甲乙丙）
          credit-line;责编 甲乙丙
          credit-line;党政办公室 供稿
          credit-line;责 编丨甲乙
          credit-line;Editor: John Smith
          photo-caption;(图片由党政办提供)
          photo-caption;2.jpg
          photo-caption;图②:甲在发言
          photo-caption;[图片]
          issue-head;二〇二五年十二月一日 星期一
          issue-head;当前版:03版
          issue-head;A1-A4
          publication-line;2025-06-01 318
          publication-line;（2025年6月1日）
          publication-line;原标题：临江高新区召开会议
          publication-line;文章字数:812
          site-chrome;展开通版
          site-chrome;点分享 点收藏 点在看
          site-chrome;未经授权不得转载,转载请注明来源
          site-chrome;某区党政办 电话:0571-00000000
          site-chrome;临江日报 数字报纸
          separator-line;* * *
          separator-line;— END —
          tail;往期精彩回顾
          tail;▼ 相关阅读
          """)
  void setAside(String row) {
    String rule = row.substring(0, row.indexOf(';'));
    Page page = read(row.substring(row.indexOf(';') + 1));
    assertThat(page.setAside()).extracting(SetAside::rule).containsExactly(rule);
    assertThat(page.paragraphs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "临江高新区传达学习上级会议精神",
        "10月29日,临江高新区召开现场会,参观了首页展厅。",
        "会议要求,编辑部要办好内刊,来源要可靠。",
        "坚持把服务送到企业现场",
        "2025年3月24日,临江高新区召开大会。",
        "要打印好材料,关闭隐患企业。",
        "作者：甲乙丙",
        "图强争先谋发展",
        "未经许可不得擅自开工,要严格执行。",
        "会议要求,要公布举报电话",
        "相关部门要各负其责"
      })
  void kept(String line) {
    assertThat(read(line).setAside()).isEmpty();
    assertThat(read(line).paragraphs()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"往期回顾", "推荐阅读"})
  void everythingAfterATailHeadIsForeign(String head) {
    Page page = read("会议要求,要实干。\n" + head + "\n别处的高新区强调,要大干。\n更多一条");
    assertThat(page.paragraphs()).hasSize(1);
    assertThat(page.setAside()).hasSize(3).allMatch(aside -> aside.rule().equals("tail"));
  }
}
