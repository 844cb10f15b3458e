package org.zonereader.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.zonereader.text.Grams;

/** Design X, that of schema 4: pairs with their places, characters without. */
public final class PairsDesign extends IndexDesign {
  public PairsDesign(Path file) {
    super(
        file,
        List.of(
            "CREATE VIRTUAL TABLE pairs USING fts5 (grams, content = '', contentless_delete = 1,"
                + " tokenize = 'ascii')",
            "CREATE VIRTUAL TABLE characters USING fts5 (grams, content = '', contentless_delete ="
                + " 1, tokenize = 'ascii', detail = 'none')"),
        List.of("pairs", "characters"));
  }

  @Override
  List<Table> tables() {
    return List.of(
        new Table(
            "INSERT INTO pairs (rowid, grams) VALUES (?, ?)",
            (insert, text) -> {
              insert.setLong(1, text.id());
              insert.setString(2, Grams.pairs(text.text()));
              insert.executeUpdate();
            }),
        new Table(
            "INSERT INTO characters (rowid, grams) VALUES (?, ?)",
            (insert, text) -> {
              insert.setLong(1, text.id());
              insert.setString(2, Grams.characters(text.text()));
              insert.executeUpdate();
            }));
  }

  @Override
  Matching matching(List<String> words) {
    String single =
        words.stream()
            .filter(Grams::isOne)
            .map(word -> '"' + Grams.one(word) + '"')
            .collect(Collectors.joining(" AND "));
    String longer =
        words.stream()
            .filter(word -> !Grams.isOne(word))
            .map(word -> '"' + Grams.row(word) + '"')
            .collect(Collectors.joining(" AND "));
    if (longer.isEmpty()) {
      return new Matching("rowid", "characters WHERE characters MATCH ?", List.of(single));
    }
    List<String> parameters = new ArrayList<>(List.of(longer));
    String from = "pairs WHERE pairs MATCH ?";
    if (!single.isEmpty()) {
      from += " AND rowid IN (SELECT rowid FROM characters WHERE characters MATCH ?)";
      parameters.add(single);
    }
    return new Matching("rowid", from, parameters);
  }
}
