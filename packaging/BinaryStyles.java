import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Puts a .bss, which JavaFX reads instead of parsing, beside every .css of a folder. Run with the
 * JavaFX modules: {@code java --module-path DIR --add-modules javafx.graphics BinaryStyles.java
 * FOLDER}.
 */
final class BinaryStyles {
  private BinaryStyles() {}

  public static void main(String[] args) throws IOException {
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
    }
    for (Path sheet : sheets) {
      String name = sheet.toString();
      Stylesheet.convertToBinary(
          sheet.toFile(), new File(name.substring(0, name.length() - 4) + ".bss"));
    }
  }
}
