package org.zonereader.store;

import java.nio.file.Path;
import java.util.List;

/** No index: the folded texts, looked through with LIKE. */
public final class LikeDesign extends IndexDesign {
  public LikeDesign(Path file) {
    super(
        file,
        List.of("CREATE TABLE folded (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"),
        List.of());
  }

  @Override
  List<Table> tables() {
    return List.of(
        new Table(
            "INSERT INTO folded VALUES (?, ?)",
            (insert, text) -> {
              insert.setLong(1, text.id());
              insert.setString(2, text.text().text());
              insert.executeUpdate();
            }));
  }

  @Override
  Matching matching(List<String> words) {
    String each = "text LIKE ? ESCAPE '\\'";
    return new Matching(
        "id",
        "folded WHERE " + each + (" AND " + each).repeat(words.size() - 1),
        words.stream().map(LikeDesign::pattern).toList());
  }

  private static String pattern(String word) {
    return '%' + word.replaceAll("[%_\\\\]", "\\\\$0") + '%';
  }
}
