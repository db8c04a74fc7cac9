package org.jpylab.render;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;

import java.awt.geom.Path2D;

/**
 * The lines and dots of a hatch in the unit square. A character more of a kind doubles its density:
 * six lines per tile and character.
 */
record HatchPattern(Path2D shape) {
    private static final int DENSITY = 6;

    static HatchPattern of(String pattern) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        lines(shape, count(pattern, "-+"), true);
        lines(shape, count(pattern, "|+"), false);
        slopes(shape, count(pattern, "/xX"), true);
        slopes(shape, count(pattern, "\\xX"), false);
        dots(shape, count(pattern, "o"), UnitPaths.CIRCLE, 0.2, false);
        dots(shape, count(pattern, "O"), UnitPaths.CIRCLE, 0.35, false);
        dots(shape, count(pattern, "."), UnitPaths.CIRCLE, 0.1, true);
        dots(shape, count(pattern, "*"), UnitPaths.regularStar(5, 0.5), 1.0 / 3, true);
        return new HatchPattern(shape);
    }

    private static int count(String pattern, String kinds) {
        return DENSITY * (int) pattern.chars().filter(c -> kinds.indexOf(c) >= 0).count();
    }

    private static void lines(Path2D shape, int count, boolean level) {
        for (int i = 0; i < count; i++) {
            double at = (i + 0.5) / count;
            shape.moveTo(level ? 0 : at, level ? at : 0);
            shape.lineTo(level ? 1 : at, level ? at : 1);
        }
    }

    private static void slopes(Path2D shape, int count, boolean rising) {
        for (int i = 0; i <= count && count > 0; i++) {
            double shift = (double) i / count - 0.5;
            shape.moveTo(shift, rising ? -shift : 1 + shift);
            shape.lineTo(1 + shift, rising ? 1 - shift : shift);
        }
    }

    private static void dots(Path2D shape, int rows, Path dot, double size, boolean filled) {
        if (rows == 0) {
            return;
        }
        double step = 1.0 / rows;
        for (int row = 0; row <= rows; row++) {
            int columns = row % 2 == 0 ? rows + 1 : rows;
            double first = row % 2 == 0 ? 0 : step / 2;
            for (int column = 0; column < columns; column++) {
                Affine place =
                        Affine.scaling(step * size).translate(first + column * step, row * step);
                Shapes.of(dot.transformed(place), shape);
                if (!filled) {
                    Affine hole =
                            Affine.scaling(-step * size * 0.9, step * size * 0.9)
                                    .translate(first + column * step, row * step);
                    Shapes.of(dot.transformed(hole), shape);
                }
            }
        }
    }
}
