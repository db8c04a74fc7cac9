package org.jpylab.figure.space;

/**
 * The box around the data as it is seen: its ends a little beyond the limits, and which of two
 * opposite faces lies behind.
 */
final class Box {
    /** The corners of the faces: two of constant x, two of constant y, two of constant z. */
    private static final int[][] FACES = {
        {0, 3, 7, 4}, {1, 2, 6, 5}, {0, 1, 5, 4}, {3, 2, 6, 7}, {0, 1, 2, 3}, {4, 5, 6, 7}
    };

    final double[] low = new double[3];
    final double[] high = new double[3];
    final double[] center = new double[3];
    final double[] delta = new double[3];
    final boolean[] highs = new boolean[3];
    private final double[][] corners = new double[8][];

    Box(Axes3D axes, Projection projection) {
        for (int i = 0; i < 3; i++) {
            double[] bound = axes.bound(i);
            center[i] = 0.5 * (bound[1] + bound[0]);
            delta[i] = (bound[1] - bound[0]) / 12;
            low[i] = bound[0] - 0.25 * delta[i];
            high[i] = bound[1] + 0.25 * delta[i];
        }
        for (int i = 0; i < 8; i++) {
            boolean right = i == 1 || i == 2 || i == 5 || i == 6;
            boolean back = i == 2 || i == 3 || i == 6 || i == 7;
            corners[i] =
                    projection.of(
                            right ? high[0] : low[0],
                            back ? high[1] : low[1],
                            i >= 4 ? high[2] : low[2]);
        }
        double[] first = new double[3];
        double[] second = new double[3];
        for (int i = 0; i < 3; i++) {
            first[i] = meanDepth(FACES[2 * i]);
            second[i] = meanDepth(FACES[2 * i + 1]);
            highs[i] = first[i] < second[i];
        }
        lookAlongAnAxis(first, second);
    }

    private double meanDepth(int[] face) {
        double sum = 0;
        for (int corner : face) {
            sum += corners[corner][2];
        }
        return sum / 4;
    }

    /** Where two pairs of faces are seen edge on, matplotlib's choice of the ones to draw. */
    private void lookAlongAnAxis(double[] first, double[] second) {
        int equal = 0;
        int other = -1;
        for (int i = 0; i < 3; i++) {
            if (Math.abs(first[i] - second[i]) <= Math.ulp(1.0)) {
                equal++;
            } else {
                other = i;
            }
        }
        if (equal != 2) {
            return;
        }
        switch (other) {
            case 2 -> {
                highs[0] = true;
                highs[1] = true;
            }
            case 1 -> {
                highs[0] = true;
                highs[2] = false;
            }
            default -> {
                highs[1] = false;
                highs[2] = false;
            }
        }
    }

    /** The corners in the picture of the face of a direction that lies behind. */
    double[][] pane(int direction) {
        int[] face = FACES[2 * direction + (highs[direction] ? 1 : 0)];
        double[][] points = new double[4][];
        for (int i = 0; i < 4; i++) {
            points[i] = corners[face[i]];
        }
        return points;
    }

    /** The end of a direction at the panes. */
    double behind(int direction) {
        return highs[direction] ? high[direction] : low[direction];
    }

    /** The end of a direction away from the panes. */
    double before(int direction) {
        return highs[direction] ? low[direction] : high[direction];
    }
}
