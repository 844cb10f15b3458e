package org.zonereader.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class TrailTest {
  private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.COMPARE);
  private boolean reviewing = true;
  private final Trail trail = new Trail(screen, () -> reviewing);

  @Test
  void aFullTextLeadsBackOnce() {
    trail.readFrom(Screen.SEARCH);
    assertThat(screen.get()).isEqualTo(Screen.READING);
    assertThat(trail.goBack()).isTrue();
    assertThat(screen.get()).isEqualTo(Screen.SEARCH);
    assertThat(trail.goBack()).isFalse();
  }

  @Test
  void goingElsewhereForgetsTheWayBack() {
    trail.readFrom(Screen.COMPARE);
    screen.set(Screen.SETTINGS);
    assertThat(trail.backProperty().get()).isNull();
    trail.leave();
    assertThat(screen.get()).isEqualTo(Screen.READING);
  }

  @Test
  void aSearchIsLeftToWhereItWasEnteredFrom() {
    screen.set(Screen.REVIEW);
    trail.search();
    trail.search();
    trail.leaveSearch();
    assertThat(screen.get()).isEqualTo(Screen.REVIEW);
    trail.leaveSearch();
    assertThat(screen.get()).isEqualTo(Screen.REVIEW);
  }

  @Test
  void aReviewThatHasEndedIsNotGoneBackTo() {
    screen.set(Screen.REVIEW);
    trail.search();
    reviewing = false;
    trail.leaveSearch();
    assertThat(screen.get()).isEqualTo(Screen.COMPARE);
  }

  @Test
  void aFullTextInBetweenDoesNotChangeWhereTheSearchCameFrom() {
    trail.search();
    trail.readFrom(Screen.SEARCH);
    trail.goBack();
    trail.leaveSearch();
    assertThat(screen.get()).isEqualTo(Screen.COMPARE);
  }
}
