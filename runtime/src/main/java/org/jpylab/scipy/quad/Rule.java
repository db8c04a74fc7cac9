package org.jpylab.scipy.quad;

/** Gives an estimate of an integral over an interval. */
@FunctionalInterface
interface Rule {
    Estimate over(double a, double b);
}
