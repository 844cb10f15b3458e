/**
 * Reports side by side: pure functions from reports to a {@link org.zonereader.model.Comparison} by
 * theme or by order.
 *
 * <p>Stored reports and the theme list come in, a comparison goes out; nothing here knows where
 * reports are kept or how a comparison is drawn.
 */
@NullMarked
package org.zonereader.compare;

import org.jspecify.annotations.NullMarked;
