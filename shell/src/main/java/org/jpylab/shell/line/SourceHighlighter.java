package org.jpylab.shell.line;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jpylab.legacy.Brackets;
import org.jpylab.legacy.Highlight;

import java.util.Arrays;

/** Colours the cell while it is typed, and the bracket that belongs to the one at the cursor. */
final class SourceHighlighter implements Highlighter {
    private final Theme theme;

    SourceHighlighter(Theme theme) {
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
        Arrays.fill(styles, AttributedStyle.DEFAULT);
        for (Highlight part : org.jpylab.legacy.Highlighter.highlight(text)) {
            Arrays.fill(styles, part.start(), part.end(), theme.style(part.tokenClass()));
        }
        return styles;
    }

    private void markBrackets(String text, int cursor, AttributedStyle[] styles) {
        Brackets pair = Brackets.at(text, cursor);
        if (pair != null && pair.matching()) {
            styles[pair.open()] = theme.bracketPair();
            styles[pair.close()] = theme.bracketPair();
        }
    }

    private static AttributedString styled(String text, AttributedStyle[] styles) {
        AttributedStringBuilder built = new AttributedStringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            built.append(text.substring(i, i + 1), styles[i]);
        }
        return built.toAttributedString();
    }
}
