/**
 * Random numbers whose streams are NumPy 1.24's, bit for bit, for a given seed: the legacy {@link
 * org.jpylab.ndarray.random.RandomState} and the newer {@link org.jpylab.ndarray.random.Generator},
 * over four {@linkplain org.jpylab.ndarray.random.BitGenerator bit generators}. A seed comes in,
 * arrays of draws go out. Start reading at {@link org.jpylab.ndarray.random.Variates}.
 */
@NullMarked
package org.jpylab.ndarray.random;

import org.jspecify.annotations.NullMarked;
