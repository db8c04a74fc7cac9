/**
 * Boxes, paths and transforms: the plane geometry everything in a figure is placed with. Start
 * reading at {@link org.jpylab.figure.geometry.Transform}.
 */
@NullMarked
package org.jpylab.figure.geometry;

import org.jspecify.annotations.NullMarked;
