/**
 * Arrays as images: splines, resampling, connected regions, distances. Plain numbers in and out.
 */
@NullMarked
package org.jpylab.scipy.image;

import org.jspecify.annotations.NullMarked;
