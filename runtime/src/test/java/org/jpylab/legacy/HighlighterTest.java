package org.jpylab.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of {@code highlights.txt}: under each source line the classes of its characters, K for
 * keywords and so on.
 */
class HighlighterTest {
    private static final Path TABLE = Path.of("src/test/resources/legacy/highlights.txt");
    private static final String LETTERS = "KCBDANSI#OM!E";

    @Test
    void classifiesAsTheTableSays() throws IOException {
        List<String> table = Files.readAllLines(TABLE);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < table.size(); i += 2) {
            boolean opensString = table.get(i).endsWith("'''triple");
            String source = opensString ? table.get(i) + "\n" + table.get(i + 2) : table.get(i);
            String[] lines = source.split("\n");
            String[] letters = letters(source).split("\n");
            for (int j = 0; j < lines.length; j++) {
                shown.add(lines[j]);
                shown.add(letters.length > j ? letters[j].stripTrailing() : "");
            }
            i += opensString ? 2 : 0;
        }
        assertThat(shown).isEqualTo(table);
    }

    private static String letters(String source) {
        StringBuilder letters = new StringBuilder(source.replaceAll("[^\n]", " "));
        for (Highlight highlight : Highlighter.highlight(source)) {
            for (int at = highlight.start(); at < highlight.end(); at++) {
                if (source.charAt(at) != '\n') {
                    letters.setCharAt(at, LETTERS.charAt(highlight.tokenClass().ordinal()));
                }
            }
        }
        return letters.toString();
    }
}
