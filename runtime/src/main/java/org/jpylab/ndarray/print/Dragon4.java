package org.jpylab.ndarray.print;

import java.math.BigInteger;

/**
 * Digits of a binary number by exact integer arithmetic (G. Steele and J. White, "How to print
 * floating-point numbers accurately", PLDI 1990; R. Burger and R. Dybvig, PLDI 1996), with NumPy's
 * cut-offs and rounding.
 */
final class Dragon4 {
    private final Digits.Mode mode;
    private final Digits.Limits limits;
    private final boolean even;
    private BigInteger value;
    private BigInteger scale;
    private BigInteger lowMargin;
    private BigInteger highMargin;
    private int exponent;

    Dragon4(Precision.Parts parts, Digits.Mode mode, Digits.Limits limits) {
        this.mode = mode;
        this.limits = limits;
        even = (parts.mantissa() & 1) == 0;
        // value / scale is the number, margins / scale half the way to its neighbours.
        int extra = parts.lowerNeighbourNearer() ? 2 : 1;
        int up = Math.max(parts.exponent(), 0);
        int down = Math.max(-parts.exponent(), 0);
        value = BigInteger.valueOf(parts.mantissa()).shiftLeft(up + extra);
        scale = BigInteger.ONE.shiftLeft(down + extra);
        lowMargin = BigInteger.ONE.shiftLeft(up);
        highMargin = BigInteger.ONE.shiftLeft(up + extra - 1);
        int bits = 63 - Long.numberOfLeadingZeros(parts.mantissa());
        exponent = (int) Math.ceil((bits + parts.exponent()) * Math.log10(2) - 0.69);
        scaleToFirstDigit();
    }

    /**
     * Brings the number between 1 and 10, or below 1 when only fewer fraction digits are wanted.
     */
    private void scaleToFirstDigit() {
        if (limits.fractional() && limits.most() >= 0 && exponent <= -limits.most()) {
            exponent = 1 - limits.most();
        }
        if (exponent > 0) {
            scale = scale.multiply(BigInteger.TEN.pow(exponent));
        } else {
            multiply(BigInteger.TEN.pow(-exponent));
        }
        if (value.compareTo(scale) >= 0) {
            exponent++;
        } else {
            multiply(BigInteger.TEN);
        }
    }

    private void multiply(BigInteger factor) {
        value = value.multiply(factor);
        lowMargin = lowMargin.multiply(factor);
        highMargin = highMargin.multiply(factor);
    }

    private int lastAllowed() {
        if (limits.most() < 0) {
            return Integer.MIN_VALUE;
        }
        return limits.fractional() ? -limits.most() : exponent - limits.most();
    }

    private int lastRequired() {
        if (limits.least() < 0) {
            return exponent;
        }
        return Math.min(
                exponent, limits.fractional() ? -limits.least() : exponent - limits.least());
    }

    Digits digits() {
        int lastAllowed = lastAllowed();
        int lastRequired = lastRequired();
        int first = exponent - 1;
        StringBuilder digits = new StringBuilder();
        boolean low = false;
        boolean high = false;
        int digit;
        while (true) {
            exponent--;
            BigInteger[] division = value.divideAndRemainder(scale);
            digit = division[0].intValue();
            value = division[1];
            if (mode == Digits.Mode.UNIQUE) {
                low = reaches(lowMargin.compareTo(value));
                high = reaches(value.add(highMargin).compareTo(scale));
                if (((low || high) && exponent <= lastRequired) || exponent == lastAllowed) {
                    break;
                }
            } else if (value.signum() == 0 || exponent == lastAllowed) {
                break;
            }
            digits.append((char) ('0' + digit));
            multiply(BigInteger.TEN);
        }
        return rounded(digits, digit, first, low, high);
    }

    private boolean reaches(int comparison) {
        return even ? comparison >= 0 : comparison > 0;
    }

    private Digits rounded(StringBuilder digits, int last, int first, boolean low, boolean high) {
        if (roundsDown(last, low, high)) {
            return new Digits(digits.append((char) ('0' + last)).toString(), first);
        }
        if (last < 9) {
            return new Digits(digits.append((char) ('1' + last)).toString(), first);
        }
        int i = digits.length() - 1;
        while (i >= 0 && digits.charAt(i) == '9') {
            i--;
        }
        if (i < 0) {
            return new Digits("1", first + 1);
        }
        digits.setCharAt(i, (char) (digits.charAt(i) + 1));
        digits.setLength(i + 1);
        return new Digits(digits.toString(), first);
    }

    private boolean roundsDown(int last, boolean low, boolean high) {
        if (low != high) {
            return low;
        }
        int comparison = value.shiftLeft(1).compareTo(scale);
        return comparison < 0 || (comparison == 0 && last % 2 == 0);
    }
}
