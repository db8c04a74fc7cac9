package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code a[i]}, {@code a[i, j]} and {@code a[i][j]} take an element of, and its indices in
 * order.
 */
record Indexing(ExprTy base, List<ExprTy> indices) {
    static Indexing of(ExprTy.Subscript subscript) {
        var indices = new ArrayList<ExprTy>();
        ExprTy base = subscript;
        while (base instanceof ExprTy.Subscript nested) {
            if (nested.slice instanceof ExprTy.Tuple tuple) {
                indices.addAll(0, List.of(tuple.elements));
            } else {
                indices.addFirst(nested.slice);
            }
            base = nested.value;
        }
        return new Indexing(base, indices);
    }
}
