/**
 * Import (导入) as the user sees it: choose or drop files, progress with counts and cancel, and a
 * result that says what was found and what could not be read.
 */
@NullMarked
package org.zonereader.ui.importing;

import org.jspecify.annotations.NullMarked;
