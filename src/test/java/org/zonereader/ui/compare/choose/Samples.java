package org.zonereader.ui.compare.choose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportDate;
import org.zonereader.model.ReportSummary;
import org.zonereader.model.ZoneSummary;
import org.zonereader.text.Pinyin;
import org.zonereader.ui.common.Tasks;

/** Zones, reports and a desk for the panels under test; everything runs inline. */
final class Samples {
  private static final Map<String, String> CITIES =
      new java.util.TreeMap<>(
          Map.of(
              "贵州", "贵阳 遵义 安顺",
              "江苏", "无锡 苏州 南京 常州 泰州 昆山 江阴 徐州 南通 镇江 盐城 淮安 连云港 扬州 宿迁",
              "广东", "珠海 广州 深圳 佛山 惠州 东莞 中山 江门 肇庆 清远 河源 汕头 湛江 茂名",
              "湖北", "武汉东湖 襄阳 宜昌 荆门 孝感 随州 仙桃 黄冈 咸宁 荆州 黄石 潜江",
              "", "未名湖"));

  /** What was offered to be taken back, with the way to do it. */
  record Offered(String sentence, Runnable undo) {}

  final List<Offered> offered = new ArrayList<>();

  Desk desk() {
    return desk(Runnable::run);
  }

  Desk desk(java.util.concurrent.Executor work) {
    BiConsumer<String, Runnable> offer =
        (sentence, undo) -> offered.add(new Offered(sentence, undo));
    return new Desk(Locale.SIMPLIFIED_CHINESE, new Tasks(work, Runnable::run), offer);
  }

  static final BiPredicate<String, String> MATCHES =
      (typed, name) -> Pinyin.of(name).matches(typed);

  /** 45 zones in four provinces, one unregistered and one without a name. */
  static List<ZoneSummary> zones() {
    List<ZoneSummary> zones = new ArrayList<>();
    long id = 1;
    for (String province : List.of("贵州", "江苏", "广东", "湖北", "")) {
      for (String city : CITIES.getOrDefault(province, "").split(" ", -1)) {
        zones.add(
            new ZoneSummary(
                city + "高新区", province, 1, new ZoneSummary.Newest(id++, null, Map.of())));
      }
    }
    zones.add(new ZoneSummary("", "", 1, new ZoneSummary.Newest(id, null, Map.of())));
    return zones;
  }

  static ReportSummary report(long id, String zone, @Nullable LocalDate day) {
    return new ReportSummary(
        id,
        zone,
        id % 4 == 0 ? null : "把全会精神落到项目上、落到企业里，第 " + id + " 篇",
        day == null ? null : ReportDate.written(day),
        0,
        (int) (id % 7) + 2,
        Map.of());
  }

  /** Newest first: ids 9, 8 … 1. */
  static List<ReportSummary> reports(int count) {
    List<ReportSummary> reports = new ArrayList<>();
    for (int id = count; id > 0; id--) {
      reports.add(report(id, "珠海高新区", id == 1 ? null : LocalDate.of(2025, id, 10 + id)));
    }
    return reports;
  }
}
