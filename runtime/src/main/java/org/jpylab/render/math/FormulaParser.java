package org.jpylab.render.math;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between two dollars: the subset of TeX that Matplotlib knows. */
final class FormulaParser {
    private final String text;
    private final String defaultFont;
    private int at;
    private String font;
    private boolean afterFunction;

    FormulaParser(String text, String defaultFont) {
        this.text = text;
        this.defaultFont = defaultFont;
        this.font = defaultFont;
    }

    Term parse() throws FormulaException {
        List<Term> terms = terms("");
        if (at < text.length()) {
            throw error("Expected end of text");
        }
        return new Term.Row(terms);
    }

    private FormulaException error(String message) {
        return new FormulaException(message, text, at);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** The next character or command, blanks skipped; empty at the end. */
    private String peek() {
        skipBlanks();
        if (at >= text.length()) {
            return "";
        }
        int end = at + Character.charCount(text.codePointAt(at));
        if (text.charAt(at) == '\\' && end < text.length()) {
            if (isLetter(text.charAt(end))) {
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
            } else {
                end++;
            }
        }
        return text.substring(at, end);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String next() {
        String token = peek();
        at += token.length();
        return token;
    }

    private void expect(String token) throws FormulaException {
        if (!peek().equals(token)) {
            throw error("Expected '" + token + "'");
        }
        next();
    }

    /** Terms up to a closing token, which is left, or to the end. */
    private List<Term> terms(String closing) throws FormulaException {
        List<Term> terms = new ArrayList<>();
        while (true) {
            String token = peek();
            if (token.isEmpty()
                    || token.equals("}")
                    || token.equals(closing)
                    || token.equals("\\right")) {
                return terms;
            }
            Term term = term();
            if (term != null) {
                terms.add(term);
            }
        }
    }

    private @Nullable Term term() throws FormulaException {
        String token = peek();
        Double space = TexSymbols.SPACES.get(token);
        if (space != null) {
            next();
            return new Term.Space(space);
        }
        if (token.equals("\\hspace")) {
            next();
            return new Term.Space(number(braced()));
        }
        if (token.startsWith("\\") && TexSymbols.FONTS.contains(token.substring(1))) {
            next();
            font = token.substring(1);
            return null;
        }
        if (token.equals("\\left")) {
            next();
            return fence();
        }
        return scripted();
    }

    private static double number(String digits) throws FormulaException {
        try {
            return Double.parseDouble(digits.strip());
        } catch (NumberFormatException e) {
            throw new FormulaException("Expected a number", digits, 0);
        }
    }

    /** The text between braces as it stands. */
    private String braced() throws FormulaException {
        expect("{");
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw error("Expected '}'");
        }
        String inside = text.substring(at, close);
        at = close + 1;
        return inside;
    }

    private Term fence() throws FormulaException {
        String left = delimiter();
        List<Term> terms = terms("\\right");
        if (!peek().equals("\\right")) {
            throw error("Expected '\\right'");
        }
        next();
        return new Term.Fence(left, terms, delimiter());
    }

    private String delimiter() throws FormulaException {
        String token = peek();
        if (!TexSymbols.DELIMITERS.contains(token)) {
            throw error("Expected a delimiter");
        }
        return next();
    }

    private Term scripted() throws FormulaException {
        Term nucleus = null;
        String token = peek();
        if (!token.equals("_") && !token.equals("^") && !token.equals("'")) {
            nucleus = placeable();
        }
        Term sub = null;
        Term sup = null;
        while (peek().equals("_") || peek().equals("^")) {
            boolean below = next().equals("_");
            if ((below ? sub : sup) != null) {
                throw error(below ? "Double subscript" : "Double superscript");
            }
            Term script = placeable();
            if (below) {
                sub = script;
            } else {
                sup = script;
            }
        }
        int primes = 0;
        while (peek().equals("'")) {
            next();
            primes++;
        }
        if (nucleus != null && sub == null && sup == null && primes == 0) {
            return nucleus;
        }
        boolean spaced = afterFunction;
        afterFunction = false;
        return new Term.Script(nucleus, sub, sup, primes, spaced);
    }

    private Term placeable() throws FormulaException {
        String token = peek();
        if (token.isEmpty()) {
            throw error("Expected a term");
        }
        if (token.equals("{")) {
            return group(font);
        }
        if (!token.startsWith("\\")) {
            return symbol();
        }
        String name = token.substring(1);
        if (name.startsWith("math") && TexSymbols.FONTS.contains(name.substring(4))) {
            next();
            return group(name.substring(4));
        }
        if (TexSymbols.ACCENTS.containsKey(name)) {
            next();
            return accented(name);
        }
        if (TexSymbols.FUNCTIONS.contains(name)) {
            next();
            return function(name);
        }
        return switch (name) {
            case "operatorname",
                    "frac",
                    "dfrac",
                    "binom",
                    "genfrac",
                    "sqrt",
                    "overline",
                    "overset",
                    "underset" -> {
                next();
                yield command(name);
            }
            default -> symbol();
        };
    }

    private Term command(String name) throws FormulaException {
        return switch (name) {
            case "operatorname" -> operator();
            case "frac" -> new Term.Fraction(group(font), group(font), null, 1, "", "");
            case "dfrac" -> new Term.Fraction(group(font), group(font), null, 0, "", "");
            case "binom" -> new Term.Fraction(group(font), group(font), 0.0, 1, "(", ")");
            case "genfrac" -> generalFraction();
            case "sqrt" -> radical();
            case "overline" -> new Term.Overline(group(font));
            default -> new Term.Stack(group(font), group(font), name.equals("underset"));
        };
    }

    private Term group(String inFont) throws FormulaException {
        String outside = font;
        expect("{");
        font = inFont;
        List<Term> terms = terms("}");
        expect("}");
        font = outside;
        return new Term.Row(terms);
    }

    private Term radical() throws FormulaException {
        Term root = null;
        if (peek().equals("[")) {
            next();
            root = new Term.Row(terms("]"));
            expect("]");
        }
        return new Term.Radical(root, group(font));
    }

    private Term generalFraction() throws FormulaException {
        String left = braced().strip();
        String right = braced().strip();
        double rule = number(braced());
        String style = braced().strip();
        int smaller = style.isEmpty() ? 1 : (int) number(style);
        return new Term.Fraction(group(font), group(font), rule, smaller, left, right);
    }

    private Term accented(String name) throws FormulaException {
        Term body = placeable();
        boolean wide = name.startsWith("wide");
        Integer accent = TexSymbols.codePoint(String.valueOf(TexSymbols.ACCENTS.get(name)));
        if (accent == null) {
            throw error("Unknown symbol: \\" + name);
        }
        return new Term.Accented(accent, body, wide, name.equals("mathring"));
    }

    private Term function(String name) {
        List<Term> letters = new ArrayList<>();
        name.codePoints()
                .forEach(c -> letters.add(new Term.Symbol(Character.toString(c), c, "rm")));
        boolean limits = TexSymbols.LIMIT_FUNCTIONS.contains(name);
        return closeFunction(letters, limits);
    }

    private Term operator() throws FormulaException {
        String outside = font;
        expect("{");
        font = "rm";
        List<Term> letters = new ArrayList<>(terms("}"));
        expect("}");
        font = outside;
        return closeFunction(letters, false);
    }

    private Term closeFunction(List<Term> letters, boolean limits) {
        String following = peek();
        boolean script = following.equals("_") || following.equals("^");
        if (!script && !TexSymbols.DELIMITERS.contains(following) && !limits) {
            letters.add(new Term.Space(3 / 18.0));
        }
        afterFunction = script;
        return new Term.Function(letters, limits);
    }

    private Term symbol() throws FormulaException {
        int start = at;
        String token = peek();
        start = at;
        String tex = token.equals("-") ? "\u2212" : token;
        boolean reserved = "{}$^_#%".contains(tex);
        Integer codePoint = reserved ? null : TexSymbols.codePoint(tex);
        if (codePoint == null) {
            throw error(token.startsWith("\\") ? "Unknown symbol: " + token : "Expected a term");
        }
        next();
        Term symbol = new Term.Symbol(tex, codePoint, font.isEmpty() ? defaultFont : font);
        char before = before(start);
        if (TexSymbols.isSpaced(tex)) {
            boolean unary =
                    TexSymbols.BINARY.contains(tex)
                            && (before == 0
                                    || before == '{'
                                    || TexSymbols.LEFT_DELIMITERS.contains(
                                            Character.toString(before)));
            Term.Space gap = new Term.Space(0.2);
            return unary ? symbol : new Term.Row(List.of(gap, symbol, gap));
        }
        if (TexSymbols.PUNCTUATION.contains(tex)) {
            char after = after(start + token.length());
            boolean tight =
                    tex.equals(",") && before == '{' && after == '}'
                            || tex.equals(".")
                                    && Character.isDigit(before)
                                    && Character.isDigit(after);
            return tight ? symbol : new Term.Row(List.of(symbol, new Term.Space(0.2)));
        }
        return symbol;
    }

    private char before(int position) {
        int i = position - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 ? 0 : text.charAt(i);
    }

    private char after(int position) {
        int i = position;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i >= text.length() ? 0 : text.charAt(i);
    }
}
