package org.jpylab.legacy.python2;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers, strings, operators and names that Python 3 spells another way. */
final class LiteralRules {
    private static final Pattern OCTAL = Pattern.compile("0[0-7]+[lL]?");
    private static final Pattern LONG =
            Pattern.compile("(0[xX])?[0-9a-fA-F]+[lL]|0[obOB][01-7]+[lL]");
    private static final Set<String> LATER_KEYWORDS = Set.of("async", "await", "nonlocal");

    private static final Set<String> CONSTANTS = Set.of("True", "False");

    private LiteralRules() {}

    static void apply(Rewrite rewrite) {
        StringLiterals strings = new StringLiterals(rewrite);
        if (rewrite.text(0).equals("\uFEFF")) {
            rewrite.edits.replace(0, "");
        }
        for (int i = 0; i < rewrite.tokens.size(); i++) {
            Token token = rewrite.tokens.get(i);
            String text = token.text();
            switch (token.kind()) {
                case NUMBER -> number(rewrite, i, text);
                case STRING -> strings.rewrite(i, text);
                case NAME -> {
                    if (LATER_KEYWORDS.contains(text)
                            || CONSTANTS.contains(text) && isAttribute(rewrite, i)) {
                        rewrite.edits.replace(i, text + "_");
                    }
                }
                case OPERATOR -> {
                    if (text.equals("<>")) {
                        rewrite.edits.replace(i, "!=");
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isAttribute(Rewrite rewrite, int name) {
        return name > 0 && rewrite.tokens.get(name - 1).isOperator(".");
    }

    /** Decimal digits are never more than octal ones, so later columns keep their place. */
    private static void number(Rewrite rewrite, int index, String text) {
        boolean suffixed = text.endsWith("l") || text.endsWith("L");
        if (OCTAL.matcher(text).matches() && !text.matches("0+")) {
            String digits = suffixed ? text.substring(0, text.length() - 1) : text;
            String decimal = new BigInteger(digits, 8).toString();
            pad(rewrite, index, text, decimal);
        } else if (suffixed && LONG.matcher(text).matches()) {
            pad(rewrite, index, text, text.substring(0, text.length() - 1));
        } else {
            pad(rewrite, index, text, text);
        }
    }

    private static void pad(Rewrite rewrite, int index, String text, String number) {
        Token next = rewrite.tokens.get(index + 1);
        boolean blank = next.kind() == TokenKind.NAME || next.kind() == TokenKind.NUMBER;
        int missing = Math.max(text.length() - number.length(), blank ? 1 : 0);
        if (missing > 0) {
            rewrite.edits.replace(index, number + " ".repeat(missing));
        }
    }
}
