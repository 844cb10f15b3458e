package org.zonereader.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with a page of every kind that a review has to tell apart. */
public final class OddPages {
  /** One report, dated, of a zone of the table: nothing to ask. */
  public static final String CLEAN =
      """
      珠海高新区：把项目落到地上

      2025年10月29日，珠海高新区召开干部大会。会议强调，要抓紧建设创新平台，推动成果就地转化。要改善营商环境，为企业办好每一件事。
      """;

  /** A zone that no table has. */
  public static final String UNKNOWN_ZONE =
      """
      星桥岭高新区：守住安全底线

      2025年10月30日，星桥岭高新区党工委召开会议。会议要求，要压实安全生产责任，排查各类隐患。要办好民生实事，让群众得到好处。
      """;

  /** No date anywhere. */
  public static final String DATELESS =
      """
      西安高新区：开放再进一步

      日前，西安高新区党工委召开会议。会议指出，要扩大对外开放，办好国际合作园区。要引进高水平人才，留住青年。
      """;

  private OddPages() {}

  /** Writes all of them and a file that is no text into a folder. */
  public static void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("a-clean.txt"), CLEAN);
      Files.writeString(folder.resolve("b-unknown.txt"), UNKNOWN_ZONE);
      Files.writeString(folder.resolve("c-dateless.txt"), DATELESS);
      Files.write(folder.resolve("d-empty.txt"), new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
