package org.zonereader.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The SQL that makes a library, oldest first. Script {@code i} leads from version {@code i} to
 * {@code i + 1}; a released script is frozen.
 *
 * @param scripts one or more statements each
 */
record Migrations(List<String> scripts) {
  Migrations {
    scripts = List.copyOf(scripts);
  }

  /** The schema of this program. */
  static Migrations ofThisProgram() {
    return new Migrations(
        List.of(
            resource("schema-1.sql"),
            resource("schema-2.sql"),
            resource("schema-3.sql"),
            resource("schema-4.sql"),
            resource("schema-5.sql")));
  }

  /** The version of a file that all scripts have run on. */
  int latest() {
    return scripts.size();
  }

  /** A script by its file's name. */
  static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
