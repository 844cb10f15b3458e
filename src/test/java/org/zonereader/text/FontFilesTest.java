package org.zonereader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {
  private static final String NAME = "ZRSans-Regular.ttf";

  @TempDir private Path folder;

  @Test
  void aFileBesideTheProgramCountsMore() throws IOException {
    Path file = Files.writeString(folder.resolve(NAME), "face");
    assertThat(FontFiles.url(NAME, folder.toString())).isEqualTo(file.toUri().toString());
    try (InputStream in = FontFiles.open(NAME, folder.toString())) {
      assertThat(in).hasContent("face");
    }
  }

  @Test
  void withoutOneTheProgramsOwnIsTaken() throws IOException {
    assertThat(FontFiles.url(NAME, folder.toString()))
        .isEqualTo(FontFiles.url(NAME))
        .endsWith("/fonts/" + NAME);
    try (InputStream in = FontFiles.open(NAME, folder.toString())) {
      assertThat(new String(in.readNBytes(4), StandardCharsets.ISO_8859_1)).isEqualTo("\0\1\0\0");
    }
  }

  @Test
  void whatIsNowhereIsNamed() {
    assertThatThrownBy(() -> FontFiles.url("None.ttf", folder.toString()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("None.ttf");
    assertThatThrownBy(() -> FontFiles.open("None.ttf", null))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("None.ttf");
  }
}
