package org.zonereader.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.zonereader.model.Reread;
import org.zonereader.model.Reread.What;
import org.zonereader.text.Messages;

/** How much reading again changes, in words. */
final class ChangesText {
  private final Messages messages;

  ChangesText(Messages messages) {
    this.messages = messages;
  }

  /** One line: 1 篇报道改园区，12 条要点换主题. */
  String of(Reread changes) {
    List<String> parts = new ArrayList<>();
    for (What what : What.values()) {
      long count = changes.differences().stream().filter(d -> d.what() == what).count();
      if (count > 0) {
        parts.add(messages.get("changes." + what, count));
      }
    }
    return parts.isEmpty()
        ? messages.get("changes.none")
        : String.join(messages.get("comma"), parts);
  }
}
