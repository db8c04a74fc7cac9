/** A figure in, pixels or vector graphics out. */
@NullMarked
package org.jpylab.render;

import org.jspecify.annotations.NullMarked;
