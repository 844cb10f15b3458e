package org.zonereader.intake.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonereader.model.Anchor;
import org.zonereader.model.Correction;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.text.FoldedText;
import org.zonereader.text.Folding;

/**
 * Carries the corrections of a report over to another edition of it: their places are looked up by
 * the words that stand there. What stands nowhere, or in several places, is lost and told.
 */
public final class Carry {
  private final Report before;
  private final Report after;
  private final FoldedText text;
  private final List<Correction> placed = new ArrayList<>();
  private final List<Correction> lost = new ArrayList<>();

  /**
   * Looks the places up.
   *
   * @param corrections of the source of {@code before}, oldest first; those of its other reports
   *     are passed over
   */
  public Carry(List<Correction> corrections, Report before, Report after) {
    this.before = before;
    this.after = after;
    this.text = Folding.forSearch(after.text());
    for (Correction correction : corrections) {
      if (before.sourceMap().toText(correction.at().span()).isPresent()) {
        moved(correction).ifPresentOrElse(placed::add, () -> lost.add(correction));
      }
    }
  }

  /** Corrections that hold for the other edition, in order. */
  public List<Correction> placed() {
    return placed;
  }

  /** Those whose place is gone, as they were. */
  public List<Correction> lost() {
    return lost;
  }

  private Optional<Correction> moved(Correction correction) {
    Anchor at = correction.at();
    return switch (correction) {
      case Correction.SetZone set ->
          Optional.of(new Correction.SetZone(after.anchor(), set.zone()));
      case Correction.SetHeadline set ->
          Optional.of(new Correction.SetHeadline(after.anchor(), set.headline()));
      case Correction.SetDate set ->
          Optional.of(new Correction.SetDate(after.anchor(), set.date()));
      case Correction.SetByline set ->
          Optional.of(new Correction.SetByline(after.anchor(), set.byline()));
      case Correction.BreakParagraph _ -> place(at).map(Correction.BreakParagraph::new);
      case Correction.JoinParagraph _ -> place(at).map(Correction.JoinParagraph::new);
      case Correction.BeginReport _ -> place(at).map(Correction.BeginReport::new);
      case Correction.JoinReport _ -> place(at).map(Correction.JoinReport::new);
      case Correction.RemovePriority _ -> place(at).map(Correction.RemovePriority::new);
      case Correction.SetTheme set ->
          place(at).map(place -> new Correction.SetTheme(place, set.theme()));
      case Correction.PutPriority put -> place(at).flatMap(lead -> priority(put, lead));
    };
  }

  private Optional<Correction> priority(Correction.PutPriority put, Anchor lead) {
    List<Anchor> actions = new ArrayList<>();
    for (Anchor action : put.actions()) {
      Optional<Anchor> place = place(action);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      actions.add(place.get());
    }
    return Optional.of(new Correction.PutPriority(lead, actions, put.subject()));
  }

  private Optional<Anchor> place(Anchor anchor) {
    return before
        .sourceMap()
        .toText(anchor.span())
        .map(span -> Folding.forSearch(span.in(before.text())).text())
        .filter(words -> !words.isEmpty())
        .flatMap(this::only);
  }

  /** The only place of these words in the other edition. */
  private Optional<Anchor> only(String words) {
    int at = text.text().indexOf(words);
    if (at < 0 || text.text().indexOf(words, at + 1) >= 0) {
      return Optional.empty();
    }
    int end = text.originalEnd(at + words.length());
    return Optional.of(after.anchor(new Span(text.originalOffset(at), end)));
  }
}
