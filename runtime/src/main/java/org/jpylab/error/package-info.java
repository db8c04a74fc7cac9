/**
 * What can go wrong, in Python's terms: every room throws these, the border raises them as the
 * Python exception or warning of the same name. Start reading at {@link org.jpylab.error.PyError}.
 */
@NullMarked
package org.jpylab.error;

import org.jspecify.annotations.NullMarked;
