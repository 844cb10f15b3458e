/**
 * What a user can do with the library: import, browse, compare, search, check. The only room that
 * joins intake and store; windows and commands ask here and nowhere else.
 */
@NullMarked
package org.zonereader.library;

import org.jspecify.annotations.NullMarked;
