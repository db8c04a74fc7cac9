package org.jpylab.scipy.quad;

/**
 * What a rule finds on an interval.
 *
 * @param magnitude the integral of the function's absolute value
 * @param spread the integral of the function's distance from its mean
 */
record Estimate(double value, double error, double magnitude, double spread) {}
