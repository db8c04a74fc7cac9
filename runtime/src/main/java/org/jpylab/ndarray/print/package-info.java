/**
 * Arrays and scalars as text, exactly as NumPy 1.24 prints them. An array and print options come
 * in, a string goes out. Start reading at {@link org.jpylab.ndarray.print.ArrayText}; numbers
 * become digits in {@link org.jpylab.ndarray.print.FloatText}.
 */
@NullMarked
package org.jpylab.ndarray.print;

import org.jspecify.annotations.NullMarked;
