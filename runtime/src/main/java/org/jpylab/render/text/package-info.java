/**
 * Lines of text and formulas as shapes, measured as Matplotlib measures them. In: a line and a
 * font; out: an outline around the baseline's start. Start reading at {@link
 * org.jpylab.render.text.ShapedLine}.
 */
@NullMarked
package org.jpylab.render.text;

import org.jspecify.annotations.NullMarked;
