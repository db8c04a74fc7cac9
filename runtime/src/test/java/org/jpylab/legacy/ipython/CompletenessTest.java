package org.jpylab.legacy.ipython;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.assertj.core.api.SoftAssertions;
import org.jpylab.legacy.SourceError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

class CompletenessTest {
    private static final Path CASES = Path.of("src/test/resources/legacy/ipython-complete.json");

    /** IPython waits for the end of a string that cannot have one, and reads on after it. */
    private static final Set<String> JUDGED_OTHERWISE =
            Set.of("f\"{a", "print(\"a", "if a:\n    return");

    @Test
    void agreesWithIPython() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (JsonElement element :
                JsonParser.parseString(Files.readString(CASES)).getAsJsonArray()) {
            JsonObject example = element.getAsJsonObject();
            String source = example.get("source").getAsString();
            String expected = example.get("status").getAsString();
            if (JUDGED_OTHERWISE.contains(source)) {
                continue;
            }
            Completeness found = Completeness.of(source);
            String status = found.status().toString().toLowerCase(Locale.ROOT);
            if (expected.equals("invalid")) {
                // The grammar is Python's to judge.
                softly.assertThat(status).as(source).isIn("invalid", "complete");
                continue;
            }
            softly.assertThat(status).as(source).isEqualTo(expected);
            if (expected.equals("incomplete") && !indentsBetter(source)) {
                softly.assertThat(found.indent())
                        .as(source)
                        .isEqualTo(example.get("indent").getAsInt());
            }
        }
        softly.assertAll();
    }

    /** After an open bracket and after return and the like, IPython only repeats the indent. */
    private static boolean indentsBetter(String source) {
        String last = source.substring(source.stripTrailing().lastIndexOf('\n') + 1).strip();
        return last.matches(".*[(\\[{]") || last.matches("(return|pass|break|continue|raise)\\b.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "f( ; 4",
                "x = [1, ; 0",
                "if a:$    f( ; 8",
                "if a:$    f(b,$      c ; 6",
                "def f():$    return 1 ; 0",
                "class A:$    def f(self):$        pass ; 4",
                "for a in b:$  if c:$    break ; 2",
                "while a:$    returned = 1 ; 4",
                "if a:$\tb ; 4"
            })
    void indentsTheNextLine(String source, int indent) {
        assertThat(Completeness.of(source.replace('$', '\n')))
                .isEqualTo(Completeness.incomplete(indent));
    }

    @Test
    void asksPythonWhatOnlyPythonKnows() {
        SourceError error = new SourceError("SyntaxError", "invalid syntax", 1, 2, "a b");
        assertThat(Completeness.of("a b", source -> error)).isEqualTo(Completeness.INVALID);
        assertThat(Completeness.of("a b", source -> null)).isEqualTo(Completeness.COMPLETE);
        assertThat(Completeness.of("if a:", source -> error).status())
                .isEqualTo(Completeness.Status.INCOMPLETE);
    }

    @Test
    void takesAPastedFunctionWithEmptyLinesAsOne() {
        String pasted = "def f():\n    a = 1\n\n    return a\n\nf()";
        assertThat(Completeness.of(pasted)).isEqualTo(Completeness.COMPLETE);
    }
}
