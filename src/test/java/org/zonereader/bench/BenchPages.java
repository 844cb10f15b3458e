package org.zonereader.bench;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.model.Zone;

/** Pages of any size: generated reports, and texts made to be hard to read. */
final class BenchPages {
  private static final List<String> HEADS =
      List.of("以实干跑出加速度", "锚定目标再出发", "让创新成为第一动力", "奋力开创新局面", "把项目抓在手上");

  private static final List<String> OPENERS =
      List.of("会议强调,", "会议指出,", "会议要求,", "会议认为,", "他强调,", "与会人员表示,");

  private static final List<String> DIRECTIVES =
      List.of(
          "要抓好项目建设,推动重点工程早开工、早投产,形成更多实物工作量",
          "要坚持科技创新和产业创新一起抓,培育低空经济、人工智能等新赛道",
          "要优化营商环境,用心解决企业反映的难题,让企业敢投敢干",
          "要守住安全生产底线,把隐患排查整治落到每个车间、每道工序",
          "要保障和改善民生,办好就业、教育、医疗等群众关心的实事",
          "一是加强组织领导,二是压实工作责任,三是强化督促检查",
          "各部门要对照年度任务逐项销号,确保“十四五”圆满收官",
          "着力稳定外贸外资,扩大高水平开放,支持企业开拓市场");

  private static final List<String> NAMES = List.of("小丫", "大海", "明", "建国", "雪");

  private static final List<String> ACCOUNTS =
      List.of(
          "今年以来,全区经济运行总体平稳,规模以上工业增加值保持增长。",
          "会上,各园区负责人汇报了前三季度工作情况和下一步打算。",
          "目前,“一区多园”协同发展的格局正在形成,企业总数突破8000家。");

  private BenchPages() {}

  /** All pages by name: size in bytes of UTF-8 → text. */
  static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
    pages.put("reports", BenchPages::reports);
    pages.put("reports, no line ends", size -> reports(size).replace("\n", ""));
    pages.put("one report", size -> repeated("会议强调,要抓好项目建设,加快发展低空经济。", size));
    pages.put("commas", size -> repeated(",", size));
    pages.put("wide commas", size -> repeated("，", size));
    pages.put("yao", size -> repeated("要", size));
    pages.put("yao lines", size -> repeated("要\n", size));
    pages.put("open quotes", size -> repeated("要“", size));
    pages.put("open brackets", size -> repeated("会议(", size));
    pages.put("tags", size -> repeated("<p>要</p>", size));
    pages.put("open tags", size -> repeated("<p 要", size));
    pages.put("short lines", size -> repeated("高新区\n标题\n", size));
    pages.put("dates", size -> repeated("10月29日,", size));
    pages.put("bullets", size -> repeated("◆ 要提速;\n", size));
    pages.put("ordinals", size -> repeated("一是要抓,二要管,", size));
    pages.put("blanks", size -> repeated(" ", size) + "要");
    return pages;
  }

  private static String repeated(String bit, int size) {
    return bit.repeat(Math.max(1, size / bit.getBytes(StandardCharsets.UTF_8).length));
  }

  /** Reports of many zones, each a little different. */
  static String reports(int size) {
    List<Zone> zones = ZoneTable.packed().zones();
    Random random = new Random(size);
    StringBuilder page = new StringBuilder();
    // Chinese characters have three bytes.
    for (int i = 0; page.length() < size / 2.8; i++) {
      String zone = zones.get(i % zones.size()).name();
      page.append("## ").append(zone).append("\n\n### ").append(pick(HEADS, random));
      page.append("\n\n").append(1 + random.nextInt(12)).append("月");
      page.append(1 + random.nextInt(28)).append("日,").append(zone);
      page.append("召开党工委会议,传达学习党的二十届四中全会精神,研究部署下一步工作。\n\n");
      for (int paragraph = 2 + random.nextInt(4); paragraph > 0; paragraph--) {
        page.append(pick(OPENERS, random));
        for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
          page.append(pick(DIRECTIVES, random)).append("。");
        }
        page.append(random.nextInt(3) == 0 ? pick(ACCOUNTS, random) : "").append("\n\n");
      }
      page.append("王").append(pick(NAMES, random)).append("\n\n");
    }
    return page.toString();
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
