package org.jpylab.shell.line;

import org.jline.utils.AttributedStyle;
import org.jpylab.legacy.TokenClass;

import java.util.Locale;
import java.util.Map;

/** The colours of the prompt. All are ANSI's own, which terminals show readably on any ground. */
public enum Theme {
    NONE,
    ANSI;

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;

    /** Returns the theme for a terminal, given the variables {@code NO_COLOR} and {@code TERM}. */
    public static Theme of(Map<String, String> environment) {
        boolean plain =
                !environment.getOrDefault("NO_COLOR", "").isEmpty()
                        || environment.getOrDefault("TERM", "").equals("dumb");
        return plain ? NONE : ANSI;
    }

    /** Returns the theme IPython would call by this name ({@code NoColor}, {@code Neutral}, …). */
    public static Theme named(String name) {
        return name.toLowerCase(Locale.ROOT).equals("nocolor") ? NONE : ANSI;
    }

    AttributedStyle style(TokenClass tokenClass) {
        if (this == NONE) {
            return PLAIN;
        }
        return switch (tokenClass) {
            case KEYWORD -> PLAIN.foreground(AttributedStyle.GREEN).bold();
            case CONSTANT, BUILTIN, NUMBER -> PLAIN.foreground(AttributedStyle.GREEN);
            case STRING -> PLAIN.foreground(AttributedStyle.RED);
            case COMMENT -> PLAIN.foreground(AttributedStyle.CYAN).italic();
            case DEFINITION, SHELL -> PLAIN.foreground(AttributedStyle.BLUE);
            case DECORATOR, MAGIC, INTERPOLATION -> PLAIN.foreground(AttributedStyle.MAGENTA);
            case OPERATOR -> PLAIN;
            case ERROR -> PLAIN.foreground(AttributedStyle.RED).underline();
        };
    }

    AttributedStyle prompt() {
        return this == NONE ? PLAIN : PLAIN.foreground(AttributedStyle.GREEN);
    }

    AttributedStyle promptNumber() {
        return this == NONE ? PLAIN : PLAIN.foreground(AttributedStyle.GREEN).bold();
    }

    AttributedStyle output() {
        return this == NONE ? PLAIN : PLAIN.foreground(AttributedStyle.RED);
    }

    AttributedStyle outputNumber() {
        return this == NONE ? PLAIN : PLAIN.foreground(AttributedStyle.RED).bold();
    }

    AttributedStyle bracketPair() {
        return this == NONE ? PLAIN.underline() : PLAIN.foreground(AttributedStyle.BLUE).bold();
    }
}
