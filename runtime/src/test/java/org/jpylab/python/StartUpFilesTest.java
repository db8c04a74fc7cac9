package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a session begins with: the configuration file and the files of the folder startup. */
class StartUpFilesTest {
    @TempDir Path settings;

    @Test
    void readsTheConfigurationAndRunsTheFilesInOrder() throws IOException {
        Files.writeString(
                settings.resolve("jpylab_config.py"),
                """
                c = get_config()
                c.InteractiveShell.xmode = 'Minimal'
                c.InteractiveShellApp.exec_lines = ['%precision 2', 'first = 1']
                """);
        Path startup = Files.createDirectory(settings.resolve("startup"));
        Files.writeString(startup.resolve("10-a.py"), "import math\norder = ['a']\n");
        Files.writeString(startup.resolve("20-b.ipy"), "order.append('b')\nhere = %pwd\n");
        Files.writeString(startup.resolve("30-c.py"), "1/0\n");
        Files.writeString(startup.resolve("README"), "not Python");
        try (CellTranscript session = new CellTranscript()) {
            session.cells().startUp(settings.toString());
            assertThat(session.run("order, first, type(here).__name__, math.pi"))
                    .isEqualTo("Out[1]: (['a', 'b'], 1, 'str', 3.14)\n");
            assertThat(session.run("1/0")).isEqualTo("ZeroDivisionError: division by zero\n");
            session.run("%xmode Context");
            session.run("%precision");
        }
    }

    @Test
    void aDamagedConfigurationAndADamagedStoreAreSaidAndStopNothing() throws IOException {
        Files.writeString(settings.resolve("jpylab_config.py"), "c = get_config(\n");
        try (CellTranscript session = new CellTranscript()) {
            session.cells().startUp(settings.toString());
            session.run("import os, _jpylab.interactive.folders as f");
            session.run(
                    "where = os.path.join(f.profile(), 'store'); os.makedirs(where, exist_ok=True)");
            session.run("n = open(os.path.join(where, 'damaged_spikes'), 'wb').write(b'garbage')");
            assertThat(session.run("%store")).contains("damaged_spikes", "<unavailable>");
            assertThat(session.run("%store -r damaged_spikes"))
                    .startsWith("Unable to restore variable 'damaged_spikes', ignoring");
            assertThat(session.run("%store -d damaged_spikes")).isEmpty();
            assertThat(session.run("%store")).doesNotContain("damaged_spikes");
        }
    }

    @Test
    void anEmptyFolderIsFine() {
        try (CellTranscript session = new CellTranscript()) {
            session.cells().startUp(settings.resolve("none").toString());
            assertThat(session.run("1")).isEqualTo("Out[1]: 1\n");
        }
    }
}
