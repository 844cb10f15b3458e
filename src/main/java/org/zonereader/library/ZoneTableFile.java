package org.zonereader.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks through a zone table from outside before it is read, so that a slip in it is named by its
 * line and no row is skipped in silence.
 */
final class ZoneTableFile {
  private static final int COLUMNS = 8;

  private ZoneTableFile() {}

  /**
   * The text of the table, without a byte order mark.
   *
   * @throws BadTableException naming the line
   */
  static String text(byte[] bytes) throws BadTableException {
    List<String> lines = lines(bytes);
    String header = lines.isEmpty() ? "" : lines.getFirst();
    if (!header.startsWith("name\t") || columns(header) < COLUMNS) {
      throw new BadTableException("zone-header", "1");
    }
    Map<String, Integer> names = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        row(lines.get(i), i + 1, names);
      }
    }
    if (names.isEmpty()) {
      throw new BadTableException("zone-none", "1");
    }
    return String.join("\n", lines);
  }

  private static void row(String row, int line, Map<String, Integer> names)
      throws BadTableException {
    String at = String.valueOf(line);
    if (columns(row) < COLUMNS) {
      throw new BadTableException("zone-columns", at, String.valueOf(columns(row)));
    }
    String name = row.substring(0, row.indexOf('\t'));
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new BadTableException("zone-name", at);
    }
    Integer before = names.putIfAbsent(name, line);
    if (before != null) {
      throw new BadTableException("zone-twice", at, name, before.toString());
    }
  }

  private static int columns(String row) {
    return row.split("\t", -1).length;
  }

  private static List<String> lines(byte[] bytes) throws BadTableException {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < bytes.length) {
      int end = from;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      String line = decode(ByteBuffer.wrap(bytes, from, end - from), lines.size() + 1);
      lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
      from = end + 1;
    }
    if (!lines.isEmpty() && lines.getFirst().startsWith("\uFEFF")) {
      lines.set(0, lines.getFirst().substring(1));
    }
    return lines;
  }

  private static String decode(ByteBuffer bytes, int line) throws BadTableException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new BadTableException("not-utf8", String.valueOf(line));
    }
  }
}
