/**
 * What is shown becomes a file: xlsx, docx, pdf, html, csv, md, json.
 *
 * <p>{@link org.zonereader.export.ExportTables} turns a comparison, its terms or one report into an
 * {@link org.zonereader.model.ExportTable}; {@link org.zonereader.export.Exporter} writes such a
 * table to a stream, one {@code …Writer} per format. {@code Grid} is the table as it stands on
 * paper, with zones as columns or, transposed, as rows; {@code FlatList} has one line per item, for
 * spreadsheets and other programs; {@code ItemText} says how one item reads. What a format cannot
 * show as it is (a character without a shape, a font the reader may lack) is collected in {@code
 * Notes} and told.
 *
 * <p>Office files are written as XML by hand ({@code Parts}, {@code Markup}): they need few of the
 * thousands of elements, and nothing has to be held in memory.
 *
 * <p>To add a format: a constant of {@link org.zonereader.model.ExportFormat}, a class that
 * implements {@code TableWriter}, a line in {@code Exporter}.
 */
@NullMarked
package org.zonereader.export;

import org.jspecify.annotations.NullMarked;
