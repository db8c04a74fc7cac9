package org.jpylab.legacy.ipython;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CellSyntaxTest {
    private static final Path CASES = Path.of("src/test/resources/legacy/ipython-cells.json");

    @Test
    void makesOfCellsWhatIPythonMakes() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (JsonElement element :
                JsonParser.parseString(Files.readString(CASES)).getAsJsonArray()) {
            JsonObject example = element.getAsJsonObject();
            String cell = example.get("cell").getAsString();
            softly.assertThat(CellSyntax.toPython(cell))
                    .as(cell)
                    .isEqualTo(example.get("python").getAsString());
        }
        softly.assertAll();
    }

    @Test
    void doesNotTouchStringsAndModulo() {
        String source = "x = a %b\ny = '!ls' + \"\"\"\n%time\n\"\"\"\nz = [a\n%b]\n";
        assertThat(CellSyntax.toPython(source)).isEqualTo(source);
    }

    @Test
    void toleratesWrongIndentation() {
        assertThat(CellSyntax.toPython("if a:\n    b\n  c\n%d\n"))
                .isEqualTo("if a:\n    b\n  c\nget_ipython().run_line_magic('d', '')\n");
    }

    @Test
    void stripsPromptsOfPastedSessions() {
        assertThat(CellSyntax.clean("  >>> def f():\n  ...     return 1\n  ... \n  >>> f()\n"))
                .isEqualTo("def f():\n    return 1\n\nf()\n");
        assertThat(CellSyntax.clean("In [3]: x = 1\n   ...: y = 2\n")).isEqualTo("x = 1\ny = 2\n");
    }
}
