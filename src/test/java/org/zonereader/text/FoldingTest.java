package org.zonereader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonereader.model.Span;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ＡｂＣ１２,abc12
          要求：先学；再干！（略）,要求:先学;再干!(略)
          「甲」『乙』,“甲”‘乙’
          帶頭干，強調學習,'带头干,强调学习'
          乾坤與著名,乾坤与著名
          句號。逗號、,句号。逗号、
          於今後,于今后
          """)
  void foldsCharacterByCharacter(String text, String folded) {
    assertThat(Folding.sameLength(text)).isEqualTo(folded).hasSameSizeAs(text);
  }

  @Test
  void foldsBlanksToSpacesButKeepsLineEnds() {
    assertThat(Folding.sameLength("甲\u3000乙\u00A0丙\t丁\n戊\r己\u2028庚"))
        .isEqualTo("甲 乙 丙 丁\n戊\r己\u2028庚");
  }

  @Test
  void unifiesRadicalsOfPdfFiles() {
    assertThat(Folding.sameLength("\u2F00\u2F08")).isEqualTo("一人");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsLengthOnAnyText(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append((char) random.nextInt(Character.MAX_VALUE + 1));
    }
    String folded = Folding.sameLength(text.toString());
    assertThat(folded).hasSize(5_000);
    assertThat(Folding.sameLength(folded)).as("folding twice, seed %d", seed).isEqualTo(folded);
  }

  @Test
  void searchFoldFindsWordsAcrossLinesAndLeadsBack() {
    String text = "发展低\n\n\u3000\u3000空\u200B經濟，快";
    FoldedText folded = Folding.forSearch(text);
    assertThat(folded.text()).isEqualTo("发展低空经济,快");
    int at = folded.text().indexOf("低空经济");
    Span span = new Span(folded.originalOffset(at), folded.originalEnd(at + 4));
    assertThat(span.in(text)).isEqualTo("低\n\n\u3000\u3000空\u200B經濟");
    assertThat(folded.originalOffset(folded.text().length())).isEqualTo(text.length());
  }
}
