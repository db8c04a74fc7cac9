package org.jpylab.shell.line;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours the cell while it is typed, and the bracket that belongs to the one at the cursor. */
final class SourceHighlighter implements Highlighter {
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private final Language language;
    private final Theme theme;

    SourceHighlighter(Language language, Theme theme) {
        this.language = language;
        this.theme = theme;
    }

    @Override
    public AttributedString highlight(LineReader reader, String text) {
        if (theme == Theme.NONE) {
            return new AttributedString(text);
        }
        AttributedStyle[] styles = styles(text);
        markBrackets(text, reader.getBuffer().cursor(), styles);
        return styled(text, styles);
    }

    /** Returns the text with the theme's colours and no cursor in it. */
    AttributedString colour(String text) {
        return styled(text, styles(text));
    }

    private AttributedStyle[] styles(String text) {
        AttributedStyle[] styles = new AttributedStyle[text.length()];
        java.util.Arrays.fill(styles, AttributedStyle.DEFAULT);
        for (Colouring part : language.colours(text)) {
            java.util.Arrays.fill(styles, part.start(), part.end(), theme.style(part.sort()));
        }
        return styles;
    }

    private void markBrackets(String text, int cursor, AttributedStyle[] styles) {
        for (int at : new int[] {cursor - 1, cursor}) {
            int partner = at >= 0 && at < text.length() ? partner(text, at, styles) : -1;
            if (partner >= 0) {
                styles[at] = theme.bracketPair();
                styles[partner] = theme.bracketPair();
                return;
            }
        }
    }

    /** Returns where the other bracket of a pair stands, -1 if there is none. */
    private static int partner(String text, int at, AttributedStyle[] styles) {
        int opening = OPENING.indexOf(text.charAt(at));
        int closing = CLOSING.indexOf(text.charAt(at));
        if (opening < 0 && closing < 0) {
            return -1;
        }
        int step = opening >= 0 ? 1 : -1;
        int depth = 0;
        for (int i = at; i >= 0 && i < text.length(); i += step) {
            if (!styles[i].equals(styles[at])) {
                continue; // inside a string or a comment
            }
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth--;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static AttributedString styled(String text, AttributedStyle[] styles) {
        AttributedStringBuilder built = new AttributedStringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            built.append(text.substring(i, i + 1), styles[i]);
        }
        return built.toAttributedString();
    }
}
