package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiedTableTest {
  @Test
  void spreadsheetsGetATableWithItsSourcesBelow() {
    CopiedTable table =
        new CopiedTable(List.of(List.of("", "甲"), List.of("人才", "引进")), List.of("甲，《题》"));

    assertThat(table.html())
        .contains("<tr><td></td><td>甲</td></tr><tr><td>人才</td><td>引进</td></tr></table>")
        .contains("</table><p>甲，《题》</p>")
        .contains("charset=\"utf-8\"");
  }

  @Test
  void signsOfHtmlAreEscapedAndLinesBroken() {
    CopiedTable table =
        new CopiedTable(List.of(List.of("a<b>&\"c\"", "一\n二")), List.of("<x> & 甲.html"));

    assertThat(table.html())
        .contains("<td>a&lt;b&gt;&amp;&quot;c&quot;</td><td>一<br>二</td>")
        .contains("<p>&lt;x&gt; &amp; 甲.html</p>");
  }

  @Test
  void anEscapeIsNotEscapedTwice() {
    CopiedTable table = new CopiedTable(List.of(List.of("&lt;")), List.of());

    assertThat(table.html()).contains("<td>&amp;lt;</td>");
  }

  @Test
  void plainTextHasTabsBetweenCells() {
    CopiedTable table =
        new CopiedTable(List.of(List.of("", "甲"), List.of("人才", "引进")), List.of("甲", "乙"));

    assertThat(table.plain()).isEqualTo("\t甲\n人才\t引进\n\n甲\n乙");
  }

  @Test
  void cellsOfSeveralLinesAreQuotedAndTheirQuotesDoubled() {
    CopiedTable table =
        new CopiedTable(List.of(List.of("一\n\"二\"", "三\t四", "\"五\"", "六\"七\"", "“八”")), List.of());

    assertThat(table.plain())
        .isEqualTo("\"一\n\"\"二\"\"\"\t\"三\t四\"\t\"\"\"五\"\"\"\t六\"七\"\t“八”\n\n");
  }

  @Test
  void oneCellIsCopiedAsItIs() {
    CopiedTable table = new CopiedTable(List.of(List.of("抓项目，\n促招商")), List.of("甲，《题》"));

    assertThat(table.plain()).isEqualTo("抓项目，\n促招商\n甲，《题》");
  }
}
