/**
 * A figure in, pixels or vector graphics out. Start reading at {@link
 * org.jpylab.render.FigureRenderer}.
 */
@NullMarked
package org.jpylab.render;

import org.jspecify.annotations.NullMarked;
