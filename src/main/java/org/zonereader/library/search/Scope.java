package org.zonereader.library.search;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.zonereader.model.SearchFilter;
import org.zonereader.model.SearchFilter.Field;
import org.zonereader.model.SearchFilters;
import org.zonereader.store.Listing;
import org.zonereader.store.Listing.ListedZone;

/** The reports that filters of zone, province and date keep. */
final class Scope {
  private final Listing listing;
  private final List<SearchFilter> dates;

  /** Numbers of the zones that the filters of one field keep. */
  private final BitSet zones = new BitSet();

  private final BitSet provinces = new BitSet();

  Scope(Listing listing, SearchFilters filters) {
    this.listing = listing;
    this.dates = filters.of(Field.DATE);
    List<ListedZone> table = listing.zones();
    for (int i = 0; i < table.size(); i++) {
      zones.set(i, Values.keep(filters.of(Field.ZONE), table.get(i).name()));
      provinces.set(i, Values.keep(filters.of(Field.PROVINCE), table.get(i).province()));
    }
  }

  /** True when all three fields keep the report. */
  boolean holds(long id) {
    int zone = listing.zone(id);
    return zone >= 0 && zones.get(zone) && provinces.get(zone) && inPeriod(id);
  }

  /** The fields that do not keep the report. */
  Set<Field> refusing(long id) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    int zone = listing.zone(id);
    if (!zones.get(zone)) {
      fields.add(Field.ZONE);
    }
    if (!provinces.get(zone)) {
      fields.add(Field.PROVINCE);
    }
    if (!inPeriod(id)) {
      fields.add(Field.DATE);
    }
    return fields;
  }

  private boolean inPeriod(long id) {
    LocalDate day = dates.isEmpty() ? null : Listing.day(id);
    return dates.isEmpty() || Values.keep(dates, day);
  }
}
