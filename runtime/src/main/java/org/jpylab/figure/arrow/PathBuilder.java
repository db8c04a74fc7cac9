package org.jpylab.figure.arrow;

import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.List;

/** Collects vertices and codes of a path. */
final class PathBuilder {
    private final List<double[]> vertices = new ArrayList<>();
    private final List<Byte> codes = new ArrayList<>();

    PathBuilder add(byte code, double x, double y) {
        vertices.add(new double[] {x, y});
        codes.add(code);
        return this;
    }

    PathBuilder add(byte code, double[] point) {
        return add(code, point[0], point[1]);
    }

    PathBuilder move(double[] point) {
        return add(Path.MOVETO, point);
    }

    PathBuilder line(double[] point) {
        return add(Path.LINETO, point);
    }

    /** A quadratic curve through a control point. */
    PathBuilder curve(double[] control, double[] end) {
        return add(Path.CURVE3, control).add(Path.CURVE3, end);
    }

    Path close(double[] start) {
        return add(Path.CLOSEPOLY, start).build();
    }

    Path build() {
        byte[] array = new byte[codes.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = codes.get(i);
        }
        return Path.of(vertices.toArray(double[][]::new), array);
    }
}
