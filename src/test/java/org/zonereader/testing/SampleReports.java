package org.zonereader.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zonereader.model.StoredReport;

/** The five reports of the sample page, their measures sorted by hand. Ids are 1 to 5. */
public final class SampleReports {
  public static final List<String> ZONES = List.of("贵阳高新区", "无锡高新区", "珠海高新区", "武汉东湖高新区", "苏州高新区");

  private SampleReports() {}

  public static List<StoredReport> all() {
    return List.of(
        guiyang().build(1),
        wuxi().build(2),
        zhuhai().build(3),
        wuhan().build(4),
        suzhou().build(5));
  }

  private static ReportBuilder guiyang() {
    return section(0)
        .meeting("党工委会议", 2025, 10, 28)
        .priority("找准", "域", "让各项规划", "规")
        .priority("吃透", "学")
        .priority("明确实践", "域")
        .priority("以完备的", "产", "培育低空", "新", "涵养", "产")
        .priority("以高水平", "科", "推动产研", "产", "扶持更多", "科")
        .priority("以深化改革", "改", "让营商", "商", "把开放", "开")
        .priority("以更实", "安")
        .priority("在抓落实", "学", "融入冲刺", "稳", "使全会", "学");
  }

  private static ReportBuilder wuxi() {
    return section(1)
        .meeting("党工委(二届区委常委会)第138次会议暨理论学习中心组学习会", 2025, 11, 1)
        .priority("对四中全会精神", "学", "谋深做实", "规", "在服务无锡", "域")
        .priority("搞好宣传", "学")
        .priority("抓实当前", "稳", "依据中央", "规", "奋力冲刺", "稳", "用心办好", "民", "时刻绷紧", "安", "以真干", "学");
  }

  private static ReportBuilder zhuhai() {
    return section(2)
        .meeting("干部大会", 2025, 10, 29)
        .priority("照着", "规", "瞄准", "域")
        .priority("抓紧培育", "科", "推动新兴产业", "新")
        .priority("推动改革", "改", "先行先试", "数", "抓紧打造", "新", "同港澳", "开");
  }

  private static ReportBuilder wuhan() {
    return section(3)
        .meeting("党工委扩大会议", 2025, 10, 27)
        .priority("看清", "域", "善始善终", "稳", "提早备好", "规", "在湖北", "域")
        .priority("尽快在全区", "学")
        .priority("高质量编好", "规")
        .priority("扛起经济", "稳", "把发展和安全", "安")
        .priority("提振", "党");
  }

  private static ReportBuilder suzhou() {
    return section(4)
        .meeting("党工委会议", 2025, 10, 25)
        .priority("认真学习", "学")
        .priority("组织好多层次", "学")
        .priority("高起点", "规", "给高新区今后", "域")
        .priority("抓好岁末", "稳", "同步推进", "", "守住各领域", "安", "推动全面", "党", "努力完成", "稳", "为江苏", "域");
  }

  /** Headline and paragraphs of a zone; a paragraph the page had cut is whole again. */
  private static ReportBuilder section(int index) {
    String[] sections = page().split("\n## ", -1);
    List<String> lines = sections[index + 1].lines().filter(line -> !line.isBlank()).toList();
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    // The last line is the byline.
    for (String line : lines.subList(2, lines.size() - 1)) {
      open.append(line);
      if (line.endsWith("。")) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
    }
    return new ReportBuilder(lines.getFirst(), String.join("\n", paragraphs))
        .headline(lines.get(1).substring("### ".length()));
  }

  private static String page() {
    try (InputStream in =
        SampleReports.class.getResourceAsStream("/org/zonereader/data/sample/sample-page.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
