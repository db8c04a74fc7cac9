package org.jpylab.legacy.python2;

import org.jpylab.legacy.TokenKind;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** String literals whose prefix or escapes mean something else in Python 3. */
final class StringLiterals {
    private static final String BYTE_ESCAPES = "\n\r\\'\"abfnrtvx01234567";
    private static final Pattern UNICODE_ESCAPE =
            Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})");

    private final Rewrite rewrite;
    private final boolean unicodeLiterals;

    StringLiterals(Rewrite rewrite) {
        this.rewrite = rewrite;
        unicodeLiterals = rewrite.future("unicode_literals");
    }

    void rewrite(int index, String literal) {
        String prefix = literal.substring(0, Rewrite.prefix(literal).length());
        String kind = prefix.toLowerCase(Locale.ROOT);
        String body = literal.substring(prefix.length());
        String python3 =
                switch (kind) {
                    case "ur" -> raw(prefix, body);
                    case "b" -> withAscii(prefixed(prefix, index), escaped(body, BYTE_ESCAPES));
                    case "br" -> mixes(index) ? " " + prefix.charAt(1) + body : literal;
                    case "u" -> prefix + escaped(body, BYTE_ESCAPES + "NuU");
                    case "" -> escaped(body, unicodeLiterals ? BYTE_ESCAPES + "NuU" : BYTE_ESCAPES);
                    default -> literal;
                };
        if (!python3.equals(literal)) {
            rewrite.edits.replace(index, python3);
        }
    }

    /** {@code ur''} reads {@code \}{@code u} escapes and no others. */
    private static String raw(String prefix, String body) {
        Matcher matcher = UNICODE_ESCAPE.matcher(body);
        String decoded =
                matcher.replaceAll(match ->
                        Matcher.quoteReplacement(
                                match.group(1)
                                        + Character.toString(
                                                Integer.parseInt(
                                                        match.group(2).substring(1), 16))));
        return " " + prefix.charAt(1) + decoded;
    }

    private String prefixed(String prefix, int index) {
        return mixes(index) ? " " : prefix;
    }

    /** True for a bytes literal beside a literal of text, with which it makes one string. */
    private boolean mixes(int index) {
        return textBeside(index, 1) || textBeside(index, -1);
    }

    private boolean textBeside(int index, int step) {
        for (int i = index + step; i > 0 && i < rewrite.tokens.size(); i += step) {
            TokenKind kind = rewrite.tokens.get(i).kind();
            if (kind == TokenKind.STRING && !Rewrite.prefix(rewrite.text(i)).contains("b")) {
                return true;
            }
            if (kind != TokenKind.STRING && !kind.isTrivia()) {
                return false;
            }
        }
        return false;
    }

    /** A backslash before any other character stands for itself; Python 3 warns or fails. */
    private static String escaped(String body, String known) {
        if (body.indexOf('\\') < 0) {
            return body;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            text.append(body.charAt(i));
            if (body.charAt(i) == '\\' && i + 1 < body.length()) {
                if (known.indexOf(body.charAt(i + 1)) < 0) {
                    text.append('\\');
                }
                text.append(body.charAt(++i));
            }
        }
        return text.toString();
    }

    /** Bytes that are not ASCII must be escaped in Python 3. */
    private static String withAscii(String prefix, String body) {
        StringBuilder text = new StringBuilder(prefix);
        body.codePoints()
                .forEach(c -> {
                    if (c < 128 || prefix.isBlank()) {
                        text.appendCodePoint(c);
                        return;
                    }
                    byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                    for (byte b : bytes) {
                        text.append(String.format(Locale.ROOT, "\\x%02x", b & 0xff));
                    }
                });
        return text.toString();
    }
}
