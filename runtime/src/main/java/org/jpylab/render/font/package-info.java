/**
 * Fonts without the system's: reads TrueType files, and fits outlines to pixel rows as FreeType's
 * automatic hinter does, so that text looks alike on every machine. In: a face and a size; out:
 * outlines in pixels. Start reading at {@link org.jpylab.render.font.SizedFont}.
 */
@NullMarked
package org.jpylab.render.font;

import org.jspecify.annotations.NullMarked;
