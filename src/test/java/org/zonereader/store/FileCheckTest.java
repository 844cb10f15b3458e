package org.zonereader.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.model.Finding;

class FileCheckTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() throws OpenException {
    file = folder.resolve("a.zonereader");
    try (Database database = Database.open(file)) {
      StoreFixture.add(database, StoreFixture.twoReports(), "x".repeat(100_000));
    }
  }

  @Test
  void aHealthyFileHasNoFindings() throws OpenException {
    assertThat(codes()).isEmpty();
  }

  @Test
  void changedBytesAreFound() throws OpenException, SQLException {
    alter("UPDATE source SET content = x'00'");
    assertThat(codes()).containsExactly("content");
  }

  @Test
  void aLostReferenceIsFound() throws OpenException, SQLException {
    alter("DELETE FROM zone WHERE name = ''");
    assertThat(codes()).containsExactly("reference");
  }

  @Test
  void aDamagedPageIsFound() throws OpenException, IOException {
    byte[] bytes = Files.readAllBytes(file);
    // The last page is an overflow page of the big content or a leaf written after it.
    Arrays.fill(bytes, bytes.length - 16384, bytes.length, (byte) 0x55);
    Files.write(file, bytes);
    // As after a crash: there is nothing to compare the pages with.
    Files.delete(Beside.sums(file));
    assertThat(codes()).isNotEmpty();
  }

  private List<String> codes() throws OpenException {
    try (Database database = Database.open(file)) {
      return new FileCheck(database).findings().stream().map(Finding::code).toList();
    }
  }

  private void alter(String sql) throws SQLException {
    try (Connection connection = Connections.writer(file)) {
      Connections.execute(connection, "PRAGMA foreign_keys = OFF");
      Connections.execute(connection, sql);
      Connections.execute(connection, "UPDATE seal SET id = ''");
    }
  }
}
