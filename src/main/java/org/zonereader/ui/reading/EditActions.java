package org.zonereader.ui.reading;

import java.util.List;
import org.zonereader.model.ByHand.Field;
import org.zonereader.model.Correction;

/** What the parts of a page ask for to have it corrected. */
interface EditActions {
  /** False for an older version, which stays as it is. */
  boolean isPossible();

  /** Opens the editor of the fields with the cursor in one of them. */
  void editFields(Field field);

  /** Corrects the report; an empty list does nothing. */
  void correct(List<Correction> corrections);

  /** Shows why a point is one, or hides it again. */
  void explain(Point point);
}
