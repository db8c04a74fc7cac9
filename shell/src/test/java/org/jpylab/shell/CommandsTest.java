package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class CommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheVersionsOfJpylabPythonAndJava() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("JPyLab \\S+ \\(GraalPy 25\\S+, Java 25\\S*\\)\\R");
    }

    @Test
    void printsHelp() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("jpylab [options] [FILE | -c CODE | -m MODULE | -]", "doctor", "--pylab");
    }

    @Test
    void refusesAnUnknownOptionInOneLine() {
        assertThat(run("--frobnicate")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "jpylab: Unknown option: '--frobnicate' (jpylab --help lists the options)\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void tellsWhatRuns() {
        assertThat(run("--jvm-info")).isZero();
        assertThat(out.toString())
                .contains("JDK        " + System.getProperty("java.home"), "compiler", "heap");
    }

    @Test
    void doctorSaysWhatToDoAboutWhatIsMissing() {
        Surroundings bare =
                new Surroundings(
                        Map.of("TERM", "dumb"),
                        Map.of(
                                "os.name", "Linux",
                                "jpylab.terminals", "012",
                                "user.home", "/nonexistent"));
        List<Finding> findings = DoctorCommand.examine(bare);
        assertThat(findings)
                .extracting(Finding::topic)
                .containsExactly("JDK", "cache", "terminal", "display", "fonts", "settings");
        assertThat(findings.stream().filter(f -> f.topic().equals("terminal")).findFirst())
                .hasValueSatisfying(f -> assertThat(f.advice()).isPresent());
        assertThat(findings.stream().filter(f -> f.topic().equals("display")).findFirst())
                .hasValueSatisfying(f -> assertThat(f.advice().orElse("")).contains("ssh -X"));
    }

    @Test
    void installsAndRemovesTheKernelOfJupyter(@TempDir Path prefix) throws IOException {
        assertThat(run("kernel", "install", "--prefix", prefix.toString())).isZero();
        Path folder = prefix.resolve("share/jupyter/kernels/jpylab");
        assertThat(out.toString()).contains("installed the kernel jpylab in " + folder);
        assertThat(Files.readString(folder.resolve("kernel.json")))
                .contains("\"display_name\": \"JPyLab\"", "\"{connection_file}\"");
        assertThat(run("kernel", "remove", "--prefix", prefix.toString())).isZero();
        assertThat(folder).doesNotExist();
    }

    @Test
    void findsJupytersFolder() {
        Map<String, String> properties = Map.of("user.home", "/home/ada", "os.name", "Linux");
        assertThat(KernelCommand.data(new Surroundings(Map.of(), properties), null))
                .isEqualTo(Path.of("/home/ada/.local/share/jupyter"));
        assertThat(
                        KernelCommand.data(
                                new Surroundings(Map.of("JUPYTER_DATA_DIR", "/data"), properties),
                                null))
                .isEqualTo(Path.of("/data"));
    }

    @Test
    void keepsItsFilesWhereTheSystemHasSettings() {
        Map<String, String> properties = Map.of("user.home", "/home/ada", "os.name", "Linux");
        assertThat(new Surroundings(Map.of(), properties).userFolder())
                .isEqualTo(Path.of("/home/ada/.config/jpylab"));
        assertThat(new Surroundings(Map.of("XDG_CONFIG_HOME", "/set"), properties).userFolder())
                .isEqualTo(Path.of("/set/jpylab"));
        assertThat(new Surroundings(Map.of("JPYLAB_DIR", "/own"), properties).userFolder())
                .isEqualTo(Path.of("/own"));
    }

    private int run(String... arguments) {
        return Commands.run(List.of(arguments), new PrintWriter(out, true), new PrintWriter(err));
    }
}
