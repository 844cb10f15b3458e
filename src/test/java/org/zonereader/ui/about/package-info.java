/** Tests of the about box. */
@NullMarked
package org.zonereader.ui.about;

import org.jspecify.annotations.NullMarked;
