/** Tests of one window per library and of the log. */
@NullMarked
package org.zonereader.desk;

import org.jspecify.annotations.NullMarked;
