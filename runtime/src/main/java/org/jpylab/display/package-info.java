/** Where a rendered figure goes: window, file, terminal. */
@NullMarked
package org.jpylab.display;

import org.jspecify.annotations.NullMarked;
