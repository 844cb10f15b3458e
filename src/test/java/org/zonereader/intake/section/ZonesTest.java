package org.zonereader.intake.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zonereader.intake.Pages;
import org.zonereader.model.Report;
import org.zonereader.model.Zone;
import org.zonereader.model.ZoneMention;

/** The zone a report is filed under. */
class ZonesTest {
  private static ZoneMention zone(String lead) {
    return Pages.only(lead + "会议要求,要实干。").zone();
  }

  @Test
  void thePackedTableIsWhole() {
    ZoneTable table = ZoneTable.packed();
    assertThat(table.zones()).hasSize(178);
    assertThat(table.zones()).extracting(Zone::name).doesNotHaveDuplicates();
    Zone zhuhai = table.byName("珠海高新区").orElseThrow();
    assertThat(zhuhai.province()).isEqualTo("广东");
    assertThat(table.byName("某高新区")).isEmpty();
  }

  @Test
  void rowsWithTooFewColumnsAreRefused() {
    BufferedReader table = new BufferedReader(new StringReader("name\nx\ty"));
    assertThatThrownBy(() -> ZoneTable.parse(table))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line 2");
  }

  @ParameterizedTest
  @CsvSource({
    "珠海高新区召开大会。,珠海高新区,珠海高新区",
    "珠海国家高新区召开大会。,珠海高新区,珠海国家高新区",
    "珠海国家高新技术产业开发区召开大会。,珠海高新区,珠海国家高新技术产业开发区",
    "珠海市高新区召开大会。,珠海高新区,珠海市高新区",
    "珠海高新技术开发区召开大会。,珠海高新区,珠海高新技术开发区",
    "无锡高新区（新吴区）召开大会。,无锡高新区,无锡高新区（新吴区）",
    "江苏无锡高新区召开大会。,无锡高新区,无锡高新区",
    "東湖高新區召開大會。,武汉东湖高新区,東湖高新區",
    "马鞍山慈湖高新区召开大会。,马鞍山慈湖高新区,马鞍山慈湖高新区"
  })
  void spellingsOfOneZone(String lead, String name, String written) {
    assertThat(zone(lead)).isEqualTo(new ZoneMention(name, written, true, "zone-in-lead"));
  }

  @ParameterizedTest
  @CsvSource({"'11月3日,临江经开区召开大会。',临江经开区", "11月3日下午在临江新片区召开大会。,临江新片区", "临江市经济技术开发区举行会议。,临江市经济技术开发区"})
  void unknownZonesStayAsWritten(String lead, String written) {
    assertThat(zone(lead)).isEqualTo(new ZoneMention(written, written, false, "zone-in-lead"));
  }

  @ParameterizedTest
  @CsvSource({
    "中国（临江）自由贸易试验区东岸片区召开大会。,中国（临江）自由贸易试验区东岸片区",
    "临江自贸试验区东岸片区召开大会。,临江自贸试验区东岸片区",
    "党委常委会暨临江新区召开大会。,临江新区",
    "临江台商投资区召开大会。,临江台商投资区"
  })
  void longNamesOfUnknownZones(String lead, String written) {
    assertThat(zone(lead).asWritten()).isEqualTo(written);
  }

  @Test
  void aBodyOfAnUnknownZoneInTheText() {
    ZoneMention zone = Pages.only("11月3日,新区召开大会。\n临江江东新区管委会主任甲主持。\n要实干。").zone();
    assertThat(zone).isEqualTo(new ZoneMention("临江江东新区", "临江江东新区", false, "zone-of-institution"));
  }

  @ParameterizedTest
  @CsvSource({"高新区召开大会。,高新区", "全区召开大会建设新区。,新区", "国家高新区建设会议在开发区召开。,开发区"})
  void bareNamesStayAsWrittenAndUnconfirmed(String lead, String written) {
    assertThat(zone(lead)).isEqualTo(new ZoneMention(written, written, false, "zone-bare"));
  }

  @Test
  void weakAliasesNeedSupport() {
    assertThat(zone("滨江区召开大会。").name()).isEqualTo("滨江区");
    assertThat(zone("滨江区召开大会。").confirmed()).isFalse();
    assertThat(zone("滨江区召开大会,传达杭州市委精神。").name()).isEqualTo("杭州高新区");
    assertThat(zone("光谷召开大会,东湖高新区各部门参加。").name()).isEqualTo("武汉东湖高新区");
  }

  @Test
  void namesOfPlacesThatOnlyLookAlike() {
    assertThat(zone("11月3日,会议召开,谋划新区域、示范区划。"))
        .isEqualTo(new ZoneMention("", "", false, "zone-none"));
    assertThat(zone("11月3日,会议召开,推进低空经济示范区建设。").name()).isEmpty();
  }

  @Test
  void theHeadlineThenTheTextThenTheSite() {
    Report byHeadline = Pages.only("珠海高新区传达学习会议精神\n11月3日,党工委召开会议。要实干。");
    assertThat(byHeadline.zone())
        .isEqualTo(new ZoneMention("珠海高新区", "珠海高新区", true, "zone-in-headline"));
    Report byText = Pages.only("11月3日,党工委召开会议。要把珠海高新区建设好,让珠海高新区更强。");
    assertThat(byText.zone()).isEqualTo(new ZoneMention("珠海高新区", "珠海高新区", true, "zone-in-text"));
    Report bySite = Pages.only("党工委召开会议\n来源:珠海高新区\n11月3日,党工委召开会议。要实干。");
    assertThat(bySite.zone().rule()).isEqualTo("zone-on-site-line");
  }

  @Test
  void theFileNameProposesAndNeverDecides() {
    String text = "11月3日,高新区召开会议。要实干。";
    assertThat(Pages.read("珠海高新区1103.txt", text).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo("zone-proposed");
              assertThat(problem.args()).containsExactly("高新区", "珠海高新区");
              assertThat(problem.line()).isEqualTo(1);
            });
    assertThat(Pages.read("珠海高新区.txt", text).reports().getFirst().zone().name()).isEqualTo("高新区");
    assertThat(Pages.read("苏州工业园区.txt", text).problems()).isEmpty();
  }
}
