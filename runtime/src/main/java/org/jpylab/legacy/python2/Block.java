package org.jpylab.legacy.python2;

import java.util.List;

/** The statements under a colon, or of a whole source. */
record Block(int first, List<Stmt> statements, int last) implements Node {}
