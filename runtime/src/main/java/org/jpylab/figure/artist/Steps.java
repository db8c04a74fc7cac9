package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** The draw styles of lines: how points become steps. */
public final class Steps {
    private static final List<String> STYLES =
            List.of("default", "steps-mid", "steps-pre", "steps-post", "steps");

    private Steps() {}

    static String check(@Nullable Object style) {
        return Styles.oneOf("drawstyle", style, STYLES);
    }

    /** The path that joins the points in a draw style; the arrays themselves for 'default'. */
    public static Path expand(String style, double[] x, double[] y) {
        int n = x.length;
        if (style.equals("default") || n == 0) {
            return Path.polyline(x, y);
        }
        boolean mid = style.equals("steps-mid");
        int size = mid ? 2 * n : 2 * n - 1;
        double[] sx = new double[size];
        double[] sy = new double[size];
        for (int i = 0; i < size; i++) {
            int half = i / 2;
            int next = (i + 1) / 2;
            if (mid) {
                sx[i] = next == 0 ? x[0] : next == n ? x[n - 1] : (x[next - 1] + x[next]) / 2;
                sy[i] = y[half];
            } else if (style.equals("steps-post")) {
                sx[i] = x[next];
                sy[i] = y[half];
            } else {
                sx[i] = x[half];
                sy[i] = y[next];
            }
        }
        return Path.polyline(sx, sy);
    }

    static double[] repeat(double[] one, int n) {
        double[] many = new double[n];
        Arrays.fill(many, one[0]);
        return many;
    }
}
