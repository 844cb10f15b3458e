package org.zonereader.ui.importing.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The rows of the file list. Only what differs is replaced, so that a list of thousands keeps its
 * place and draws nothing twice.
 */
final class ReviewRows {
  private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
  private final Set<Integer> folded = new HashSet<>();

  ObservableList<ReviewRow> list() {
    return rows;
  }

  boolean isOpen(int file) {
    return !folded.contains(file);
  }

  void setOpen(int file, boolean open) {
    if (open) {
      folded.remove(file);
    } else {
      folded.add(file);
    }
  }

  void show(List<ReviewFile> files) {
    List<ReviewRow> now = new ArrayList<>();
    files.forEach(file -> add(now, file));
    int from = 0;
    int shorter = Math.min(rows.size(), now.size());
    while (from < shorter && rows.get(from).equals(now.get(from))) {
      from++;
    }
    int rest = 0;
    while (rest < shorter - from
        && rows.get(rows.size() - 1 - rest).equals(now.get(now.size() - 1 - rest))) {
      rest++;
    }
    replace(from, rest, now);
  }

  private void replace(int from, int rest, List<ReviewRow> now) {
    if (rows.size() == now.size()) {
      for (int i = from; i < now.size() - rest; i++) {
        if (!rows.get(i).equals(now.get(i))) {
          rows.set(i, now.get(i));
        }
      }
      return;
    }
    rows.remove(from, rows.size() - rest);
    rows.addAll(from, now.subList(from, now.size() - rest));
  }

  private void add(List<ReviewRow> now, ReviewFile file) {
    boolean open = isOpen(file.id());
    now.add(new ReviewRow.OfFile(file, open));
    if (!open) {
      return;
    }
    if (file.candidate().isRefused()) {
      file.candidate().parsed().problems().stream()
          .map(problem -> new ReviewRow.OfProblem(file.id(), problem))
          .forEach(now::add);
    }
    for (int i = 0; i < file.size(); i++) {
      now.add(new ReviewRow.OfReport(new Place(file.id(), i), file.item(i), file.state(i)));
    }
  }
}
