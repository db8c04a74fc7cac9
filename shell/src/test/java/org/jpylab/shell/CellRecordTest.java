package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.python.PastCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

class CellRecordTest {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("settings").resolve("sessions");
    }

    @Test
    void sessionsAreNumberedAsTheyBegin() {
        CellRecord first = new CellRecord(file);
        CellRecord second = new CellRecord(file);
        assertThat(second.session()).isEqualTo(1);
        assertThat(first.session()).isEqualTo(2);
        assertThat(second.session()).isEqualTo(1);
    }

    @Test
    void laterSessionsSeeCellsAsTheyWereTyped() {
        CellRecord before = new CellRecord(file);
        before.add(1, "a = 'tab\\t'\n\tprint(a)  # \u03b1");
        before.add(2, "");
        CellRecord now = new CellRecord(file);
        now.add(1, "b");
        assertThat(now.earlier())
                .containsExactly(
                        new PastCell(1, 1, "a = 'tab\\t'\n\tprint(a)  # \u03b1"),
                        new PastCell(1, 2, ""));
    }

    @Test
    void aDamagedLineCostsNoOther() throws IOException {
        new CellRecord(file).add(1, "first");
        Files.write(
                file, new byte[] {'1', '\t', (byte) 0xff, '\n', '\n'}, StandardOpenOption.APPEND);
        Files.writeString(file, "1\t2\tbad \\q escape\n1\tx\ty\n", StandardOpenOption.APPEND);
        new CellRecord(file).add(1, "second");
        assertThat(new CellRecord(file).earlier())
                .containsExactly(new PastCell(1, 1, "first"), new PastCell(2, 1, "second"));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsRemembered() throws IOException {
        Files.writeString(folder.resolve("settings"), "a file in the place of the folder");
        CellRecord record = new CellRecord(file);
        record.add(1, "lost");
        assertThat(record.session()).isEqualTo(1);
        assertThat(record.earlier()).isEmpty();
    }
}
