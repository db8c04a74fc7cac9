package org.jpylab.figure.plot;

import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Several data sets in one argument: the columns of an array, or a list of sequences. */
final class Datasets {
    private Datasets() {}

    /** The data sets; one when the data are flat. */
    static List<double[]> of(@Nullable Object x, Axis axis) {
        List<double[]> sets = new ArrayList<>();
        if (x instanceof Matrix || x instanceof double[][]) {
            Matrix matrix = Matrix.of(x);
            for (int i = 0; i < matrix.columns(); i++) {
                sets.add(matrix.column(i));
            }
        } else if (Matrix.isNested(x)) {
            Values.items(x).forEach(item -> sets.add(axis.convertUnits(item)));
        } else {
            sets.add(axis.convertUnits(x));
        }
        return sets;
    }
}
