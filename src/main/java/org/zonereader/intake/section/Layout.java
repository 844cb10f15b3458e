package org.zonereader.intake.section;

import java.util.List;
import org.zonereader.intake.page.Paragraph;

/**
 * How a page is divided.
 *
 * @param titleBlock head lines above the first section
 * @param note text above the first section that belongs to no zone (编者按)
 * @param siteLines lines that are only a zone's name and head no text
 * @param sections in page order, each with text
 */
record Layout(
    List<Paragraph> titleBlock,
    List<Paragraph> note,
    List<Paragraph> siteLines,
    List<SectionDraft> sections) {}
