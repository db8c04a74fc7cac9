package org.jpylab.figure.geometry;

/** Tells whether points lie in the area of a path, by its winding around them. */
public final class Inside {
    private final Path outline;

    private Inside(Path outline) {
        this.outline = outline;
    }

    /** The area of a path; its curves are taken as 16 chords. */
    public static Inside of(Path path) {
        return new Inside(Bezier.flatten(path, 16));
    }

    /** Whether the path winds around a point; open subpaths are closed. */
    public boolean contains(double x, double y) {
        int winding = 0;
        int n = outline.size();
        int start = 0;
        for (int i = 0; i < n; i++) {
            byte code = outline.code(i);
            if (code == Path.MOVETO) {
                if (i > 0) {
                    winding += turn(i - 1, start, x, y);
                }
                start = i;
            } else if (code == Path.CLOSEPOLY) {
                winding += turn(i - 1, start, x, y);
                if (i + 1 < n && outline.code(i + 1) != Path.MOVETO) {
                    winding += turn(start, i + 1, x, y);
                    i++;
                } else if (i + 1 >= n) {
                    return winding != 0;
                }
            } else {
                winding += turn(i - 1, i, x, y);
            }
        }
        if (n > 0 && outline.code(n - 1) != Path.CLOSEPOLY) {
            winding += turn(n - 1, start, x, y);
        }
        return winding != 0;
    }

    private int turn(int from, int to, double x, double y) {
        double y0 = outline.y()[from];
        double y1 = outline.y()[to];
        if (y0 <= y == y1 <= y) {
            return 0;
        }
        double x0 = outline.x()[from];
        double cross = (outline.x()[to] - x0) * (y - y0) - (x - x0) * (y1 - y0);
        if (y1 > y0) {
            return cross > 0 ? 1 : 0;
        }
        return cross < 0 ? -1 : 0;
    }
}
