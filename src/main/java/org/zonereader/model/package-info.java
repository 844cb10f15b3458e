/**
 * What everyone speaks: the words of the field as records.
 *
 * <p>A {@link org.zonereader.model.ParsedSource} is one file after intake: its title, its {@link
 * org.zonereader.model.Report reports} (报道), and every piece of text that was set aside. A report
 * holds {@link org.zonereader.model.Priority priorities} (要点); a priority is a lead clause with its
 * actions (举措). Offsets are {@link org.zonereader.model.Span spans} of UTF-16 code units, half
 * open, into the report text unless said otherwise. Themes (主题) are referred to by their seal (印),
 * one Chinese character.
 *
 * <p>Records only, JDK only: every other room may use this one, and this one knows nobody.
 */
@NullMarked
package org.zonereader.model;

import org.jspecify.annotations.NullMarked;
