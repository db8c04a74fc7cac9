package org.jpylab.ndarray.fft;

/** Correctly rounded cosines and sines of 2πj/p for the small primes that have fixed code. */
final class RoundedRoots {
    private static final double[] COS_3 = {1, -0.5};
    private static final double[] SIN_3 = {0, 0.8660254037844386};
    private static final double[] COS_5 = {1, 0.30901699437494745, -0.8090169943749475};
    private static final double[] SIN_5 = {0, 0.9510565162951535, 0.5877852522924731};
    private static final double[] COS_7 = {
        1, 0.6234898018587335, -0.2225209339563144, -0.9009688679024191
    };
    private static final double[] SIN_7 = {
        0, 0.7818314824680298, 0.9749279121818236, 0.4338837391175581
    };
    private static final double[] COS_11 = {
        1,
        0.8412535328311812,
        0.41541501300188644,
        -0.14231483827328514,
        -0.6548607339452851,
        -0.9594929736144974
    };
    private static final double[] SIN_11 = {
        0,
        0.5406408174555976,
        0.9096319953545183,
        0.9898214418809327,
        0.7557495743542583,
        0.28173255684142967
    };

    private RoundedRoots() {}

    static double cos(int j, int p) {
        double[] table =
                switch (p) {
                    case 3 -> COS_3;
                    case 5 -> COS_5;
                    case 7 -> COS_7;
                    default -> COS_11;
                };
        return table[Math.min(j, p - j)];
    }

    static double sin(int j, int p) {
        double[] table =
                switch (p) {
                    case 3 -> SIN_3;
                    case 5 -> SIN_5;
                    case 7 -> SIN_7;
                    default -> SIN_11;
                };
        return 2 * j < p ? table[j] : -table[p - j];
    }
}
