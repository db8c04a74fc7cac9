package org.jpylab.model;

import org.jpylab.error.PyError;

/**
 * A passive dendrite with sealed ends,
 *
 * <pre>
 *   tau dv/dt = lambda² d²v/dx² - v + R I(x, t)
 * </pre>
 *
 * W. Rall, Experimental Neurology 1:491-527 (1959); P. Dayan, L. F. Abbott, Theoretical
 * Neuroscience, MIT Press (2001), section 6.3.
 */
public final class PassiveCable {
    private PassiveCable() {}

    /** A cable in compartments of equal length. */
    public record Parameters(double lambdaUm, double tauMs, double lengthUm, int compartments) {
        public static Parameters defaults() {
            return new Parameters(500, 20, 2000, 101);
        }

        /** Returns the length of a compartment. */
        public double dxUm() {
            return lengthUm / compartments;
        }
    }

    /**
     * Returns the voltage of every compartment at every time, time after time, from rest by Euler's
     * method. Python: {@code v = jpylab.models.cable(RI, site, dt, lam=500, tau=20, length=2000,
     * n=101)} of shape (len(RI), n).
     *
     * @param drive R I at each time, in mV; not modified
     * @param site the compartment it enters
     */
    public static double[] simulate(double[] drive, int site, double dtMs, Parameters p) {
        int n = p.compartments;
        if (site < 0 || site >= n) {
            throw PyError.indexError(
                    "index %d is out of bounds for axis 0 with size %d".formatted(site, n));
        }
        double coupling = (p.lambdaUm / p.dxUm()) * (p.lambdaUm / p.dxUm());
        if (dtMs / p.tauMs * (4 * coupling + 1) > 2) {
            throw PyError.valueError(
                    "dt=%s is too long for compartments of %s um: Euler's method is stable up to %s"
                            .formatted(dtMs, p.dxUm(), 2 * p.tauMs / (4 * coupling + 1)));
        }
        double[] v = new double[Math.multiplyExact(drive.length, n)];
        for (int i = 1; i < drive.length; i++) {
            int before = (i - 1) * n;
            for (int k = 0; k < n; k++) {
                double here = v[before + k];
                double left = k == 0 ? here : v[before + k - 1];
                double right = k == n - 1 ? here : v[before + k + 1];
                double input = k == site ? drive[i - 1] : 0;
                double change = coupling * (left - 2 * here + right) - here + input;
                v[before + n + k] = here + dtMs / p.tauMs * change;
            }
        }
        return v;
    }
}
