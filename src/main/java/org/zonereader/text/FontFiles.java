package org.zonereader.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of the bundled faces: in a folder beside the program, or in the program itself. */
public final class FontFiles {
  /**
   * System property: the folder in which the packages keep the faces. As files they are read in
   * part; out of a jar JavaFX would copy them, 18 MB, at every start.
   */
  private static final String FOLDER = "zonereader.fonts";

  /** They lie with the screens, who use them most. */
  private static final String RESOURCES = "/org/zonereader/ui/common/fonts/";

  private FontFiles() {}

  /**
   * The URL of a face, local in any case.
   *
   * @param name such as {@code ZRSans-Regular.ttf}
   * @throws IllegalStateException if the program lacks it
   */
  public static String url(String name) {
    return url(name, System.getProperty(FOLDER));
  }

  static String url(String name, @Nullable String folder) {
    Path file = file(name, folder);
    if (file != null) {
      return file.toUri().toString();
    }
    URL resource = FontFiles.class.getResource(RESOURCES + name);
    if (resource == null) {
      throw new IllegalStateException("font " + name + " is not in the program");
    }
    return resource.toExternalForm();
  }

  /**
   * The bytes of a face.
   *
   * @param name such as {@code ZRSans-Regular.ttf}
   * @throws IOException if it is not there or cannot be read
   */
  public static InputStream open(String name) throws IOException {
    return open(name, System.getProperty(FOLDER));
  }

  static InputStream open(String name, @Nullable String folder) throws IOException {
    Path file = file(name, folder);
    if (file != null) {
      return Files.newInputStream(file);
    }
    InputStream resource = FontFiles.class.getResourceAsStream(RESOURCES + name);
    if (resource == null) {
      throw new FileNotFoundException("font " + name + " is not in the program");
    }
    return resource;
  }

  private static @Nullable Path file(String name, @Nullable String folder) {
    Path file = folder == null ? null : Path.of(folder, name);
    return file != null && Files.exists(file) ? file : null;
  }
}
