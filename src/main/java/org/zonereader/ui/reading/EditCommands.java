package org.zonereader.ui.reading;

import java.util.List;
import java.util.Objects;
import org.zonereader.model.Correction;
import org.zonereader.model.Join;
import org.zonereader.model.Report;
import org.zonereader.model.Span;
import org.zonereader.ui.common.edit.PriorityEdits;
import org.zonereader.ui.common.edit.StructureEdits;

/**
 * What can be corrected at a place of the text. Every command gives the corrections it makes; none
 * means that it is not possible there.
 *
 * @param offset the place, in the report's text
 * @param selected the selected words, may be empty
 */
record EditCommands(ReadingPage page, int offset, Span selected) {
  /** The place that was meant: the selection's beginning when it holds {@code offset}. */
  static EditCommands at(ReadingPage page, int offset, Span selected) {
    int place = offset < 0 || selected.contains(offset) ? selected.start() : offset;
    return new EditCommands(page, place, selected);
  }

  private Report report() {
    return page.stored().report();
  }

  boolean hasSelection() {
    return !selected.in(page.text()).isBlank();
  }

  List<Correction> addPoint() {
    return PriorityEdits.add(report(), selected);
  }

  List<Correction> removePoint(Point point) {
    return PriorityEdits.remove(report(), page.priority(point));
  }

  List<Correction> resizePoint(Point point) {
    return PriorityEdits.change(report(), page.priority(point), selected);
  }

  /** Moves a measure; to the theme it has already, nothing. */
  List<Correction> move(Measure measure, String theme) {
    return Objects.equals(measure.theme(), theme)
        ? List.of()
        : PriorityEdits.move(report(), measure.clauses(), theme);
  }

  List<Correction> breakParagraph() {
    return StructureEdits.breakParagraph(report(), offset).stream().toList();
  }

  List<Correction> joinParagraph() {
    return StructureEdits.joinParagraph(report(), offset).stream().toList();
  }

  List<Join> joins() {
    return StructureEdits.joinsAround(report(), offset);
  }

  List<Correction> breakJoin(Join join) {
    return StructureEdits.breakJoin(report(), join).stream().toList();
  }

  List<Correction> beginReport() {
    return StructureEdits.beginReport(report(), offset).stream().toList();
  }

  /** Not for the first report of a file. */
  List<Correction> joinReport() {
    return page.stored().ordinal() > 1 ? List.of(StructureEdits.joinReport(report())) : List.of();
  }
}
