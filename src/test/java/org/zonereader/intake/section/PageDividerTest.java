package org.zonereader.intake.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.intake.Pages;
import org.zonereader.model.ParsedSource;

/** Pages of several zones. */
class PageDividerTest {
  private static List<String> zones(ParsedSource page) {
    return page.reports().stream().map(r -> r.zone().name() + "|" + r.headline()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## 珠海高新区",
        "珠海高新区",
        "【珠海高新区】",
        "■珠海高新区",
        "一、珠海高新区",
        "珠海高新区：",
        "01 珠海高新区",
        "**珠海高新区**"
      })
  void zoneLines(String line) {
    ParsedSource page =
        Pages.readText("两地在行动\n" + line + "\n快干\n会议要求,要快干。\n\n无锡高新区\n实干\n会议要求,要实干。");
    assertThat(zones(page)).containsExactly("珠海高新区|快干", "无锡高新区|实干");
    assertThat(page.title()).isEqualTo("两地在行动");
    assertThat(page.reports().getFirst().text()).isEqualTo("会议要求,要快干。");
  }

  @Test
  void headlinesWithTheZoneInThem() {
    ParsedSource page =
        Pages.readText("多地发力\n珠海高新区 快干争先\n11月3日,珠海高新区召开大会。\n王小丫\n无锡实干\n11月4日,无锡高新区召开大会。\n李大海");
    assertThat(zones(page)).containsExactly("珠海高新区|珠海高新区 快干争先", "无锡高新区|无锡实干");
    assertThat(page.reports()).extracting(r -> r.byline()).containsExactly("王小丫", "李大海");
    assertThat(page.title()).isEqualTo("多地发力");
  }

  @Test
  void leadsThatNameAnotherZone() {
    ParsedSource page =
        Pages.readText("连日来,多家高新区开会学习。\n11月3日,珠海高新区召开大会。\n会议要求,要快干。\n【无锡高新区】11月4日,无锡高新区召开大会。");
    assertThat(zones(page)).containsExactly("珠海高新区|null", "无锡高新区|null");
    assertThat(Pages.aside(page, "editor-note")).hasSize(1);
    assertThat(page.reports().getFirst().text()).endsWith("要快干。");
  }

  @Test
  void aMeetingBelowAHeadlineIsAReportOfItsOwnWhereSeveralZonesStand() {
    ParsedSource page =
        Pages.readText(
            "甲地：快干\n11月3日,珠海高新区召开大会。\n乙地：实干\n11月4日,无锡高新区召开大会。\n丙地：巧干\n11月5日,某岛开发公司召开大会。");
    assertThat(page.reports())
        .extracting(r -> r.headline())
        .containsExactly("甲地：快干", "乙地：实干", "丙地：巧干");
  }

  @ParameterizedTest
  @ValueSource(strings = {"■珠海高新区 | 快干", "● 珠海高新区：快干"})
  void headlinesBehindABullet(String head) {
    ParsedSource page =
        Pages.readText("多地发力\n" + head + "\n11月3日,珠海高新区召开大会。\n■无锡高新区 | 实干\n11月4日,无锡高新区召开大会。");
    assertThat(zones(page))
        .containsExactly("珠海高新区|" + head.substring(1).strip(), "无锡高新区|无锡高新区 | 实干");
  }

  @ParameterizedTest
  @ValueSource(strings = {"●", "● ", ""})
  void leadsThatBeginWithTheZone(String bullet) {
    ParsedSource page =
        Pages.readText(
            "园区快讯\n" + bullet + "珠海高新区 11月3日,珠海高新区召开大会。\n" + bullet + "无锡高新区 11月4日,无锡高新区召开大会。");
    assertThat(page.title()).isEqualTo("园区快讯");
    assertThat(page.reports()).hasSize(2);
  }

  @Test
  void oneReportStaysOne() {
    ParsedSource page =
        Pages.readText("11月3日,珠海高新区召开大会。\n聚焦主业\n要抓产业。\n11月5日,珠海高新区再次召开会议。\n会议听取了无锡高新区的经验介绍。");
    assertThat(page.reports()).hasSize(1);
    assertThat(page.reports().getFirst().text()).contains("聚焦主业\n要抓产业。");
  }

  @Test
  void aZoneNameWithoutTextIsASiteLine() {
    ParsedSource page = Pages.readText("11月3日,党工委召开会议。要实干。\n珠海高新区");
    assertThat(Pages.aside(page, "site-line")).containsExactly("珠海高新区");
    assertThat(page.reports().getFirst().zone().name()).isEqualTo("珠海高新区");
  }

  @Test
  void slogansThatEndLikeZonesAreHeadlines() {
    ParsedSource page = Pages.readText("奋力建设一流高新区\n11月3日,珠海高新区召开大会。");
    assertThat(zones(page)).containsExactly("珠海高新区|奋力建设一流高新区");
  }

  @Test
  void notesThatSaySo() {
    ParsedSource page = Pages.readText("编者按:本报开设专栏。\n11月3日,珠海高新区召开大会。");
    assertThat(Pages.aside(page, "editor-note")).containsExactly("编者按:本报开设专栏。");
    assertThat(page.reports()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"春眠不觉晓,处处闻啼鸟。", "The sun rose, and then it set.", "珠海高新区", "标题"})
  void otherTextIsNoReport(String text) {
    ParsedSource page = Pages.readText(text);
    assertThat(page.reports()).isEmpty();
    assertThat(page.problems()).extracting(p -> p.code()).containsExactly("no-report");
    Pages.assertNothingLost(page, text);
  }
}
