/**
 * Characters and words, without knowing what a report is: folding with an offset map, display of
 * half-width marks, pinyin, and the message bundles. Knows nobody.
 */
@NullMarked
package org.zonereader.text;

import org.jspecify.annotations.NullMarked;
