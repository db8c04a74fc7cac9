package org.jpylab.render.math;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A parsed part of a formula. */
sealed interface Term {
    /**
     * One character.
     *
     * @param tex how it was written, such as {@code a} or {@code \sum}
     * @param font {@code it}, {@code rm}, {@code bf}, {@code regular}, …
     */
    record Symbol(String tex, int codePoint, String font) implements Term {}

    /** An empty distance in widths of an m. */
    record Space(double ems) implements Term {}

    /** Terms side by side. */
    record Row(List<Term> terms) implements Term {}

    /**
     * The name of a function.
     *
     * @param limits whether subscripts go under it
     */
    record Function(List<Term> letters, boolean limits) implements Term {}

    /**
     * A term with something below and above its right.
     *
     * @param spaced whether a thin space follows, as after the power of a function
     */
    record Script(
            @Nullable Term nucleus,
            @Nullable Term sub,
            @Nullable Term sup,
            int primes,
            boolean spaced)
            implements Term {}

    /**
     * A term over another.
     *
     * @param rule the thickness of the line in pixels, null for the usual one
     * @param smaller by how many sizes the terms are smaller
     */
    record Fraction(
            Term top, Term bottom, @Nullable Double rule, int smaller, String left, String right)
            implements Term {}

    record Radical(@Nullable Term root, Term body) implements Term {}

    /**
     * A term under an accent.
     *
     * @param wide whether the accent is stretched over the term
     */
    record Accented(int accent, Term body, boolean wide, boolean ring) implements Term {}

    record Overline(Term body) implements Term {}

    /** Terms between delimiters that grow with them; {@code .} is none. */
    record Fence(String left, List<Term> terms, String right) implements Term {}

    /** A small term over or under another. */
    record Stack(Term note, Term body, boolean under) implements Term {}
}
