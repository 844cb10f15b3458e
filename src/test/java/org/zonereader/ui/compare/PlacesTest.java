package org.zonereader.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zonereader.model.Comparison.Row;
import org.zonereader.testing.SampleReports;

class PlacesTest {
  private final Places places = new Places(CompareStage.compare(SampleReports.ZONES), false);

  @Test
  void themesNobodyMentionsAreFoldedAway() {
    assertThat(places.rows()).extracting(Row::theme).doesNotContain("才", "绿");
    assertThat(places.unmentioned()).extracting(Row::theme).containsExactly("才", "绿");
  }

  @Test
  void unfoldedTheyStandAtTheEnd() {
    Places open = new Places(CompareStage.compare(SampleReports.ZONES), true);

    assertThat(open.rows()).hasSize(places.rows().size() + 2);
    assertThat(open.rows().getLast().theme()).isEqualTo("绿");
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
    Row last = places.rows().getLast();

    assertThat(places.up(top)).isEqualTo(top);
    assertThat(places.sideways(top, -1)).isEqualTo(top);
    assertThat(places.down(new Place(last.theme(), 1, 0))).isEqualTo(new Place(last.theme(), 1, 0));
  }

  @Test
  void sidewaysKeepsTheRowAndEndsOnAnEmptyCellsDash() {
    assertThat(places.sideways(new Place("产", 1, 2), 1)).isEqualTo(new Place("产", 2, 0));
    assertThat(places.item(new Place("产", 2, 0))).isEmpty();
    assertThat(places.has(new Place("产", 2, 0))).isTrue();
    assertThat(places.has(new Place("产", 2, 1))).isFalse();
  }

  @Test
  void nextVisitsEveryItemOnceRowByRow() {
    Place place = places.first().orElseThrow();
    int seen = 1;
    for (Optional<Place> next = places.neighbour(place, 1);
        next.isPresent();
        next = places.neighbour(place, 1)) {
      assertThat(places.neighbour(next.get(), -1)).contains(place);
      place = next.get();
      seen++;
    }
    int items =
        places.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(c -> c.size()).sum();
    assertThat(seen).isEqualTo(items);
    assertThat(places.neighbour(place, 1)).isEmpty();
    assertThat(Objects.toString(place.theme())).isEqualTo("null");
  }
}
