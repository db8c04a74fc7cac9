package org.jpylab.numpy;

import org.jpylab.ndarray.elementwise.Ufunc;

/** The docstrings of the ufuncs. */
final class UfuncDocs {
    private UfuncDocs() {}

    static String of(Ufunc ufunc) {
        String arguments = ufunc.nin() == 1 ? "x" : "x1, x2";
        return ufunc.name()
                + "("
                + arguments
                + ", /, out=None, *, where=True, casting='same_kind',"
                + " order='K', dtype=None, subok=True)";
    }
}
