/** Colours, colour maps and norms. Start reading at {@link org.jpylab.figure.color.Rgba}. */
@NullMarked
package org.jpylab.figure.color;

import org.jspecify.annotations.NullMarked;
