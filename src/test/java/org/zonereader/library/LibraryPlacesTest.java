package org.zonereader.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonereader.ui.common.Remembered;

class LibraryPlacesTest {
  @TempDir Path folder;

  @Test
  void aLibraryThatWasMovedIsTheUsersWhileItIsThere() throws IOException {
    Path settings = folder.resolve("settings.properties");
    Path moved = folder.resolve("我的资料 库.zonereader");
    assertThat(LibraryPlaces.chosen(settings)).isEmpty();
    new Remembered(settings).put(LibraryPlaces.CHOSEN, moved.toString());
    assertThat(LibraryPlaces.chosen(settings)).isEmpty();
    Files.createFile(moved);
    assertThat(LibraryPlaces.chosen(settings)).contains(moved);
  }
}
