package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.util.regex.Pattern;

/** Reads complex numbers as Python writes them. */
final class ComplexText {
    private static final String NUMBER =
            "[+-]?(?:nan|inf(?:inity)?|(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)";
    private static final Pattern COMPLEX =
            Pattern.compile(
                    "\\(?\\s*(?:(?<re>"
                            + NUMBER
                            + ")(?![j\\d.]))?(?<im>[+-]?(?:"
                            + NUMBER
                            + ")?[jJ])?\\s*\\)?",
                    Pattern.CASE_INSENSITIVE);

    private ComplexText() {}

    static Complex parse(String text) {
        var match = COMPLEX.matcher(text.strip());
        if (!match.matches() || (match.group("re") == null && match.group("im") == null)) {
            throw PyError.valueError("complex() arg is a malformed string");
        }
        String re = match.group("re");
        String im = match.group("im");
        return new Complex(re == null ? 0 : ScalarStore.real(re), im == null ? 0 : imaginary(im));
    }

    private static double imaginary(String text) {
        String digits = text.substring(0, text.length() - 1);
        return switch (digits) {
            case "", "+" -> 1;
            case "-" -> -1;
            default -> ScalarStore.real(digits);
        };
    }
}
