package org.zonereader.ui.compare;

import javafx.css.PseudoClass;

/** What cells and heads of one kind of line have in common. */
final class Lines {
  /** A line of own terms, which has no rule below it. */
  static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

  /** The cell whose source the drawer shows. */
  static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private Lines() {}
}
