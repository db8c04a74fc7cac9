package org.jpylab.ndarray;

/** A complex number as one element of an array. */
public record Complex(double re, double im) {}
