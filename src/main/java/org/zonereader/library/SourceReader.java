package org.zonereader.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.format.SourceFormats;
import org.zonereader.model.ImportProblem;

/** What files can be read, and why one cannot. */
final class SourceReader {
  /** Extensions of the formats intake knows. */
  private static final List<String> EXTENSIONS = List.of(".txt", ".md", ".markdown");

  /** The same, for messages. */
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
    String name = name(file).toLowerCase(Locale.ROOT);
    if (EXTENSIONS.stream().noneMatch(name::endsWith)) {
      return problem(file, "unsupported", SUPPORTED);
    }
    return Files.isRegularFile(file) ? null : problem(file, "not-a-file");
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
    return switch (e) {
      case TooLarge large ->
          problem(file, "too-large", String.valueOf(SourceFormats.LARGEST >> 20));
      case AccessDeniedException denied -> problem(file, "denied");
      case FileSystemLoopException loop -> problem(file, "link-loop");
      default -> problem(file, "unreadable", String.valueOf(e.getMessage()));
    };
  }

  /** The name a user knows the file by. */
  static String name(Path file) {
    return String.valueOf(file.toAbsolutePath().normalize().getFileName());
  }

  private static ImportProblem problem(Path file, String code, String... args) {
    return new ImportProblem(name(file), null, code, List.of(args));
  }

  /** A file larger than {@link SourceFormats#LARGEST}. */
  private static final class TooLarge extends IOException {
    TooLarge() {
      super("too large");
    }
  }
}
