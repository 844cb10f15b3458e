/**
 * Paragraphs → one section per zone, with headline, meeting, date and byline.
 *
 * <p>In: a {@link org.zonereader.intake.page.Page}. Out: a {@link
 * org.zonereader.model.ParsedSource} whose reports have no priorities yet. {@link
 * org.zonereader.intake.section.SectionReader} runs the steps; each step asks a list of small
 * rules, first answer wins. The {@link org.zonereader.intake.section.Ledger} holds who owns each
 * character of the source, so that nothing is lost and nothing is counted twice.
 *
 * <p>To add a rule (a new form of byline, a new reason for a year): one class with a kebab-case
 * name, one line in its list, one test. Rules know the genre, never a particular zone or page;
 * names of zones come from the {@link org.zonereader.intake.section.ZoneTable}.
 */
@NullMarked
package org.zonereader.intake.section;

import org.jspecify.annotations.NullMarked;
