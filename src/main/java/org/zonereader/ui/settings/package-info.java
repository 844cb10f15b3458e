/**
 * Settings (设置): the library's place and backups, look and type, the zone table (园区表) and the theme
 * table (主题表).
 *
 * <p>Tables are edited in a {@link org.zonereader.ui.settings.TablesDraft}; nothing holds before
 * the user has seen what it changes: {@link org.zonereader.ui.settings.RereadViewModel} asks the
 * library for a preview, then lets the tables hold. {@link org.zonereader.ui.settings.ZoneForm} and
 * {@link org.zonereader.ui.settings.ThemeForm} check what was typed. Look, text face, size, motion
 * and language come in as {@link org.zonereader.ui.settings.Choices} and work at once.
 *
 * <p>One class per section of the page, one per page that opens over it ({@link
 * org.zonereader.ui.settings.Page}). To add a setting: a row in its section, its words in both
 * bundles.
 */
@NullMarked
package org.zonereader.ui.settings;

import org.jspecify.annotations.NullMarked;
