/**
 * Two routines of newer LAPACK releases that take the place of those in the translated LAPACK 3.1
 * jar: this project's classes come first on the class path. Without that, results are right, with
 * other signs and orders than NumPy's.
 */
@NullMarked
package org.netlib.lapack;

import org.jspecify.annotations.NullMarked;
