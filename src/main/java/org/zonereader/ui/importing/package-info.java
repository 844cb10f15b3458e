/**
 * Import (导入) as the user sees it: choose, drop or paste, progress with counts and cancel, and a
 * result that says what was found and what could not be read.
 *
 * <p>What is free of doubts is kept at once; else {@link org.zonereader.ui.importing.review} shows
 * it first. {@link org.zonereader.ui.importing.ImportViewModel} runs one import at a time.
 */
@NullMarked
package org.zonereader.ui.importing;

import org.jspecify.annotations.NullMarked;
