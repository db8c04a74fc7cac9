package org.jpylab.display.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Programs that someone uses the windows of print what the file of the same name with the ending
 * {@code .out} holds. {@link WindowPrograms} runs them in a Java of its own, those with small
 * pixels in another.
 */
class WindowProgramsTest {
    private static final Map<String, List<String>> SAID = new HashMap<>();

    @BeforeAll
    static void runsPrograms() throws Exception {
        collect(VirtualScreen.run(WindowPrograms.class));
        collect(
                VirtualScreen.run(
                        WindowPrograms.class,
                        "-Dsun.java2d.uiScale=2",
                        "-D" + WindowPrograms.NAMES + "=" + WindowPrograms.DENSE));
    }

    private static void collect(List<String> lines) {
        List<String> now = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(WindowPrograms.HEADING)) {
                now = new ArrayList<>();
                SAID.put(line.substring(WindowPrograms.HEADING.length()), now);
            } else {
                now.add(line);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> saysWhatIsExpected() throws IOException {
        return WindowPrograms.names().stream()
                .map(name ->
                        DynamicTest.dynamicTest(
                                name,
                                () ->
                                        assertThat(SAID.get(name))
                                                .isEqualTo(
                                                        Files.readAllLines(
                                                                WindowPrograms.FOLDER.resolve(
                                                                        name + ".out")))));
    }
}
