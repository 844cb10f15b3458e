package org.zonereader.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.zonereader.model.ImportProblem;

/**
 * A zip file of sources. Entries are read one by one into memory and never written to disk, so a
 * name that points out of the archive can do no harm; it is shown without its dots.
 */
public final class Archive {
  /** Files in one archive. */
  public static final int MOST_ENTRIES = 2_000;

  /** What all entries together may unfold to: 1 GiB. */
  public static final long LARGEST_IN_ALL = 1L << 30;

  /**
   * A file inside.
   *
   * @param name its folders and name with {@code /} between, fit to be shown
   * @param size bytes it says it unfolds to
   */
  public record Entry(String name, long size, int index) {}

  private final Path path;
  private final List<Entry> entries;
  private final List<ImportProblem> problems;

  private Archive(Path path, List<Entry> entries, List<ImportProblem> problems) {
    this.path = path;
    this.entries = entries;
    this.problems = problems;
  }

  /** True for files that this class reads, by their name. */
  public static boolean isArchive(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * Reads what an archive holds; does not unpack anything.
   *
   * @param file name the user knows it by
   * @throws IOException when the file cannot be read; a damaged archive is a problem instead
   */
  public static Archive open(Path path, String file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<ImportProblem> problems = new ArrayList<>();
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      try (LimitedZip zip = new LimitedZip(channel, SourceFormats.LARGEST)) {
        list(file, Collections.list(zip.getEntries()), entries, problems);
      }
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      entries.clear();
      problems.clear();
      problems.add(new ImportProblem(file, null, "damaged", List.of()));
    }
    entries.sort(Comparator.comparing(Entry::name));
    return new Archive(path, List.copyOf(entries), List.copyOf(problems));
  }

  private static void list(
      String file,
      List<? extends ZipArchiveEntry> all,
      List<Entry> entries,
      List<ImportProblem> problems) {
    List<? extends ZipArchiveEntry> files =
        all.stream().filter(entry -> !entry.isDirectory()).toList();
    if (files.size() > MOST_ENTRIES) {
      problem(file, problems, "archive-entries", String.valueOf(MOST_ENTRIES));
      return;
    }
    if (files.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > LARGEST_IN_ALL) {
      problem(file, problems, "archive-size", String.valueOf(LARGEST_IN_ALL >> 20));
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      ZipArchiveEntry entry = all.get(i);
      String name = shown(name(entry));
      if (entry.isDirectory() || isOfTheSystem(name)) {
        continue;
      }
      String whole = file + "/" + name;
      if (entry.getGeneralPurposeBit().usesEncryption()) {
        problem(whole, problems, "encrypted", "ZIP");
      } else if (isArchive(name)) {
        problem(whole, problems, "archive-nested");
      } else {
        entries.add(new Entry(name, entry.getSize(), i));
      }
    }
  }

  /** What systems add to archives without being asked. */
  private static boolean isOfTheSystem(String name) {
    return name.startsWith("__MACOSX/")
        || name.endsWith("/.DS_Store")
        || name.equals(".DS_Store")
        || name.endsWith("Thumbs.db");
  }

  private static void problem(
      String file, List<ImportProblem> problems, String code, String... args) {
    problems.add(new ImportProblem(file, null, code, List.of(args)));
  }

  /** Files that may be read, in name order. */
  public List<Entry> entries() {
    return entries;
  }

  /** Faults of the archive and of entries that are passed over, in the archive's order. */
  public List<ImportProblem> problems() {
    return problems;
  }

  /**
   * The content of an entry.
   *
   * @throws Damaged when it cannot be unpacked
   * @throws IOException when the archive cannot be read any more
   * @throws UnfoldsTooFar when it is larger than a page can be, or packed more than 200 times
   */
  public byte[] read(Entry entry) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(path);
        LimitedZip zip = new LimitedZip(channel, SourceFormats.LARGEST)) {
      ZipArchiveEntry found = Collections.list(zip.getEntries()).get(entry.index());
      try (InputStream in = zip.getInputStream(found)) {
        return in.readAllBytes();
      }
    } catch (TooLong e) {
      throw new UnfoldsTooFar();
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new Damaged(e);
    }
  }

  /** An entry's content is not what the archive says, or packed in a way that is not known. */
  public static final class Damaged extends IOException {
    Damaged(Exception cause) {
      super("damaged", cause);
    }
  }

  /** An entry unfolds to more than a page can be. */
  public static final class UnfoldsTooFar extends IOException {
    UnfoldsTooFar() {
      super("unfolds too far");
    }
  }

  /** The name as it was typed: Windows writes Chinese names in GBK without saying so. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean said =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    if (raw == null || said) {
      return entry.getName();
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        // Not this one: ask the next.
      }
    }
    return entry.getName();
  }

  /** Folders and name without what leads elsewhere, hides or cannot be seen. */
  private static String shown(String name) {
    String visible =
        name.codePoints()
            .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String safe =
        Arrays.stream(visible.split("[/\\\\]+"))
            .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
            .filter(part -> !part.matches("[A-Za-z]:"))
            .collect(Collectors.joining("/"));
    return safe.isEmpty() ? "?" : safe;
  }
}
