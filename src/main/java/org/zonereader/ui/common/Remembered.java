package org.zonereader.ui.common;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Choices kept between starts (look, font size, grouping …) in one small properties file. A file
 * that cannot be read or written costs the choices, never the start: the fault goes to the log.
 */
public final class Remembered {
  private static final Logger LOG = Logger.getLogger(Remembered.class.getName());

  private final Path file;
  private final Properties values = new Properties();

  /**
   * Reads the file if it is there.
   *
   * @param file properties file in UTF-8; its folder is made when first written
   */
  public Remembered(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        values.load(reader);
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Level.WARNING, "settings not read: " + file, e);
      }
    }
  }

  public synchronized String get(String key, String otherwise) {
    return values.getProperty(key, otherwise);
  }

  /** A number, or {@code otherwise} when absent, malformed or outside {@code min..max}. */
  public synchronized int getInt(String key, int min, int max, int otherwise) {
    try {
      int value = Integer.parseInt(get(key, ""));
      return value < min || value > max ? otherwise : value;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** An enum constant, or {@code otherwise} when absent or unknown. */
  public synchronized <E extends Enum<E>> E getEnum(String key, Class<E> type, E otherwise) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(get(key, ""))) {
        return constant;
      }
    }
    return otherwise;
  }

  /** Keeps a value and writes the file, whole or not at all. */
  public synchronized void put(String key, String value) {
    if (value.equals(values.setProperty(key, value))) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        values.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "settings not written: " + file, e);
    }
  }
}
