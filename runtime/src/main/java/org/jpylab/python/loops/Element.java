package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.jpylab.loop.Cells;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.NdArray;

import java.util.List;

/** An element of an array, or a row of one element. */
final class Element {
    private final NdArray array;
    private final Cells cells;
    private final Whole place;
    private final boolean isRow;

    Element(NdArray array, Cells cells, List<ExprTy> indices, Expressions expressions) {
        this.array = array;
        this.cells = cells;
        int given = indices.size();
        isRow = given == 1 && array.ndim() == 2 && array.shape(1) == 1;
        if (given != array.ndim() && !isRow) {
            throw new Refusal("a part of an array");
        }
        var nodes = new Whole[array.ndim()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = i < given ? expressions.index(indices.get(i)) : WholeNodes.constant(0);
        }
        place = cells.place(nodes);
    }

    /** True where indices are integers that lead to an element, or to a row of one. */
    static boolean isOne(NdArray array, List<ExprTy> indices, Expressions expressions) {
        int given = indices.size();
        boolean isRow = given == 1 && array.ndim() == 2 && array.shape(1) == 1;
        if (given != array.ndim() && !isRow) {
            return false;
        }
        for (ExprTy index : indices) {
            if (index instanceof ExprTy.Slice
                    || index instanceof ExprTy.Constant constant
                            && !constant.value.kind.name().equals("LONG")
                    || !(expressions.term(index) instanceof Term.OfWhole)) {
                return false;
            }
        }
        return true;
    }

    Cells cells() {
        return cells;
    }

    Whole place() {
        return place;
    }

    /** True where the index leaves an axis of length one. */
    boolean isRow() {
        return isRow;
    }

    NdArray array() {
        return array;
    }
}
