package org.zonereader.library.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.zonereader.model.SearchOverview.Group;

/** The reports found, in one of the orders that need no texts. */
final class Groups {
  private Groups() {}

  static List<Group> newest(Survey survey) {
    return List.of(new Group("", reports(survey, survey.ids().longs())));
  }

  /** The zone with most places first, or with most reports where places were not all counted. */
  static List<Group> byZone(Survey survey) {
    Map<String, LongStream.Builder> ids = new LinkedHashMap<>();
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (int i = 0; i < survey.ids().size(); i++) {
      long id = survey.ids().get(i);
      String zone = survey.listing().zones().get(survey.listing().zone(id)).name();
      ids.computeIfAbsent(zone, none -> LongStream.builder()).add(id);
      weights.merge(zone, survey.places() > 0 ? survey.read().get(i).sum() : 1, Integer::sum);
    }
    return groups(survey, ids, weights);
  }

  /** The theme with most places first; of the reports that were read. */
  static List<Group> byTheme(Survey survey) {
    Map<String, LongStream.Builder> ids = new LinkedHashMap<>();
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Tally tally : survey.read()) {
      tally
          .places()
          .forEach(
              (theme, places) -> {
                ids.computeIfAbsent(theme, none -> LongStream.builder()).add(tally.id());
                weights.merge(theme, places, Integer::sum);
              });
    }
    return groups(survey, ids, weights);
  }

  private static List<Group> groups(
      Survey survey, Map<String, LongStream.Builder> ids, Map<String, Integer> weights) {
    List<Group> groups = new ArrayList<>();
    ids.forEach((key, own) -> groups.add(new Group(key, reports(survey, own.build()))));
    groups.sort(Comparator.comparingInt((Group group) -> -weights.getOrDefault(group.key(), 0)));
    return groups;
  }

  /** The report ids. */
  static Longs reports(Survey survey, LongStream ids) {
    return Longs.of(ids.map(survey.listing()::report));
  }
}
