package org.zonereader.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zonereader.model.Report;
import org.zonereader.text.DisplayText;
import org.zonereader.text.Messages;

/** A quotation with its source (引文): “words”（zone，《headline》，date）. */
public final class CitationText {
  private final Messages messages;
  private final DateText dates;

  public CitationText(Locale locale) {
    messages = Messages.of(CitationText.class, locale);
    dates = new DateText(locale);
  }

  /** Quotes words of the report, in their displayed form. */
  public String of(String words, Report report) {
    return messages.get("citation", DisplayText.widen(words), source(report));
  }

  /** Where words of the report come from: zone, 《headline》, date; what is missing is left out. */
  public String source(Report report) {
    List<String> source = new ArrayList<>();
    if (!report.zone().name().isEmpty()) {
      source.add(report.zone().name());
    }
    if (report.headline() != null) {
      source.add(messages.get("citation.headline", DisplayText.widen(report.headline())));
    }
    if (report.date() != null) {
      source.add(dates.full(report.date()));
    }
    return String.join(messages.get("citation.comma"), source);
  }
}
