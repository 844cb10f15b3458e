/**
 * The zone list (园区列表) at the left of the reading screen: zones by province, by recency or by
 * count, with their reports nested; a filter field that understands Chinese and pinyin.
 *
 * <p>{@link org.zonereader.ui.zones.ZoneRows} turns summaries into flat rows, the view model keeps
 * what is open and chosen, the view draws one cell per row.
 */
@NullMarked
package org.zonereader.ui.zones;

import org.jspecify.annotations.NullMarked;
