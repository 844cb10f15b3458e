/**
 * The review screen (导入核对): what was recognised in the files, which reports are ticked, and every
 * correction before anything is kept.
 *
 * <p>{@link org.zonereader.ui.importing.review.ReviewViewModel} holds the files as {@link
 * org.zonereader.ui.importing.review.ReviewFile snapshots}: a step of the user replaces one, so
 * undo puts the one before back. {@link org.zonereader.ui.importing.review.Desk} is all it asks of
 * the library. Views build nodes and call it.
 */
@NullMarked
package org.zonereader.ui.importing.review;

import org.jspecify.annotations.NullMarked;
