package org.zonereader.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.zonereader.intake.Intake;
import org.zonereader.intake.section.ZoneTable;
import org.zonereader.intake.theme.ThemeClassifier;
import org.zonereader.intake.theme.ThemeFile;
import org.zonereader.model.ParsedSource;
import org.zonereader.model.Report;

/** Pages with the right answer beside them: the packed sample, and the real pages where given. */
public final class GoldPages {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A report as the program reads it, and the gold priorities of it.
   *
   * @param page file name of the page
   * @param gold the gold's list of priorities
   */
  public record Pair(String page, Report report, JsonNode gold) {}

  private GoldPages() {}

  /** The reports of the packed sample page. */
  public static List<Pair> sample() {
    return pairs(
        "sample-page.txt", resource("sample-page.txt"), json(resource("sample-page.gold.json")));
  }

  /** The reports of the real page with this prefix; skips the calling test without the folder. */
  public static List<Pair> real(String prefix) {
    Path page = RealPages.page(prefix);
    return pairs(
        page.getFileName().toString(),
        RealPages.text(page),
        json(RealPages.text(gold(prefix, ".json"))));
  }

  /** A gold file beside the folder of the real pages. */
  public static Path gold(String prefix, String suffix) {
    Path folder = RealPages.page(prefix).resolve("../../gold").normalize();
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(suffix))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no gold " + prefix + " in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Pair> pairs(String file, String text, JsonNode gold) {
    ThemeClassifier themes = new ThemeClassifier(ThemeFile.defaults());
    Intake intake = new Intake(ZoneTable.packed(), themes);
    ParsedSource source = intake.read(file, text.getBytes(StandardCharsets.UTF_8));
    JsonNode reports = gold.get("reports");
    if (source.reports().size() != reports.size()) {
      throw new AssertionError(file + ": " + source.reports().size() + " reports");
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      pairs.add(new Pair(file, source.reports().get(i), reports.get(i).get("priorities")));
    }
    return pairs;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String name) {
    String path = "/org/zonereader/data/sample/" + name;
    try (InputStream in = GoldPages.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
