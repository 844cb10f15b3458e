package org.zonereader.intake.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.intake.Pages;
import org.zonereader.model.Report;

/** Byline, meeting, headline, series. */
class PartsTest {
  private static final String TEXT = "11月3日,珠海高新区召开大会。\n会议要求,要实干。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ⏎王小丫|王小丫
          ⏎珠海新声|珠海新声
          ⏎袁 浩|袁浩
          ⏎李 大海|李大海
          ⏎王小丫 李大海|王小丫 李大海
          ⏎王小丫、李大海|王小丫 李大海
          (记者 王小丫 通讯员 李大海)|王小丫 李大海
          （本报记者王小丫）|王小丫
          （王小丫）|王小丫
          ⏎（王小丫）|王小丫
          ⏎◎记者 王小丫|王小丫
          ⏎本报记者 王小丫 通讯员 李大海 报道|王小丫 李大海
          ⏎文/王小丫 图/李大海|王小丫
          ⏎作者：王小丫|王小丫
          ⏎王小丫⏎编辑：李大海|王小丫
          ⏎撰 稿：王小丫|王小丫
          ⏎（撰稿：王小丫）|王小丫
          ⏎（記者 王小丫）|王小丫
          ⏎作者：王小丫 编辑：李大海|王小丫
          ⏎（图文：王小丫；审核：李大海）|王小丫
          ⏎来源：临江发布 丨 记者 王小丫|王小丫
          ⏎□本报记者 王小丫 摄影报道|王小丫
          ⏎文 字丨王小丫|王小丫
          记者 王小丫 文/图|王小丫
          ' 王小丫'|王小丫
          ⏎临江日报全媒体记者 王小丫|王小丫
          """)
  void bylines(String end, String names) {
    Report report = Pages.only(TEXT + end.replace('⏎', '\n'));
    assertThat(report.byline()).isEqualTo(names);
    assertThat(report.text()).isEqualTo(TEXT);
  }

  @Test
  void bylinesAboveTheText() {
    assertThat(Pages.only("珠海高新区召开大会\n王小丫\n" + TEXT).byline()).isEqualTo("王小丫");
    Report report = Pages.only("本报讯（记者 王小丫）" + TEXT);
    assertThat(report.byline()).isEqualTo("王小丫");
    assertThat(report.text()).isEqualTo("本报讯" + TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "珠海高新区召开大会⏎珠江潮声⏎|珠江潮声",
        "珠海高新区召开大会⏎◎记者 王 丫⏎|王丫",
        "珠海高新区召开大会⏎来源:某网 作者:王小丫 时间:2025-11-04⏎|王小丫"
      })
  void bylinesBetweenHeadlineAndText(String above, String names) {
    Report report = Pages.only(above.replace('⏎', '\n') + TEXT);
    assertThat(report.byline()).isEqualTo(names);
    assertThat(report.headline()).isEqualTo("珠海高新区召开大会");
  }

  @ParameterizedTest
  @CsvSource({"作者：管理员", "（本报记者综合整理）", "记者：区融媒体中心"})
  void bodiesAreNoAuthors(String line) {
    assertThat(Pages.only(TEXT + "\n" + line).byline()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"（责任编辑：王小丫）", "（供稿：党政办）"})
  void creditsAreNoBylines(String end) {
    Report report = Pages.only(TEXT + end);
    assertThat(report.byline()).isNull();
    assertThat(report.text()).isEqualTo(TEXT);
    assertThat(Pages.aside(Pages.readText(TEXT + end), "credit-line")).containsExactly(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"(简称“三区”)", "（试行）。", "一要抓项目"})
  void textThatOnlyLooksLikeABylineStays(String end) {
    Report report = Pages.only(TEXT + "\n要印发方案" + end);
    assertThat(report.byline()).isNull();
    assertThat(report.text()).endsWith(end);
  }

  @Test
  void linesAfterTheBylineAreNotText() {
    assertThat(Pages.aside(Pages.readText(TEXT + "\n王小丫\n某某集团签约"), "after-byline"))
        .containsExactly("某某集团签约");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          珠海高新区召开干部大会,部署工作。|干部大会
          珠海高新区党工委召开会议,部署工作。|党工委会议
          珠海高新区党工委举行扩大会议。|党工委扩大会议
          珠海高新区党工委会议召开。|党工委会议
          珠海高新区工委(扩大)会议召开。|工委(扩大)会议
          珠海高新区党工委书记王小丫主持召开党工委第8次会议。|党工委第8次会议
          珠海高新区召开经济运行分析会传达学习有关精神。|经济运行分析会
          珠海高新区召开党工委理论学习中心组学习会,学习精神。|党工委理论学习中心组学习会
          珠海高新区组织召开安全生产工作部署会。|安全生产工作部署会
          临江经开区召开临江经开区领导干部会议。|领导干部会议
          珠海高新区扎实推进项目建设。|-
          """)
  void meetings(String lead, String name) {
    String meeting = Pages.only("11月3日," + lead + "要实干。").meeting();
    assertThat(meeting == null ? "-" : meeting).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          珠海高新区管委会⏎发展提速⏎珠海高新区召开大会⏎奋斗有我|珠海高新区召开大会
          学习贯彻全会精神⏎实干争先|学习贯彻全会精神
          珠海发布⏎实干争先⏎——记一次大会|实干争先
          要闻⏎实干争先|实干争先
          # 实干争先(2)|实干争先
          珠海高新区⏎实干争先|实干争先
          """)
  void headlines(String heads, String headline) {
    Report report = Pages.only(heads.replace('⏎', '\n') + "\n" + TEXT);
    assertThat(report.headline()).isEqualTo(headline);
    assertThat(Pages.readText(heads.replace('⏎', '\n') + "\n" + TEXT).title()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"(2),2", "②,2", "（二）,2", "之三,3", "(十二),12", "之二十,20", "(24),24"})
  void series(String number, int value) {
    var page = Pages.readText("# 园区动态" + number + "\n## 珠海高新区\n### 新篇\n" + TEXT);
    assertThat(page.series()).isEqualTo(value);
    assertThat(page.title()).isEqualTo("园区动态");
  }
}
