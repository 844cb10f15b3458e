package org.zonereader.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zonereader.export.Exporter;
import org.zonereader.model.ExportFormat;
import org.zonereader.model.ExportTable;

/** Writes a table to a file whose name says the format. */
public final class ExportFile {
  /** What names of unfinished files begin with. */
  private static final String BESIDE = ".zonereader-";

  /** Less than this is as good as nothing, bytes. */
  private static final long FULL = 64 << 10;

  /** Nobody writes one file for that long, in milliseconds. */
  private static final long OLD = TimeUnit.DAYS.toMillis(1);

  private ExportFile() {}

  /**
   * What became of it.
   *
   * @param file as it was named
   * @param notes sentences to be shown: characters the format cannot show, fonts the file only
   *     names; often empty
   */
  public record Written(Path file, List<String> notes) {
    public Written {
      notes = List.copyOf(notes);
    }
  }

  /**
   * Checks a name before the work begins.
   *
   * @throws ExportFault when the ending is unknown, the folder does not exist, or it is a folder
   */
  public static ExportFormat check(Path file) throws ExportFault {
    Optional<ExportFormat> format = ExportFormat.of(file);
    if (format.isEmpty()) {
      String endings =
          Stream.of(ExportFormat.values())
              .map(ExportFormat::ending)
              .collect(Collectors.joining(", "));
      throw new ExportFault("ending", List.of(file.toString(), endings), null);
    }
    if (Files.isDirectory(file)) {
      throw new ExportFault("folder", List.of(file.toString()), null);
    }
    if (!Files.isDirectory(folder(file))) {
      throw new ExportFault("no-folder", List.of(file.toString(), folder(file).toString()), null);
    }
    return format.get();
  }

  /**
   * Writes the file. It is written beside its place and put there in one step, so that a fault
   * leaves what was there before.
   *
   * @param locale English, or anything else for Chinese
   * @throws ExportFault when it cannot be written
   */
  public static Written write(ExportTable table, Path file, Locale locale) throws ExportFault {
    ExportFormat format = check(file);
    Path beside = null;
    try {
      // Never over a file that its owner locked against changes.
      if (Files.exists(file) && !Files.isWritable(file)) {
        throw new IOException("not writable");
      }
      removeLeftOvers(folder(file));
      beside = Files.createTempFile(folder(file), BESIDE, "." + format.ending());
      List<String> notes;
      try (OutputStream out = Files.newOutputStream(beside)) {
        notes = new Exporter(locale).write(table, format, out);
      }
      Permissions.usual(beside, file);
      move(beside, file);
      return new Written(file, notes);
    } catch (IOException e) {
      throw new ExportFault(code(file, e), List.of(file.toString(), reason(e)), e);
    } finally {
      remove(beside);
    }
  }

  /** Files of exports that were cut off with the whole program. */
  private static void removeLeftOvers(Path folder) throws IOException {
    long now = System.currentTimeMillis();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, BESIDE + "*")) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toMillis() < now - OLD) {
          remove(file);
        }
      }
    }
  }

  private static String code(Path file, IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no-permission";
    }
    try {
      return Files.getFileStore(folder(file)).getUsableSpace() < FULL ? "full" : "not-written";
    } catch (IOException unknown) {
      return "not-written";
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(@Nullable Path beside) {
    try {
      if (beside != null) {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      // A hidden file stays behind; the export itself has been told already.
      java.lang.System.getLogger(ExportFile.class.getName())
          .log(System.Logger.Level.DEBUG, "left " + beside, e);
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file : parent;
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
