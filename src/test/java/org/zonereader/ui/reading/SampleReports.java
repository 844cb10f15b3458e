package org.zonereader.ui.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.Report;
import org.zonereader.model.ReportDate;
import org.zonereader.model.StoredReport;
import org.zonereader.model.ZoneMention;
import org.zonereader.testing.MarkedText;

/** Three reports of one zone, made by hand. */
final class SampleReports {
  static final long FULL = 11;
  static final long BARE = 12;
  static final long LONG = 13;

  private static final String TEXT =
      """
      10月29日,珠海高新区召开干部大会,传达党的二十届四中全会精神,对抓好学习宣讲、谋划“十五五”发展、探索现代化建设的高新路径作出动员。
      会议强调,要‹!规:照着“十五五”规划建议标定的航向排好施工图›,‹规:落实好珠海市委对高新区提出的新要求›,‹+域:瞄准珠西科学城核心区的战略定位›,‹域:扛稳全市经济“主引擎、顶梁柱”的使命›,‹域:一条一条拆解、一项一项销号›。
      要‹!科:抓紧培育新质生产力›。‹科:推动科技创新和产业创新同向发力›,‹科:让“五大创新中心”在珠西科学城尽快成势›,‹科:鼓励高校院所与头部企业联手攻克“卡脖子”技术难题›,‹科:力争在智慧视觉、细胞与基因治疗、化合物半导体、机器人核心部件等方向率先突破›,‹+新:推动新兴产业、未来产业成群成链›,‹新产:不断抬高经济发展的质量和能级›。
      要‹!改:推动改革开放迈向纵深›。‹+数:先行先试全域数字域建设›,‹数:夯实以数据要素为支撑的数字底座›,‹数:把“5G+工业互联网”铺进更多车间›,‹数:蹚出城市数字化转型的高新路子›;‹+新:抓紧打造低空经济示范区›,‹新:围绕海上飞行、通信组网、感知监测和陆岛联动拿出“高新”方案›;‹+开:同港澳携手推进协同创新›,‹开:做出贯通研发全周期的珠港澳合作样板›,‹开:让珠港澳高校共用的虚拟实验室早日上线›,‹开:定期办好珠港澳高校之间的科技交流活动›。
      全区上下要‹!全区上下=-:拧成一股绳›,‹+才:要把手头的事一件件做完›。\
      """;

  private SampleReports() {}

  static Optional<StoredReport> find(long id) {
    if (id == FULL) {
      return Optional.of(full());
    }
    if (id == BARE) {
      return Optional.of(bare());
    }
    return id == LONG ? Optional.of(longOne()) : Optional.empty();
  }

  static List<Long> siblings() {
    return List.of(FULL, BARE, LONG);
  }

  private static StoredReport full() {
    return stored(
        FULL,
        "国家高新区研读全会精神（示例）热潮(2).txt",
        "广东",
        MarkedText.parse(TEXT),
        new Head(
            new ZoneMention("珠海高新区", "珠海高新区", true, "test"),
            "在珠西科学城跑出新速度",
            "干部大会",
            new ReportDate(2025, 10, 29, true, "党的二十届四中全会"),
            "珠屿新声"));
  }

  private static StoredReport bare() {
    return stored(
        BARE,
        "b.txt",
        "",
        MarkedText.parse("高新区召开座谈会,听取了各方意见。"),
        new Head(new ZoneMention("高新区", "高新区", false, "test"), null, "座谈会", null, null));
  }

  /** Long enough that its last priority starts below the window. */
  private static StoredReport longOne() {
    return stored(
        LONG,
        "c.txt",
        "广东",
        MarkedText.parse("这一段只讲情况，不提要求。\n".repeat(60) + "要‹!安:守住安全底线›。"),
        new Head(new ZoneMention("珠海高新区", "珠海高新区", true, "test"), "长报道", null, null, null));
  }

  private record Head(
      ZoneMention zone,
      @Nullable String headline,
      @Nullable String meeting,
      @Nullable ReportDate date,
      @Nullable String byline) {}

  private static StoredReport stored(
      long id, String file, String province, MarkedText marked, Head head) {
    return new StoredReport(
        id,
        file,
        3,
        province,
        new Report(
            head.zone(),
            head.headline(),
            head.meeting(),
            head.date(),
            head.byline(),
            marked.text(),
            List.of(),
            marked.priorities(),
            List.of()));
  }
}
