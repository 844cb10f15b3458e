package org.zonereader.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.LostReport.Original;
import org.zonereader.model.ReportPlace;
import org.zonereader.store.SourceFile;

/** Finds the files again that reports were imported from, on disk or inside archives. */
final class OriginalFiles {
  /** What lies in a file or an archive, by the path; each is opened once. */
  private final Map<Path, List<FoundFile>> opened = new HashMap<>();

  private final Map<ReportPlace.Key, Original> known = new HashMap<>();

  /** What has become of the file of a report; reads the file. */
  Original of(ReportPlace place) {
    return known.computeIfAbsent(new ReportPlace.Key(place.sha256(), 0), key -> look(place));
  }

  private Original look(ReportPlace place) {
    Optional<FoundFile> found = find(place.path());
    if (found.isEmpty()) {
      return Original.GONE;
    }
    try {
      String sha256 = SourceFile.sha256(found.get().content().bytes());
      return sha256.equals(place.sha256()) ? Original.FOUND : Original.CHANGED;
    } catch (IOException e) {
      return Original.GONE;
    }
  }

  /** The file at a path as {@link FoundFile#path} has it. */
  Optional<FoundFile> find(@Nullable String path) {
    if (path == null) {
      return Optional.empty();
    }
    try {
      // Inside an archive the archive is the first part of the path that is a file.
      for (Path at = Path.of(path); at != null; at = at.getParent()) {
        if (Files.isRegularFile(at)) {
          return opened.computeIfAbsent(at, file -> new FileFinder(List.of(file)).files()).stream()
              .filter(file -> file.path().equals(path))
              .findFirst();
        }
      }
    } catch (InvalidPathException e) {
      // A path of another system.
      return Optional.empty();
    }
    return Optional.empty();
  }
}
