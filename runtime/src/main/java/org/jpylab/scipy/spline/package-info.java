/**
 * Splines of one variable: values, least squares, smoothing. Plain numbers in and out. Start
 * reading at {@link org.jpylab.scipy.spline.BasisSplines}.
 */
@NullMarked
package org.jpylab.scipy.spline;

import org.jspecify.annotations.NullMarked;
