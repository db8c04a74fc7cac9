/**
 * Nonlinear equations and least squares by trust regions, as J. J. Moré, B. S. Garbow and K. E.
 * Hillstrom describe them (User Guide for MINPACK-1, Argonne ANL-80-74, 1980). Start reading at
 * {@link org.jpylab.scipy.minpack.LevenbergMarquardt} and {@link
 * org.jpylab.scipy.minpack.PowellHybrid}. Sums are made in the guide's order, so that iterates
 * agree with SciPy's to the last bits.
 */
@NullMarked
package org.jpylab.scipy.minpack;

import org.jspecify.annotations.NullMarked;
