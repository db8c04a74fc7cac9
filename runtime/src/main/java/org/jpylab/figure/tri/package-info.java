/**
 * Triangles between points: what comes in are scattered points, what goes out are the triangles of
 * Delaunay, their edges and neighbours, and contour lines and areas over them. Start reading at
 * {@link org.jpylab.figure.tri.Triangles}.
 */
@NullMarked
package org.jpylab.figure.tri;

import org.jspecify.annotations.NullMarked;
