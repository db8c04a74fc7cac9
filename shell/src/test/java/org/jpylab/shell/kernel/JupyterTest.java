package org.jpylab.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.shell.Jpylab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

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
        for (String python : List.of("/usr/bin/python3", "python3")) {
            try {
                String imports = "import jupyter_client, nbclient, nbformat";
                if (new ProcessBuilder(python, "-c", imports).start().waitFor() == 0) {
                    return python;
                }
            } catch (IOException e) {
                continue;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return "";
    }

    @Test
    void getsOnWithTheKernelAndItsNotebooks() throws Exception {
        List<String> start = Jpylab.command("", "kernel", "run");
        new KernelSpec("jpylab", "JPyLab", start).install(folder);
        Path book = Files.writeString(folder.resolve("book.ipynb"), NOTEBOOK);
        Path executed = folder.resolve("executed.ipynb");
        List<String> command =
                Jpylab.command("", "--execute", book.toString(), "--output", executed.toString());
        Path log = folder.resolve("log");
        run(command, log);
        assertThat(executed).as(() -> text(log)).exists();

        String script =
                Path.of(
                                Objects.requireNonNull(
                                                JupyterTest.class.getResource("/talk_to_kernel.py"))
                                        .toURI())
                        .toString();
        run(List.of(python(), script, executed.toString()), log);
        assertThat(text(log).lines().filter(line -> !line.isBlank()))
                .as(text(log))
                .contains("gives results", "prints while commands run", "stops !sleep 100")
                .contains("runs under nbclient", "writes valid notebooks")
                .noneMatch(line -> line.startsWith("NOT: "));
    }

    private void run(List<String> command, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "JUPYTER_PATH", folder.toString(),
                                "JPYLAB_DIR", folder.resolve("settings").toString(),
                                "JUPYTER_PREFER_ENV_PATH", "0"));
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).as(() -> text(log)).isTrue();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
