package org.jpylab.render;

import org.jpylab.figure.geometry.Path;

import java.util.Arrays;

/**
 * Thins long lines: of a run of points in the same quarter of a pixel column only the first, the
 * lowest, the highest and the last are kept, which paint the same pixels. Of long runs, as those of
 * noise, the lowest and the highest do: the line between them covers what the others paint, and
 * starting at the one nearer to the run before keeps the way there short.
 */
final class PixelColumns {
    /** Lines up to this many points are drawn point by point. */
    static final int FEW = 2000;

    private static final double PER_PIXEL = 4;

    private static final int START = 4096;

    private static final int LONG = 12;

    private final double[] x;
    private final double[] y;
    private double[] keptX = new double[START];
    private double[] keptY = new double[START];
    private int kept;

    private PixelColumns(Path path) {
        x = path.x();
        y = path.y();
    }

    /** A new polyline with fewer points. */
    static Path reduce(Path path) {
        return new PixelColumns(path).reduce();
    }

    private Path reduce() {
        int i = 0;
        int n = x.length;
        while (i < n) {
            double px = x[i];
            double py = y[i];
            if (!(Math.abs(px) <= Double.MAX_VALUE) || !(Math.abs(py) <= Double.MAX_VALUE)) {
                keep(i++);
                continue;
            }
            double left = Math.floor(px * PER_PIXEL) / PER_PIXEL;
            double right = left + 1 / PER_PIXEL;
            int low = i;
            int high = i;
            int j = i + 1;
            while (j < n && x[j] >= left && x[j] < right && Math.abs(y[j]) <= Double.MAX_VALUE) {
                if (y[j] < y[low]) {
                    low = j;
                } else if (y[j] > y[high]) {
                    high = j;
                }
                j++;
            }
            if (j - i > LONG && kept > 0 && j < n) {
                boolean nearLow =
                        Math.abs(y[low] - keptY[kept - 1]) <= Math.abs(y[high] - keptY[kept - 1]);
                keep(nearLow ? low : high);
                keep(nearLow ? high : low);
            } else {
                keepRun(i, Math.min(low, high), Math.max(low, high), j - 1);
            }
            i = j;
        }
        return Path.polyline(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept));
    }

    private void keepRun(int first, int one, int two, int last) {
        keep(first);
        if (one != first && one != last) {
            keep(one);
        }
        if (two != one && two != first && two != last) {
            keep(two);
        }
        if (last != first) {
            keep(last);
        }
    }

    private void keep(int i) {
        if (kept == keptX.length) {
            keptX = Arrays.copyOf(keptX, 2 * kept);
            keptY = Arrays.copyOf(keptY, 2 * kept);
        }
        keptX[kept] = x[i];
        keptY[kept++] = y[i];
    }
}
