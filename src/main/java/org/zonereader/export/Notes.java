package org.zonereader.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonereader.text.Messages;

/** What a file cannot show as the source has it: collected while writing, told afterwards. */
final class Notes {
  /** More code points than these are counted, not named. */
  private static final int NAMED = 12;

  private final Messages messages;
  private final Set<Integer> replaced = new LinkedHashSet<>();
  private final Set<String> fonts = new LinkedHashSet<>();

  Notes(Messages messages) {
    this.messages = messages;
  }

  /** A character that the file shows as {@link Markup#BOX}. */
  void replaced(int codePoint) {
    replaced.add(codePoint);
  }

  /** A font the file names without containing it. */
  void font(String name) {
    fonts.add(name);
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (!replaced.isEmpty()) {
      String some =
          replaced.stream().limit(NAMED).map(Notes::name).collect(Collectors.joining("、"));
      sentences.add(messages.get("note.replaced", replaced.size(), some));
    }
    if (!fonts.isEmpty()) {
      sentences.add(messages.get("note.fonts", String.join("、", fonts)));
    }
    return sentences;
  }

  private static String name(int codePoint) {
    String code = String.format(Locale.ROOT, "U+%04X", codePoint);
    boolean visible =
        !Character.isISOControl(codePoint)
            && Character.isDefined(codePoint)
            && Character.getType(codePoint) != Character.SURROGATE;
    return visible ? Character.toString(codePoint) + " " + code : code;
  }
}
