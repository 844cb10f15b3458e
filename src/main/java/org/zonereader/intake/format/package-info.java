/**
 * Bytes → text.
 *
 * <p>In: a file's name and bytes. Out: {@link org.zonereader.intake.format.Decoded}: the text, or
 * the problem that says why there is none. Nothing is replaced in silence: bytes that mean nothing
 * show U+FFFD and are told with their place, a file that is not text is refused with the place of
 * the first such byte, and whatever a damaged file makes a library do ends in a problem too.
 *
 * <ul>
 *   <li>Plain text and Markdown: {@code PlainText}; {@code EncodingRecogniser} finds the encoding,
 *       {@link org.zonereader.intake.format.TextEncodings} lists those a user may choose.
 *   <li>Web pages: {@code HtmlFile} (jsoup), blocks become lines, menus lines to be set aside.
 *   <li>Word: {@code DocxFile} opens the package with Apache POI, {@code DocxText} streams its XML.
 *   <li>PDF: {@code PdfGlyphs} (PDFBox) finds characters and places, {@link
 *       org.zonereader.intake.format.layout} the reading order, {@code PdfText} the headings.
 *   <li>{@code OtherFile} refuses what is known and not read, and says what to do.
 *   <li>{@link org.zonereader.intake.format.Archive}: the files in a zip, one by one.
 * </ul>
 *
 * <p>Headings leave as Markdown marks them, readings of ruby in brackets: what the page reader
 * understands anyway. Limits: 64 MiB a file, 10 s a file ({@code Patience}), 32 million characters
 * of text, 128 MiB for the streams of a PDF, 500 pages, 128 MiB for a part of a Word document, 200
 * times for what is packed, 2,000 files and 1 GiB in an archive, no archive inside another. Nothing
 * is fetched and no entity is resolved.
 *
 * <p>To add a format: one class that implements {@link org.zonereader.intake.format.SourceFormat},
 * one line in the list in {@link org.zonereader.intake.format.SourceFormats}, one kind in the
 * fuzzer, one test. Readers that loop ask {@code Patience.check} as they go.
 */
@NullMarked
package org.zonereader.intake.format;

import org.jspecify.annotations.NullMarked;
