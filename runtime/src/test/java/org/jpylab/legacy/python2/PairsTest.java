package org.jpylab.legacy.python2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The scripts of {@code pairs}, whose {@code .out} a real Python 2.7 has written. */
class PairsTest {
    private static final Path PAIRS = Path.of("src/test/resources/legacy/pairs");
    private static final Path RUNNER = Path.of("src/test/oracle/run_pairs.py");
    private static final Path LIBRARY = Path.of("src/main/resources/org/jpylab/python/lib");

    @Test
    void translationsKeepTheLines() throws Exception {
        for (Path script : scripts()) {
            String source = Files.readString(script);
            String translated = Python2.translate(source).source();
            assertThat(translated.lines().count())
                    .as(script.toString())
                    .isEqualTo(source.lines().count());
        }
    }

    /** Where there is a python3 on the path. */
    @Test
    void printWhatPython2Prints(@TempDir Path folder) throws Exception {
        assumeTrue(hasPython(), "no python3");
        for (Path script : scripts()) {
            Files.writeString(
                    folder.resolve(script.getFileName()),
                    Python2.translate(Files.readString(script)).source());
        }
        assertThat(run(folder)).containsExactly("failed: 0");
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            Process python =
                    new ProcessBuilder(
                                    "python3",
                                    "-c",
                                    "import sys; sys.exit(sys.version_info < (3, 9))")
                            .start();
            return python.waitFor(20, TimeUnit.SECONDS) && python.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> run(Path folder) throws Exception {
        Process python =
                new ProcessBuilder(
                                "python3",
                                "-B", // the library is part of the sources: nothing is left there
                                RUNNER.toString(),
                                LIBRARY.toString(),
                                folder.toString(),
                                PAIRS.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Gson gson = new Gson();
        List<String> report = new ArrayList<>();
        try (var requests = python.inputReader();
                var answers = python.outputWriter()) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                if (line.startsWith("?")) {
                    String source = gson.fromJson(line.substring(1), String.class);
                    answers.write(gson.toJson(Python2.translate(source).source()) + "\n");
                    answers.flush();
                } else {
                    report.add(line);
                }
            }
        }
        return report;
    }
}
