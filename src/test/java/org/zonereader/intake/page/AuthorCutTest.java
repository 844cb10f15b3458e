package org.zonereader.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's name among the labels of a line stands alone. */
class AuthorCutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          作者:王小丫 李大海 编辑:张三 = 作者:王小丫 李大海/编辑:张三
          来源:某网 作者:王 丫 浏览:3 = 来源:某网/作者:王 丫/浏览:3
          (图文:王小丫;审核:李大海) = (图文:王小丫/;审核:李大海)
          来源:某网 作者: 浏览:3 = 来源:某网 作者: 浏览:3
          来源:某网 作者:管理员 浏览:3 = 来源:某网 作者:管理员 浏览:3
          来源:某网 作者:党政办公室 时间:3 = 来源:某网 作者:党政办公室 时间:3
          会上,作者:王小丫 编辑:张三。 = 会上,作者:王小丫 编辑:张三。
          """)
  void parts(String line, String parts) {
    assertThat(
            String.join(
                "/", AuthorCut.parts(Excerpt.of(line)).stream().map(Excerpt::text).toList()))
        .isEqualTo(parts);
  }
}
