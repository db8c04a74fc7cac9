/**
 * Formulas: Matplotlib's subset of TeX set with the bundled fonts. In: {@code $…$} texts; out:
 * boxes of glyphs and rules. Start reading at {@link org.jpylab.render.math.Formula}.
 */
@NullMarked
package org.jpylab.render.math;

import org.jspecify.annotations.NullMarked;
