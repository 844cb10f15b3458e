package org.zonereader.intake.section;

import java.util.Optional;

/**
 * The publication time of a web page ({@code 发布时间:2025-11-03 10:20}): not earlier than the meeting.
 */
final class PublicationYear implements YearRule {
  @Override
  public String name() {
    return "year-from-publication";
  }

  @Override
  public Optional<Evidence> onPage(PageEvidence page) {
    return IssueDateYear.firstFull(page.linesOf("publication-line"));
  }
}
