package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison.Item;
import org.zonereader.model.Comparison.Quote;
import org.zonereader.model.Span;

class ExcerptTest {
  private static final String TEXT =
      """
      前一段在这里。
      会议强调,要办好集市,先修路;再搭棚,招商户,定规矩;管好秤,收好摊,扫干净地。散会。
      后一段在这里。\
      """;

  @Test
  void showsTwoShortClausesOnEitherSideAndCutEnds() {
    Excerpt excerpt = excerpt("再搭棚", "招商户", "定规矩");

    assertThat(excerpt.text()).isEqualTo("……要办好集市，先修路；再搭棚，招商户，定规矩；管好秤，收好摊……");
    assertThat(excerpt.measure().in(excerpt.text())).isEqualTo("再搭棚，招商户，定规矩；");
    assertThat(excerpt.head().in(excerpt.text())).isEqualTo("再搭棚");
  }

  @Test
  void staysInItsParagraph() {
    Excerpt excerpt = excerpt("办好集市", "先修路");

    assertThat(excerpt.text()).startsWith("会议强调，要办好集市").doesNotContain("前一段");
  }

  @Test
  void endsWithTheParagraph() {
    Excerpt excerpt = excerpt("管好秤", "收好摊", "扫干净地");

    assertThat(excerpt.text()).endsWith("扫干净地。散会。").startsWith("……");
    assertThat(excerpt.measure().in(excerpt.text())).isEqualTo("管好秤，收好摊，扫干净地。");
  }

  @Test
  void oneLongClauseIsContextEnough() {
    String text = "先说一件事,把每一座桥每一条路每一盏灯都仔细看过一遍再说,修桥,再说再说再说再说再说再说再说再说再说再说,完了。";
    Excerpt excerpt = Excerpt.of(text, item(text, "修桥"));

    assertThat(excerpt.text()).startsWith("……把每一座桥").endsWith("再说再说……");
  }

  @Test
  void aReportThatIsOnlyTheMeasureIsNotCut() {
    Excerpt excerpt = Excerpt.of("修桥", item("修桥", "修桥"));

    assertThat(excerpt.text()).isEqualTo("修桥");
    assertThat(excerpt.measure()).isEqualTo(new Span(0, 2));
  }

  private static Excerpt excerpt(String... clauses) {
    return Excerpt.of(TEXT, item(TEXT, clauses));
  }

  private static Item item(String text, String... clauses) {
    List<Quote> quotes =
        Arrays.stream(clauses)
            .map(c -> new Quote(c, new Span(text.indexOf(c), text.indexOf(c) + c.length())))
            .toList();
    return new Item(1, 1, 0, null, clauses[0], quotes.getFirst(), quotes.subList(1, quotes.size()));
  }
}
