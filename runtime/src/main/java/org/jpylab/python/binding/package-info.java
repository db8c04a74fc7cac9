/**
 * From annotated Java methods to Python functions: comes in a function table (a class with {@link
 * org.jpylab.python.binding.PyModule}), goes out Python source with real signatures and docstrings,
 * compiled ahead by {@link org.jpylab.python.binding.CompileModules}. Start reading at {@link
 * org.jpylab.python.binding.StubWriter}.
 */
@NullMarked
package org.jpylab.python.binding;

import org.jspecify.annotations.NullMarked;
