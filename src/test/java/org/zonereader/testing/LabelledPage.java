package org.zonereader.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A page with the right answer beside it; {@code src/test/resources/pages/README.md} describes the
 * form.
 *
 * @param file file name
 * @param text its content; all labelled pages are UTF-8
 * @param gold the right answer
 */
public record LabelledPage(String file, String text, JsonNode gold) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The labelled pages of this repository, in order of their names. */
  public static List<LabelledPage> own() {
    URL folder = Objects.requireNonNull(LabelledPage.class.getResource("/pages"), "/pages");
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> of(file, file.resolveSibling(stem(file) + ".json")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The real pages with their gold; skips the calling test without the folder. */
  public static List<LabelledPage> real() {
    return RealPages.all().stream()
        .map(file -> of(file, GoldPages.gold(stem(file).split("[-_]", 2)[0], ".json")))
        .toList();
  }

  private static LabelledPage of(Path page, Path gold) {
    try {
      JsonNode answer = JSON.readTree(Files.readString(gold));
      return new LabelledPage(name(page), Files.readString(page), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(gold.toString(), e);
    }
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }

  private static String stem(Path file) {
    return name(file).replaceFirst("\\.\\w+$", "");
  }

  /** Its content as it lies on disk. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The name it is read under: {@code fileName} of the gold, else the file's own. */
  public String readAs() {
    return gold.path("fileName").asText(file);
  }

  @Override
  public String toString() {
    return file;
  }
}
