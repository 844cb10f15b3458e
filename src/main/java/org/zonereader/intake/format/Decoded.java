package org.zonereader.intake.format;

import java.util.List;
import org.zonereader.model.ImportProblem;
import org.zonereader.model.SourceForm;

/** What became of a file's bytes. */
public sealed interface Decoded {
  /**
   * The text, without a leading byte order mark.
   *
   * @param form how it was read
   * @param problems what the user should know of it, in text order
   */
  record Text(String text, SourceForm form, List<ImportProblem> problems) implements Decoded {
    public Text {
      problems = List.copyOf(problems);
    }
  }

  /** The file cannot be read; the problem says why and where. */
  record Refused(ImportProblem problem) implements Decoded {}
}
