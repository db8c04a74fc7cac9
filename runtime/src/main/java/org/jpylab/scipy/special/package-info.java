/**
 * Special functions of complex numbers and hypergeometric functions: numbers in, numbers out. Start
 * reading at {@link org.jpylab.scipy.special.ComplexBessel}.
 */
@NullMarked
package org.jpylab.scipy.special;

import org.jspecify.annotations.NullMarked;
