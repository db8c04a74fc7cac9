/**
 * Source text in, Python 3 source text out: one lossless tokenizer, the Python 2 translator,
 * IPython syntax and completeness.
 */
@NullMarked
package org.jpylab.legacy;

import org.jspecify.annotations.NullMarked;
