/**
 * Values as Python hands them over: numbers, sequences and texts, read and written the way Python
 * does it. Start reading at {@link org.jpylab.figure.value.Values}.
 */
@NullMarked
package org.jpylab.figure.value;

import org.jspecify.annotations.NullMarked;
