package org.zonereader.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zonereader.text.Grams;

/**
 * Design Y: the different characters and pairs of each text, without places. What is longer than a
 * pair is looked up by its pairs and then looked for in the folded text, which stands in another
 * file.
 */
public final class GramsDesign extends IndexDesign {
  private static final Pattern SPACE = Pattern.compile(" ");

  /**
   * Makes an empty index.
   *
   * @param texts the file of a {@link LikeDesign}
   */
  public GramsDesign(Path file, Path texts) {
    super(
        file,
        List.of(
            "CREATE VIRTUAL TABLE present USING fts5 (grams, content = '', contentless_delete = 1,"
                + " tokenize = 'ascii', detail = 'none')"),
        List.of("present"));
    attach(texts, "texts");
  }

  @Override
  List<Table> tables() {
    return List.of(
        new Table(
            "INSERT INTO present (rowid, grams) VALUES (?, ?)",
            (insert, text) -> {
              Set<String> pairs =
                  new LinkedHashSet<>(SPACE.splitAsStream(Grams.pairs(text.text())).toList());
              insert.setLong(1, text.id());
              insert.setString(2, Grams.characters(text.text()) + String.join(" ", pairs));
              insert.executeUpdate();
            }));
  }

  @Override
  Matching matching(List<String> words) {
    List<String> parameters = new ArrayList<>();
    parameters.add(
        words.stream()
            .flatMap(
                word ->
                    Grams.isOne(word)
                        ? List.of(Grams.one(word)).stream()
                        : SPACE.splitAsStream(Grams.row(word)))
            .distinct()
            .map(gram -> '"' + gram + '"')
            .collect(Collectors.joining(" AND ")));
    List<String> longer =
        words.stream().filter(word -> word.codePointCount(0, word.length()) > 2).toList();
    if (longer.isEmpty()) {
      return new Matching("present.rowid", "present WHERE present MATCH ?", parameters);
    }
    parameters.addAll(longer);
    return new Matching(
        "present.rowid",
        "present CROSS JOIN texts.folded AS folded ON folded.id = present.rowid WHERE present MATCH"
            + " ?"
            + " AND instr(folded.text, ?) > 0".repeat(longer.size()),
        parameters);
  }
}
