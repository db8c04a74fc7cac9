/**
 * Finds loops over numbers in source text and turns them into nodes of {@link org.jpylab.loop}.
 *
 * <pre>{@code
 * source text → LoopFinder (marks loops) → Python → LoopCall (what do the names hold?) → Lowering → CountedLoop
 * }</pre>
 */
@NullMarked
package org.jpylab.python.loops;

import org.jspecify.annotations.NullMarked;
