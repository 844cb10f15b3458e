package org.zonereader.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.zonereader.model.ReportDate;

/** JSON as every command writes it: indented by two, line feeds, nulls written out. */
final class Json {
  private Json() {}

  static String write(Object shape) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indent);
    printer.indentObjectsWith(indent);
    try {
      return JsonMapper.builder().build().writer(printer).writeValueAsString(shape);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A date as ISO 8601, or null. */
  static @Nullable String date(@Nullable ReportDate date) {
    return date == null ? null : date.iso();
  }

  /** A name, or null when it is empty: the model writes an unknown zone or province as "". */
  static @Nullable String name(String name) {
    return name.isEmpty() ? null : name;
  }
}
