/**
 * Text → clean paragraphs: what the page did to the text is undone, what the page added is set
 * aside.
 *
 * <p>In: the decoded source. Out: a {@link org.zonereader.intake.page.Page} of paragraphs whose
 * words stand exactly as in the source, each with the way back to it. Three lists of small rules do
 * the work, in this order: {@link org.zonereader.intake.page.InlineRule inline rules} cut marks out
 * of lines (tags, pinyin glosses), {@link org.zonereader.intake.page.LineRule line rules} set whole
 * lines aside (breadcrumbs, credits), {@link org.zonereader.intake.page.JoinRule join rules} put
 * cut paragraphs together again.
 *
 * <p>To add a rule: one class with a kebab-case name, one line in the list in {@link
 * org.zonereader.intake.page.PageReader} ({@link org.zonereader.intake.page.InlineCuts} for inline
 * rules), one test. A rule looks at shapes and words of the genre; it never knows a particular
 * page.
 */
@NullMarked
package org.zonereader.intake.page;

import org.jspecify.annotations.NullMarked;
