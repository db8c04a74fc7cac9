package org.jpylab.scipy.ode;

/**
 * Coefficients of the Adams or the backward differentiation formulas in Nordsieck's form (Gear,
 * Numerical Initial Value Problems, 1971, 9.2) and the constants of their error tests.
 *
 * @param weights row q - 1: l₀…l_q of the formula of order q
 * @param tests row q - 1: what errors are divided by to judge the orders q - 1, q and q + 1
 */
record FormulaSet(double[][] weights, double[][] tests) {
    private static final int ADAMS_ORDERS = 12;
    private static final int BACKWARD_ORDERS = 5;

    static final FormulaSet ADAMS = adams();
    static final FormulaSet BACKWARD = backward();

    /**
     * The error constant times the last weight, by which the error estimates of the two families
     * compare.
     */
    double scale(int order) {
        return tests[order - 1][1] * weights[order - 1][order];
    }

    /** l' = (x + 1)(x + 2)…(x + q - 1)/(q - 1)!, l(-1) = 0. */
    private static FormulaSet adams() {
        double[][] weights = new double[ADAMS_ORDERS][ADAMS_ORDERS + 1];
        double[][] tests = new double[ADAMS_ORDERS][3];
        weights[0][0] = 1;
        weights[0][1] = 1;
        tests[0][1] = 2;
        tests[1][0] = 1;
        double[] product = new double[ADAMS_ORDERS + 1];
        product[0] = 1;
        double inverse = 1;
        for (int q = 1; q < ADAMS_ORDERS; q++) {
            double before = inverse;
            inverse /= q + 1;
            timesNext(product, q, q);
            double area = product[0];
            double moment = product[0] * 0.5;
            double sign = 1;
            for (int i = 1; i <= q; i++) {
                sign = -sign;
                area += sign * product[i] / (i + 1);
                moment += sign * product[i] / (i + 2);
            }
            weights[q][0] = area * before;
            weights[q][1] = 1;
            for (int i = 1; i <= q; i++) {
                weights[q][i + 1] = before * product[i] / (i + 1);
            }
            double test = 1 / (inverse * moment);
            tests[q][1] = test;
            tests[q - 1][2] = test;
            if (q < ADAMS_ORDERS - 1) {
                tests[q + 1][0] = test * inverse / (q + 2);
            }
        }
        return new FormulaSet(weights, tests);
    }

    /** l = (x + 1)(x + 2)…(x + q)/(q!·(1 + 1/2 + … + 1/q)). */
    private static FormulaSet backward() {
        double[][] weights = new double[BACKWARD_ORDERS][BACKWARD_ORDERS + 1];
        double[][] tests = new double[BACKWARD_ORDERS][3];
        double[] product = new double[BACKWARD_ORDERS + 2];
        product[0] = 1;
        double inverse = 1;
        for (int q = 1; q <= BACKWARD_ORDERS; q++) {
            timesNext(product, q, q);
            for (int i = 0; i <= q; i++) {
                weights[q - 1][i] = product[i] / product[1];
            }
            weights[q - 1][1] = 1;
            tests[q - 1][0] = inverse;
            tests[q - 1][1] = (q + 1) / weights[q - 1][0];
            tests[q - 1][2] = (q + 2) / weights[q - 1][0];
            inverse /= q;
        }
        return new FormulaSet(weights, tests);
    }

    /** Multiplies the polynomial of the given degree - 1 by x + root. */
    private static void timesNext(double[] product, int degree, int root) {
        product[degree] = 0;
        for (int i = degree; i > 0; i--) {
            product[i] = product[i - 1] + root * product[i];
        }
        product[0] *= root;
    }
}
