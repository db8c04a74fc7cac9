package org.jpylab.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.shell.Command;
import org.jpylab.shell.Command.Ended;
import org.jpylab.shell.Jpylab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Jupyter's own client, nbclient and nbformat, where a Python of this machine has them, get on with
 * the kernel and with the notebooks that are written.
 */
@EnabledIf("hasJupyter")
@Timeout(400)
class JupyterTest {
    private static final String NOTEBOOK =
            """
            {"cells": [
              {"cell_type": "markdown", "metadata": {}, "source": ["# Title"]},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
               "source": ["import sys\\n", "print('a'); print('b', file=sys.stderr)"]},
              {"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],
               "source": ["from pylab import *\\n", "plot([1, 2]); show()\\n", "arange(3)"]},
              {"cell_type": "code", "execution_count": null,
               "metadata": {"tags": ["raises-exception"]}, "outputs": [], "source": ["1/0"]}],
             "metadata": {"kernelspec": {"display_name": "Python 3", "language": "python",
               "name": "python3"}}, "nbformat": 4, "nbformat_minor": 4}
            """;

    @TempDir Path folder;

    static boolean hasJupyter() {
        return !python().isEmpty();
    }

    /** Returns a Python that has Jupyter's packages, empty where there is none. */
    private static String python() {
        String imports = "import jupyter_client, nbclient, nbformat";
        return Stream.of("/usr/bin/python3", "python3")
                .filter(python -> Command.works(python, "-c", imports))
                .findFirst()
                .orElse("");
    }

    @Test
    void getsOnWithTheKernelAndItsNotebooks() throws Exception {
        List<String> start = Jpylab.command("", "kernel", "run");
        new KernelSpec("jpylab", "JPyLab", start).install(folder);
        Path book = Files.writeString(folder.resolve("book.ipynb"), NOTEBOOK);
        Path executed = folder.resolve("executed.ipynb");
        List<String> command =
                Jpylab.command("", "--execute", book.toString(), "--output", executed.toString());
        String told = run(command);
        assertThat(executed).as(told).exists();

        String script =
                Path.of(
                                Objects.requireNonNull(
                                                JupyterTest.class.getResource("/talk_to_kernel.py"))
                                        .toURI())
                        .toString();
        String seen = run(List.of(python(), script, executed.toString()));
        assertThat(seen.lines().filter(line -> !line.isBlank()))
                .as(seen)
                .contains("gives results", "prints while commands run", "stops !sleep 100")
                .contains("runs under nbclient", "writes valid notebooks")
                .noneMatch(line -> line.startsWith("NOT: "));
    }

    /** Runs a program to its end and returns what it printed. */
    private String run(List<String> command) {
        Map<String, String> variables =
                Map.of(
                        "JUPYTER_PATH", folder.toString(),
                        "JPYLAB_DIR", folder.resolve("settings").toString(),
                        "JUPYTER_PREFER_ENV_PATH", "0");
        Ended ended = new Command(folder, command).with(variables).run();
        return ended.out() + ended.err();
    }
}
