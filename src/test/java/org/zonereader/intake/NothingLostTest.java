package org.zonereader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonereader.model.ParsedSource;
import org.zonereader.testing.RealPages;

/**
 * On any input every character that is not blank ends in exactly one piece, and texts lead back to
 * the source.
 */
class NothingLostTest {
  private static final String[] ENDS = {"\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", " "};

  private static final String[] BITS = {
    "## ",
    "# 临江高新区学习会议精神(2)",
    "珠海高新区",
    "临江经开区",
    "10月29日,",
    "3月5日",
    "2025年11月3日",
    "召开干部大会,",
    "会议强调,要稳住外贸。",
    "一要抓项目",
    "◆ 要提速;",
    "王小丫",
    "(记者 王小丫 李大海)",
    "◎记者 王小丫",
    "编辑:王小丫",
    "当前位置:首页 > 要闻",
    "发布时间:2025-11-03 10:20",
    "往期回顾",
    "<p>",
    "</p>",
    "<strong>",
    "<!--",
    "-->",
    "<script>",
    "&nbsp;",
    "**",
    "鄉(xiāng)村(cūn)",
    "\u3000\u3000",
    "\u200B",
    "\uFEFF",
    "\u00A0",
    "\uD83D",
    "\uDE00",
    "😀",
    "e\u0301",
    "。",
    ",",
    "，",
    "“",
    "”",
    "(",
    ")",
    "\t",
    "培育数字经济和低空经济等新兴产业,把开放合作做得更实",
    "编者按:近日,多家高新区",
    "\u0000",
    "昨日,",
    "33日",
    "20253月5日",
  };

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onMixesOfMarksAndWords(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i > 0; i--) {
      String[] from = random.nextInt(4) == 0 ? ENDS : BITS;
      text.append(from[random.nextInt(from.length)]);
    }
    Pages.assertNothingLost(Pages.readText(text.toString()), "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onRandomCharacters(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(400); i > 0; i--) {
      int range = random.nextInt(3) == 0 ? 0x10000 : 0x3100;
      text.append((char) random.nextInt(range));
    }
    Pages.assertNothingLost(Pages.readText(text.toString()), "seed " + seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onMixesOfThePages(long seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    RealPages.all().forEach(page -> lines.addAll(RealPages.text(page).lines().toList()));
    String text =
        random
            .ints(random.nextInt(60), 0, lines.size())
            .mapToObj(i -> part(lines.get(i), random) + ENDS[random.nextInt(ENDS.length)])
            .collect(Collectors.joining());
    Pages.assertNothingLost(Pages.readText(text), "seed " + seed);
  }

  private static String part(String line, Random random) {
    return random.nextInt(3) > 0 || line.isEmpty()
        ? line
        : line.substring(random.nextInt(line.length()));
  }

  @Test
  void onTheRealPages() {
    RealPages.all()
        .forEach(
            page -> Pages.assertNothingLost(Pages.readText(RealPages.text(page)), page.toString()));
  }

  @Test
  void countsEveryCharacterOfASmallPage() {
    ParsedSource source = Pages.readText("## 珠海高新区\n\n### 新篇\n3月5日,珠海高新区召开大会。\n会议指出,要实干。\n\n王小丫\n");
    Pages.assertNothingLost(source, "small page");
    assertThat(source.pieces())
        .extracting(piece -> piece.kind() + " " + piece.span().in(source.text()))
        .containsExactly(
            "ZONE ## 珠海高新区",
            "HEADLINE ### 新篇",
            "TEXT 3月5日,珠海高新区召开大会。",
            "TEXT 会议指出,要实干。",
            "BYLINE 王小丫");
  }

  /** 100,000 characters of one thing: a rule that is not linear hangs here. */
  @ParameterizedTest
  @MethodSource("bits")
  void onLongRepetitionsOfOneThing(String bit) {
    String text = bit.repeat(100_000 / bit.length());
    Pages.assertNothingLost(Pages.readText(text), bit);
  }

  static List<String> bits() {
    List<String> bits = new ArrayList<>(Arrays.asList(BITS));
    bits.addAll(Arrays.asList(BITS).stream().map(bit -> bit + "\n").toList());
    bits.addAll(
        List.of("高新区", "3月5日,珠海高新区召开大会。\n", "标题\n", "珠海高新区\n标题\n", "会", "召开", "a>", "((", "20"));
    return bits;
  }
}
