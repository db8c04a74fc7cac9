/**
 * Arrays in files: {@code .npy} and {@code .npz}, text tables, MATLAB files. Bytes, lines or paths
 * come in and arrays go out, or the reverse; files are replaced whole or not at all. Start reading
 * at {@link org.jpylab.ndarray.io.NpyFormat} and {@link org.jpylab.ndarray.io.MatFile}.
 */
@NullMarked
package org.jpylab.ndarray.io;

import org.jspecify.annotations.NullMarked;
