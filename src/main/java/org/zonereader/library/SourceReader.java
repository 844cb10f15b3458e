package org.zonereader.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.format.Archive;
import org.zonereader.intake.format.SourceFormats;
import org.zonereader.model.ImportProblem;

/** What files can be read, and why one cannot. */
final class SourceReader {
  /** Extensions of the formats intake knows, and of archives of them. */
  private static final List<String> EXTENSIONS =
      List.of(".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".pdf", ".zip");

  /** Files that can be read after one step, which their refusal names: intake knows them. */
  private static final List<String> EXPLAINED =
      List.of(
          ".doc", ".wps", ".rtf", ".odt", ".ofd", ".xls", ".xlsx", ".ppt", ".pptx", ".epub", ".mht",
          ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".rar", ".7z");

  /** The extensions, for messages. */
  static final String SUPPORTED = String.join(" ", EXTENSIONS);

  private SourceReader() {}

  /** Why the file is not to be read, or null when it is. Does not open it. */
  static @Nullable ImportProblem refusal(Path file) {
    if (!Files.exists(file)) {
      return problem(file, "missing");
    }
    if (Files.isDirectory(file)) {
      return problem(file, "folder");
    }
    if (!isSupported(name(file)) && !isExplained(name(file))) {
      return problem(file, "unsupported", SUPPORTED);
    }
    return Files.isRegularFile(file) ? null : problem(file, "not-a-file");
  }

  /** True when the name ends as those of the formats that are read. */
  static boolean isSupported(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lower::endsWith);
  }

  /** True when intake refuses such a file by name and says what to do. */
  static boolean isExplained(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return EXPLAINED.stream().anyMatch(lower::endsWith);
  }

  /**
   * The whole content.
   *
   * @throws TooLarge when it is larger than any page of text
   */
  static byte[] read(Path file) throws IOException {
    long size = Files.size(file);
    if (size > SourceFormats.LARGEST) {
      throw new TooLarge();
    }
    return Files.readAllBytes(file);
  }

  /** A fault of reading as what the user is told. */
  static ImportProblem unreadable(Path file, IOException e) {
    return unreadable(name(file), e);
  }

  /** A fault of reading as what the user is told. */
  static ImportProblem unreadable(String name, IOException e) {
    return switch (e) {
      case TooLarge large -> problem(name, "too-large", megabytes());
      case Archive.UnfoldsTooFar far -> problem(name, "unfolds-too-far", megabytes());
      case Archive.Damaged damaged -> problem(name, "damaged");
      case AccessDeniedException denied -> problem(name, "denied");
      case FileSystemLoopException loop -> problem(name, "link-loop");
      default -> problem(name, "unreadable", String.valueOf(e.getMessage()));
    };
  }

  private static String megabytes() {
    return String.valueOf(SourceFormats.LARGEST >> 20);
  }

  /** The name a user knows the file by. */
  static String name(Path file) {
    return String.valueOf(file.toAbsolutePath().normalize().getFileName());
  }

  private static ImportProblem problem(Path file, String code, String... args) {
    return problem(name(file), code, args);
  }

  private static ImportProblem problem(String name, String code, String... args) {
    return new ImportProblem(name, null, code, List.of(args));
  }

  /** A file larger than {@link SourceFormats#LARGEST}. */
  private static final class TooLarge extends IOException {
    TooLarge() {
      super("too large");
    }
  }
}
