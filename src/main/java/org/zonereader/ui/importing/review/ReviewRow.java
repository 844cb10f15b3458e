package org.zonereader.ui.importing.review;

import org.zonereader.model.Candidate.Item;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.ImportProblem;

/** A row of the file list. */
public sealed interface ReviewRow {
  /** {@link ReviewFile#id()} of its file. */
  int id();

  /** A file; its reports follow while it is open. */
  record OfFile(ReviewFile file, boolean open) implements ReviewRow {
    @Override
    public int id() {
      return file.id();
    }
  }

  /** A report of the file above it. */
  record OfReport(Place place, Item item, State state) implements ReviewRow {
    @Override
    public int id() {
      return place.file();
    }
  }

  /** Why the file above it cannot be kept. */
  record OfProblem(int id, ImportProblem problem) implements ReviewRow {}
}
