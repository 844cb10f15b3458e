/**
 * A file becomes reports; no SQL, no JavaFX, no disk.
 *
 * <p>{@link org.zonereader.intake.Intake} runs five rooms in this order: {@code format} (bytes →
 * text), {@code page} (text → clean paragraphs), {@code section} (paragraphs → one section per
 * zone), {@code directive} (section → priorities), {@code theme} (priority → themes). In: a file's
 * name and bytes. Out: a {@link org.zonereader.model.ParsedSource}. Every decision carries the name
 * of its rule, and every character of the source ends in exactly one piece.
 */
@NullMarked
package org.zonereader.intake;

import org.jspecify.annotations.NullMarked;
