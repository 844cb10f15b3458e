package org.zonereader.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonereader.intake.format.Decoding.lines;
import static org.zonereader.intake.format.Decoding.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.intake.page.Page;
import org.zonereader.intake.page.PageReader;

class HtmlFileTest {
  private static List<String> html(String page) {
    return lines("a.html", page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void blocksAreLinesAndHeadingsAreMarked() {
    assertThat(html("<h1>总题</h1><div>甲<p>乙<b>丙</b>丁<h2> 小 题 </h2>戊<br>己<ul><li>一<li>二</ul>"))
        .containsExactly("# 总题", "甲", "乙丙丁", "## 小 题", "戊", "己", "一", "二");
  }

  @Test
  void tablesAreReadCellByCell() {
    assertThat(
            html(
                "<table><caption>表</caption><tr><th>区</th><th>数</th></tr><tr><td>甲</td><td>1</td></tr></table>"))
        .containsExactly("表", "区", "数", "甲", "1");
  }

  @Test
  void aLineOfTheFileIsNoLineOfThePage() {
    assertThat(html("<p>培育低\n  空经济 and\nmore</p>")).containsExactly("培育低空经济 and more");
    assertThat(html("<pre>一\n二</pre>")).containsExactly("一", "二");
  }

  @Test
  void whatIsNotShownIsNoText() {
    assertThat(
            html(
                "<head><title>题</title></head><script>要a</script><style>要b</style><p>要c</p>"
                    + "<p hidden>要d</p><p style='color:red; display : none'>要e</p><!-- 要f -->"
                    + "<noscript>要g</noscript><template>要h</template>"))
        .containsExactly("要c");
  }

  @Test
  void menusAreKeptAndThePageReaderSetsThemAside() {
    List<String> lines =
        html(
            "<nav><a>首页</a><ul><li>要闻<li>政务公开</ul></nav><p>会议强调,要实干。</p><select><option>要选</select>");
    assertThat(lines).containsExactly("> 首页 > 要闻 > 政务公开", "会议强调,要实干。", "> 要选");
    Page page = new PageReader().read(String.join("\n", lines));
    assertThat(page.setAside()).extracting(aside -> aside.rule()).containsOnly("breadcrumb");
    assertThat(page.paragraphs()).hasSize(1);
  }

  @Test
  void readingsStandInBrackets() {
    assertThat(html("<ruby>鄉<rt>xiāng</rt></ruby><ruby>村<rp>(</rp><rt>cūn</rt><rp>)</rp></ruby>"))
        .containsExactly("鄉(xiāng)村(cūn)");
  }

  @Test
  void characterReferencesAreCharacters() {
    assertThat(html("<p>&ldquo;十五五&rdquo;&#39640;&#x65B0;区&nbsp;&lt;p&gt;</p>"))
        .containsExactly("“十五五”高新区\u00A0<p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=gb2312>",
        "<meta http-equiv=Content-Type content='text/html; charset=GBK'>",
        "",
        "<meta charset=utf-8>"
      })
  void theEncodingIsWhatFitsNotWhatIsSaid(String said) {
    String page = "<html><head>" + said + "</head><p>会议强调,要实干。</p>";
    Decoded.Text text = text("a.htm", page.getBytes(Charset.forName("GBK")));
    assertThat(text.text()).isEqualTo("会议强调,要实干。\n");
    assertThat(text.form().charset()).isEqualTo("GB18030");
    assertThat(text.form().format()).isEqualTo("html");
  }

  @Test
  void pagesAreKnownByTheirBeginning() {
    byte[] page = "\n<!DOCTYPE html><p>要实干".getBytes(StandardCharsets.UTF_8);
    assertThat(text("a.txt", page).form().format()).isEqualTo("html");
    byte[] marks = "<p>要实干</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(text("a.txt", marks).text()).isEqualTo("<p>要实干</p>");
  }

  @Test
  void deepNestingLosesNoWords() {
    int depth = 20_000;
    String page = "<div>甲".repeat(depth) + "<p>要实干</p>";
    assertThat(String.join("", html(page))).isEqualTo("甲".repeat(depth) + "要实干");
  }
}
