/**
 * Fills shapes on pixels by the exact area that they cover of each, as Anti-Grain Geometry and
 * FreeType do: lines of any width are as dark as Matplotlib's. In: what Java2D draws; out: pixels.
 * Start reading at {@link org.jpylab.render.raster.PixelGraphics}.
 */
@NullMarked
package org.jpylab.render.raster;

import org.jspecify.annotations.NullMarked;
