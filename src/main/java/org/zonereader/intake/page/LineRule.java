package org.zonereader.intake.page;

/** Recognises a line that belongs to the page, not to a report, by its own words. */
public interface LineRule {
  /** Stable name in kebab-case, shown with what it set aside. */
  String name();

  /** True when the line is set aside. */
  boolean setsAside(Line line);
}
