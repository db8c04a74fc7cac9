/**
 * Python 2 source in, Python 3 source out, line by line: parsed by Python 2.7's grammar, rewritten
 * by rules that edit tokens. Start reading at {@link org.jpylab.legacy.python2.Python2}.
 */
@NullMarked
package org.jpylab.legacy.python2;

import org.jspecify.annotations.NullMarked;
