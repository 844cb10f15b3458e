/**
 * What corrects a report (更正), for every screen that lets people do it: fields for zone and date, a
 * small editor over them, the mark of what was decided by hand (人工), and helpers that turn a place
 * in a report's text into {@link org.zonereader.model.Correction corrections}.
 *
 * <p>In: a report and what the user typed or selected. Out: corrections; who keeps them is none of
 * this room's business. The helpers have no nodes.
 */
@NullMarked
package org.zonereader.ui.common.edit;

import org.jspecify.annotations.NullMarked;
