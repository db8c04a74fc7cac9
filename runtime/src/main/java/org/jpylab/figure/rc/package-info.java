/**
 * Matplotlib's rc parameters: their defaults, checks and style sheets. Start reading at {@link
 * org.jpylab.figure.rc.RcParams}.
 */
@NullMarked
package org.jpylab.figure.rc;

import org.jspecify.annotations.NullMarked;
