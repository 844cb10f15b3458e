package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.SearchResult;
import org.zonereader.model.SearchResult.Hit;

class TextSearchTest {
  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void fill() throws LibraryException, IOException {
    library = Library.open(folder.resolve("a.zonereader"), LineRules.rules(), LineRules.clock());
    String far = "这一句很长，用来把要找的词推到后面去。".repeat(9);
    Path file = folder.resolve("page.txt");
    Files.writeString(
        file,
        String.join(
            "\n",
            "甲高新区|标题里有量子|2025-10-01|正文没有这个词",
            "乙新区|换行|2025-10-02|发展低\\n空经济，低空经济示范",
            "丙新区|很远|2025-10-03|" + far + "加快ＡＩ落地，帶頭干𠮷" + far,
            "丁高新区|全是|2025-10-04|" + "低空经济".repeat(30)));
    library.importFiles(List.of(file), ImportProgress.NONE);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void whiteSpaceIsNoObstacleAndTheNewestComesFirst() {
    SearchResult result = library.search("低空 经济");
    assertThat(result.query()).isEqualTo("低空 经济");
    assertThat(result.reports()).isEqualTo(2);
    assertThat(result.hits()).extracting(Hit::zone).containsExactly("丁高新区", "乙新区");
    assertThat(result.hits()).extracting(Hit::places).containsExactly(30, 2);
    Hit broken = result.hits().get(1);
    assertThat(broken.snippet()).isEqualTo("发展低 空经济，低空经济示范");
    assertThat(marked(broken)).containsExactly("低 空经济", "低空经济");
  }

  @Test
  void widthCaseAndScriptAreFoldedAndTheOriginalIsShown() {
    for (String query : List.of("ai落地", "AI 落地", "ａｉ落地")) {
      assertThat(marked(library.search(query).hits().getFirst())).containsExactly("ＡＩ落地");
    }
    assertThat(marked(library.search("带头干").hits().getFirst())).containsExactly("帶頭干");
  }

  @Test
  void aSnippetIsAboutFortyCharactersAndHoldsTheFirstPlace() {
    for (String query : List.of("AI", "带头", "𠮷", "低空", "很长")) {
      assertThat(library.search(query).hits())
          .isNotEmpty()
          .allSatisfy(
              hit -> {
                assertThat(hit.spans()).isNotEmpty();
                assertThat(hit.snippet().length()).isLessThanOrEqualTo(42);
                assertThat(hit.snippet().codePoints())
                    .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
              });
    }
    assertThat(library.search("低空经济".repeat(20)).hits().getFirst().snippet())
        .isEqualTo("低空经济".repeat(20));
  }

  @Test
  void onlyTheTextIsSearchedAndNothingIsFoundByNothing() {
    assertThat(library.search("量子").hits()).isEmpty();
    assertThat(library.search(" \n　").reports()).isZero();
    assertThat(library.search("").reports()).isZero();
  }

  private static List<String> marked(Hit hit) {
    return hit.spans().stream().map(span -> span.in(hit.snippet())).toList();
  }
}
