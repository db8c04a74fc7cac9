/**
 * Elementary functions that give the C library's results to the last bit, which Java's own do not
 * promise. Doubles in, doubles out. Start reading at {@link org.jpylab.libm.CMath}.
 */
@NullMarked
package org.jpylab.libm;

import org.jspecify.annotations.NullMarked;
