/**
 * Damaged files through the whole intake. {@link org.zonereader.fuzz.Kind} lists what is damaged,
 * {@link org.zonereader.fuzz.Mutator} damages it, {@link org.zonereader.fuzz.FuzzTest} reads it and
 * prints what became of it.
 */
@NullMarked
package org.zonereader.fuzz;

import org.jspecify.annotations.NullMarked;
