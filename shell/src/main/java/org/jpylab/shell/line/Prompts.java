package org.jpylab.shell.line;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The texts before what is typed and what comes out, as IPython writes them. */
final class Prompts {
    private Prompts() {}

    /** Returns {@code In [3]: }. */
    static AttributedString input(int number, Theme theme) {
        return numbered("In [", number, theme.prompt(), theme.promptNumber());
    }

    /** Returns {@code Out[3]: }. */
    static AttributedString output(int number, Theme theme) {
        return numbered("Out[", number, theme.output(), theme.outputNumber());
    }

    /** Returns {@code ...: }, as wide as the input prompt. */
    static AttributedString continuation(int number, Theme theme) {
        int width = input(number, theme).columnLength();
        return new AttributedStringBuilder()
                .append(" ".repeat(width - "...: ".length()))
                .append("...: ", theme.prompt())
                .toAttributedString();
    }

    private static AttributedString numbered(
            String opening, int number, AttributedStyle plain, AttributedStyle strong) {
        return new AttributedStringBuilder()
                .append(opening, plain)
                .append(Integer.toString(number), strong)
                .append("]: ", plain)
                .toAttributedString();
    }
}
