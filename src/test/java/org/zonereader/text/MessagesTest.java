package org.zonereader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
  @Test
  void readsTheBundleOfTheRoom() {
    Messages chinese = Messages.of(MessagesTest.class, Locale.SIMPLIFIED_CHINESE);
    Messages english = Messages.of(MessagesTest.class, Locale.ENGLISH);
    assertThat(chinese.get("sample.count", 1204)).isEqualTo("共 1204 篇");
    assertThat(english.get("sample.count", 1204)).isEqualTo("1204 reports");
  }

  @Test
  void anEnglishMachineStillSpeaksChineseWhenAsked() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
    try {
      assertThat(Messages.of(MessagesTest.class, Locale.SIMPLIFIED_CHINESE).get("sample.count", 1))
          .isEqualTo("共 1 篇");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void missingKeysAreDefects() {
    Messages messages = Messages.of(MessagesTest.class, Locale.ENGLISH);
    assertThatThrownBy(() -> messages.get("sample.none"))
        .isInstanceOf(MissingResourceException.class);
  }
}
