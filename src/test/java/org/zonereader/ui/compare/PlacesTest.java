package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonereader.model.Grouping;

class PlacesTest {
  private final Sheet sheet = Sheets.of(Grouping.THEME);
  private final Places places = new Places(sheet, false);
  private final Places turned = new Places(sheet, true);

  @Test
  void rowsThatAreFoldedAwayAreNoPlaces() {
    assertThat(places.has(new Place("才", 1, 0))).isFalse();
    assertThat(places.line(new Place("才", 1, 0))).isEqualTo(-1);
    assertThat(places.item(new Place("才", 1, 0))).isEmpty();
    assertThat(places.column(new Place("域", 9, 0))).isEqualTo(-1);
  }

  @Test
  void downGoesThroughTheItemsOfACellThenToTheNextRow() {
    Place place = new Place("域", 1, 0);

    assertThat(places.down(place)).isEqualTo(new Place("域", 1, 1));
    assertThat(places.down(new Place("域", 1, 1))).isEqualTo(new Place("规", 1, 0));
    assertThat(places.up(new Place("规", 1, 0))).isEqualTo(new Place("域", 1, 1));
  }

  @Test
  void theEdgesHold() {
    Place top = new Place("域", 1, 0);
    Line last = sheet.lines().getLast();
    Place bottom = new Place(last.id(), 1, 0);

    assertThat(places.up(top)).isEqualTo(top);
    assertThat(places.sideways(top, -1)).isEqualTo(top);
    assertThat(places.down(bottom)).isEqualTo(bottom);
  }

  @Test
  void sidewaysKeepsTheRowAndEndsOnAnEmptyCellsDash() {
    assertThat(places.sideways(new Place("产", 1, 2), 1)).isEqualTo(new Place("产", 2, 0));
    assertThat(places.item(new Place("产", 2, 0))).isEmpty();
    assertThat(places.has(new Place("产", 2, 0))).isTrue();
    assertThat(places.has(new Place("产", 2, 1))).isFalse();
  }

  @Test
  void homeAndEndGoToTheEndsOfARow() {
    assertThat(places.end(new Place("学", 3, 0), true)).isEqualTo(new Place("学", 5, 0));
    assertThat(places.end(new Place("学", 3, 0), false)).isEqualTo(new Place("学", 1, 0));
  }

  @Test
  void turnedDownGoesToTheNextReportAndSidewaysToTheNextTheme() {
    assertThat(turned.first()).isEqualTo(places.first());
    assertThat(turned.down(new Place("域", 1, 0))).isEqualTo(new Place("域", 1, 1));
    assertThat(turned.down(new Place("域", 1, 1))).isEqualTo(new Place("域", 2, 0));
    assertThat(turned.up(new Place("域", 2, 0))).isEqualTo(new Place("域", 1, 1));
    assertThat(turned.sideways(new Place("域", 1, 0), 1)).isEqualTo(new Place("规", 1, 0));
    assertThat(turned.sideways(new Place("规", 1, 0), -1)).isEqualTo(new Place("域", 1, 0));
  }

  @Test
  void turnedTheEdgesHoldToo() {
    Place lastReport = new Place("规", 5, 0);
    Place firstTheme = new Place("域", 5, 0);
    Line last = sheet.lines().getLast();

    assertThat(turned.down(lastReport)).isEqualTo(lastReport);
    assertThat(turned.sideways(firstTheme, -1)).isEqualTo(firstTheme);
    assertThat(turned.up(new Place("规", 1, 0))).isEqualTo(new Place("规", 1, 0));
    assertThat(turned.end(firstTheme, true)).isEqualTo(new Place(last.id(), 5, 0));
  }

  @ParameterizedTest
  @EnumSource(Grouping.class)
  void nextVisitsEveryItemOnceLineByLine(Grouping grouping) {
    Sheet shown = Sheets.of(grouping);
    Places ways = new Places(shown, false);
    int items = 0;
    Place place = null;
    for (Line line : shown.lines()) {
      for (int column = 0; column < shown.columns().size(); column++) {
        for (int i = 0; i < line.places(column); i++) {
          Place here = new Place(line.id(), shown.columns().get(column).report(), i);
          if (ways.item(here).isPresent()) {
            if (place != null) {
              assertThat(ways.neighbour(place, 1)).contains(here);
              assertThat(ways.neighbour(here, -1)).contains(place);
            } else {
              assertThat(ways.neighbour(here, -1)).isEmpty();
            }
            place = here;
            items++;
          }
        }
      }
    }
    assertThat(items).isGreaterThan(20);
    assertThat(Optional.ofNullable(place).flatMap(last -> ways.neighbour(last, 1))).isEmpty();
  }

  @Test
  void headingsAboveTermsAreSteppedOver() {
    Sheet terms = Sheets.of(Grouping.TERM);
    Places ways = new Places(terms, false);
    Place first = ways.first().orElseThrow();
    int heading = 0;
    for (int i = 1; i < terms.lines().size(); i++) {
      heading = terms.lines().get(i) instanceof Line.Heading ? i : heading;
    }
    Place above = ways.at(heading - 1, 0, 0);
    Place below = ways.at(heading + 1, 0, 0);

    assertThat(terms.lines().getFirst()).isInstanceOf(Line.Heading.class);
    assertThat(ways.line(first)).isEqualTo(1);
    assertThat(ways.up(first)).isEqualTo(first);
    assertThat(ways.down(above)).isEqualTo(below);
    assertThat(ways.up(below)).isEqualTo(above);
  }

  @Test
  void theArrowsStopOnceInACellOfTerms() {
    Sheet terms = Sheets.of(Grouping.TERM);
    Places ways = new Places(terms, false);
    for (Line line : terms.lines()) {
      if (line instanceof Line.Uses uses && uses.term().cells().getFirst().size() > 1) {
        Place place = new Place(line.id(), 1, 0);
        assertThat(ways.line(ways.down(place))).isEqualTo(ways.line(place) + 1);
        assertThat(ways.has(new Place(line.id(), 1, 1))).isTrue();
        return;
      }
    }
    throw new AssertionError("the sample uses no shared term twice");
  }
}
