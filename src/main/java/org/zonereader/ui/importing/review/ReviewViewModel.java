package org.zonereader.ui.importing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.zonereader.library.Decision;
import org.zonereader.library.Review;
import org.zonereader.model.Candidate;
import org.zonereader.model.Candidate.State;
import org.zonereader.model.Correction;
import org.zonereader.model.Doubt;
import org.zonereader.model.ImportProblem;
import org.zonereader.ui.common.Tasks;

/** Files under review: which report is looked at, which are ticked, and every step back. */
public final class ReviewViewModel {
  private final Desk desk;
  private final Tasks tasks;
  private final List<ReviewFile> files = new ArrayList<>();
  private final List<ImportProblem> notes = new ArrayList<>();
  private final ReviewRows rows = new ReviewRows();
  private final History history = new History();
  private final Turns turns = new Turns();
  private final ReadOnlyObjectWrapper<@Nullable Place> selected = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NOTHING);
  private final ReadOnlyObjectWrapper<@Nullable Exception> fault = new ReadOnlyObjectWrapper<>();
  private int unread;

  /** A review of nothing. */
  public ReviewViewModel(Desk desk, Tasks tasks) {
    this.desk = desk;
    this.tasks = tasks;
  }

  /**
   * Puts more files under review.
   *
   * @param found how many were found; more than were read when the user stopped it
   */
  public void add(Review review, int found) {
    for (Candidate candidate : review.candidates()) {
      files.add(ReviewFile.proposed(files.size(), candidate));
    }
    notes.addAll(review.notes());
    unread += Math.max(0, found - review.candidates().size());
    show();
    if (selected.get() == null) {
      places().stream().findFirst().ifPresent(this::select);
    }
  }

  /** Rows of the file list. */
  public ObservableList<ReviewRow> rows() {
    return rows.list();
  }

  /** The report or file that is looked at; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Place> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The same with its file as it stands; changes with every step that concerns it. */
  public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Counts> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  /** Why the last correction could not be read; null when it could. */
  public ReadOnlyObjectProperty<@Nullable Exception> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** What concerns no single file, such as files of other kinds in a folder. */
  public List<ImportProblem> notes() {
    return List.copyOf(notes);
  }

  public ReviewFile file(int id) {
    return files.get(id);
  }

  /** All reports, and the files without any, in order. */
  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (ReviewFile file : files) {
      if (file.size() == 0) {
        places.add(new Place(file.id(), Place.WHOLE));
      }
      for (int i = 0; i < file.size(); i++) {
        places.add(new Place(file.id(), i));
      }
    }
    return places;
  }

  public boolean isWaiting(Place place) {
    return place.isReport() && file(place.file()).isWaiting(place.report());
  }

  /** Looks at a report; its file opens. */
  public void select(Place place) {
    if (!rows.isOpen(place.file())) {
      setOpen(place.file(), true);
    }
    selected.set(place);
    shown.set(new Shown(place, file(place.file())));
  }

  /** Looks at the next ({@code 1}) or previous ({@code -1}) report; stays at the ends. */
  public void step(int by) {
    List<Place> places = places();
    Place now = selected.get();
    int at = now == null ? -1 : places.indexOf(now);
    if (!places.isEmpty()) {
      select(places.get(Math.clamp(at + (long) by, 0, places.size() - 1)));
    }
  }

  /** Looks at the next or previous report that waits, from the end to the beginning too. */
  public boolean stepDoubt(int by) {
    List<Place> places = places();
    Place now = selected.get();
    int at = now == null ? -1 : places.indexOf(now);
    for (int i = 1; i <= places.size(); i++) {
      Place place = places.get(Math.floorMod(at + i * by, places.size()));
      if (isWaiting(place)) {
        select(place);
        return true;
      }
    }
    return false;
  }

  /** Shows or hides the reports of a file. */
  public void setOpen(int file, boolean open) {
    rows.setOpen(file, open);
    rows.show(files);
  }

  public boolean isOpen(int file) {
    return rows.isOpen(file);
  }

  /** Ticks the report, or takes the tick away; does nothing for one that the library has. */
  public void toggle(Place place) {
    change(place, file -> file.toggled(place.report()));
  }

  /** Leaves the report out and looks at the next. */
  public void skip() {
    Place place = selected.get();
    if (place != null && place.isReport()) {
      change(place, file -> file.with(place.report(), State.REMOVED));
      step(1);
    }
  }

  /** Ticks a doubtful report as it is. */
  public void accept(Place place) {
    change(place, file -> file.with(place.report(), State.KEPT));
  }

  /** The joined paragraphs of the report are right. */
  public void settle(Place place) {
    change(place, file -> file.settledAt(place.report()));
  }

  /** The joined paragraphs of the report are two each again. */
  public void breakJoins(Place place) {
    correct(place.file(), Answers.breakJoins(file(place.file()).report(place.report())));
  }

  /** What was recognised is right; a doubt that no correction answers is accepted. */
  public void confirm(Place place, Doubt doubt) {
    Answers.right(file(place.file()).report(place.report()), doubt)
        .ifPresentOrElse(
            correction -> correct(place.file(), List.of(correction)), () -> accept(place));
  }

  /** The dates of a file whose year was inferred, or that have none, get this year. */
  public void setYear(int file, boolean inferred, int year) {
    correct(file, Answers.year(file(file), years(inferred), year));
  }

  /** How many reports {@link #setYear} would correct. */
  public int countYears(int file, boolean inferred) {
    return Answers.count(file(file), years(inferred));
  }

  private static Answers.Years years(boolean inferred) {
    return inferred ? Answers.Years.INFERRED : Answers.Years.MISSING;
  }

  /** Corrects a file and reads it again in the background. */
  public void correct(int file, List<Correction> more) {
    if (more.isEmpty()) {
      return;
    }
    again(
        file,
        candidate ->
            desk.again(
                candidate,
                candidate.charset(),
                Stream.concat(candidate.corrections().stream(), more.stream()).toList()));
  }

  /**
   * Reads a file in another encoding; its corrections go, for every place is another one then.
   *
   * @param charset null to recognise it
   */
  public void setCharset(int file, @Nullable String charset) {
    if (!Objects.equals(file(file).candidate().charset(), charset)) {
      again(file, candidate -> desk.again(candidate, charset, List.of()));
    }
  }

  private void again(int id, UnaryOperator<Candidate> reader) {
    turns.take(
        () -> {
          Candidate before = file(id).candidate();
          tasks.run(
              () -> reader.apply(before),
              now -> {
                fault.set(null);
                change(new Place(id, Place.WHOLE), file -> file.again(now));
                turns.end();
              },
              reason -> {
                fault.set(reason);
                turns.end();
              });
        });
  }

  private void change(Place place, UnaryOperator<ReviewFile> step) {
    ReviewFile before = file(place.file());
    ReviewFile after = step.apply(before);
    if (!after.equals(before)) {
      Place now = selected.get();
      history.add(new History.Step(before, after, now == null ? place : now));
      put(after);
    }
  }

  /** Replaces a file; what is looked at stays. */
  private void put(ReviewFile now) {
    ReviewFile before = files.set(now.id(), now);
    Place place = selected.get();
    show();
    if (place != null && place.file() == now.id()) {
      select(same(place, before, now));
    }
  }

  private static Place same(Place place, ReviewFile before, ReviewFile now) {
    if (now.size() == 0) {
      return new Place(now.id(), Place.WHOLE);
    }
    return place.isReport()
        ? new Place(now.id(), now.reportAt(before.report(place.report()).sourceStart()))
        : new Place(now.id(), 0);
  }

  private void show() {
    rows.show(files);
    counts.set(Counts.of(files, unread));
  }

  /** Takes the last step back and looks at where it was taken. */
  public void undo() {
    turns.take(
        () -> {
          history.undo().ifPresent(step -> back(step.before(), step.place()));
          turns.end();
        });
  }

  /** Takes an undone step again. */
  public void redo() {
    turns.take(
        () -> {
          history.redo().ifPresent(step -> back(step.after(), step.place()));
          turns.end();
        });
  }

  private void back(ReviewFile file, Place place) {
    put(file);
    ReviewFile there = file(place.file());
    int report = Math.min(place.report(), there.size() - 1);
    select(new Place(place.file(), there.size() == 0 ? Place.WHOLE : Math.max(0, report)));
  }

  /** What is to become of every file. */
  public List<Decision> decisions() {
    return files.stream().map(ReviewFile::decision).toList();
  }
}
