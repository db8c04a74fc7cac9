/**
 * The door for Java programs: open a {@link org.jpylab.JPyLab}, run Python in it, read its
 * variables and figures. Start reading at {@link org.jpylab.JPyLab}.
 */
@NullMarked
package org.jpylab;

import org.jspecify.annotations.NullMarked;
