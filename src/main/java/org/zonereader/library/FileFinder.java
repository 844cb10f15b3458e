package org.zonereader.library;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zonereader.intake.format.Archive;
import org.zonereader.model.ImportProblem;

/**
 * Files to import among the paths a user named. Folders are walked to any depth, in name order; an
 * archive stands for the files in it, in name order. A file of an unknown kind is a problem of its
 * own when it was named, and part of one count when it merely lies in a folder or an archive.
 */
final class FileFinder {
  /** How many of the files that were passed over a problem names. */
  private static final int NAMED = 5;

  private final List<FoundFile> files = new ArrayList<>();
  private final List<ImportProblem> faults = new ArrayList<>();
  private final List<ImportProblem> notes = new ArrayList<>();

  FileFinder(List<Path> paths) {
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk(path);
      } else {
        ImportProblem problem = SourceReader.refusal(path);
        if (problem == null) {
          add(path);
        } else {
          refuse(problem);
        }
      }
    }
  }

  /** Files in the order they are to be imported. */
  List<FoundFile> files() {
    return files;
  }

  /** What cannot be read, and why. */
  List<ImportProblem> faults() {
    return faults;
  }

  /** What was passed over in folders and archives; no fault. */
  List<ImportProblem> notes() {
    return notes;
  }

  private void refuse(ImportProblem problem) {
    faults.add(problem);
  }

  private void add(Path file) {
    String name = SourceReader.name(file);
    if (Archive.isArchive(name)) {
      unpack(file, name);
    } else {
      files.add(
          new FoundFile(name, file.toAbsolutePath().toString(), () -> SourceReader.read(file)));
    }
  }

  private void unpack(Path file, String name) {
    Archive archive;
    try {
      archive = Archive.open(file, name);
    } catch (IOException e) {
      refuse(SourceReader.unreadable(file, e));
      return;
    }
    archive.problems().forEach(this::refuse);
    List<String> others = new ArrayList<>();
    int before = files.size();
    for (Archive.Entry entry : archive.entries()) {
      if (SourceReader.isSupported(entry.name())) {
        files.add(
            new FoundFile(
                name + "/" + entry.name(),
                file.toAbsolutePath() + "/" + entry.name(),
                () -> archive.read(entry)));
      } else {
        others.add(entry.name());
      }
    }
    passedOver(name, "archive-others", others);
    if (files.size() == before && others.isEmpty() && archive.problems().isEmpty()) {
      refuse(new ImportProblem(name, null, "archive-empty", List.of()));
    }
  }

  private void walk(Path folder) {
    List<Path> found = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              boolean readable =
                  SourceReader.refusal(file) == null
                      && SourceReader.isSupported(SourceReader.name(file));
              (readable ? found : others).add(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              refuse(SourceReader.unreadable(file, e));
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
              if (e != null) {
                refuse(SourceReader.unreadable(dir, e));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      refuse(SourceReader.unreadable(folder, e));
    }
    found.stream().sorted().forEach(this::add);
    passedOver(
        SourceReader.name(folder),
        "folder-others",
        others.stream().sorted().map(SourceReader::name).toList());
    if (found.isEmpty() && others.isEmpty()) {
      refuse(new ImportProblem(SourceReader.name(folder), null, "folder-empty", List.of()));
    }
  }

  private void passedOver(String where, String code, List<String> others) {
    if (others.isEmpty()) {
      return;
    }
    String names =
        String.join(", ", others.stream().limit(NAMED).toList())
            + (others.size() > NAMED ? ", …" : "");
    notes.add(
        new ImportProblem(
            where,
            null,
            code,
            List.of(String.valueOf(others.size()), names, SourceReader.SUPPORTED)));
  }
}
