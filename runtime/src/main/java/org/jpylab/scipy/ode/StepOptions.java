package org.jpylab.scipy.ode;

/**
 * Limits of steps.
 *
 * @param first size of the first step, 0 to have it chosen
 * @param most greatest size, 0 for any
 * @param least smallest size
 * @param count steps that one call may take
 * @param adamsOrder highest order of Adams' formulas
 * @param backwardOrder highest order of backward differentiation
 * @param below diagonals of the Jacobian matrix below the main one, -1 for all
 * @param above diagonals above the main one, -1 for all
 * @param given whether the equation knows its Jacobian matrix
 */
public record StepOptions(
        double first,
        double most,
        double least,
        int count,
        int adamsOrder,
        int backwardOrder,
        int below,
        int above,
        boolean given) {}
