/**
 * The recovery screen (恢复): a damaged library was replaced by a backup; what the backup holds, what
 * the journal of imports says it lacks, and the way to import that again.
 *
 * <p>{@link org.zonereader.ui.recovery.RecoveryViewModel} imports and says where it is; {@link
 * org.zonereader.ui.recovery.RecoveryWords} turns numbers, times and places into words; {@link
 * org.zonereader.ui.recovery.RecoveryView} draws it. What leaves the room goes through {@link
 * org.zonereader.ui.recovery.RecoveryActions}.
 */
@NullMarked
package org.zonereader.ui.recovery;

import org.jspecify.annotations.NullMarked;
