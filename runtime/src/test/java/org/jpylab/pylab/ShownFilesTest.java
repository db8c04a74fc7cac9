package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Figures shown without windows lie in the folder that the program is in. */
class ShownFilesTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void showWritesToTheCurrentFolder() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(out).err(out).open()) {
            lab.set("folder", folder.toString());
            lab.run(
                    """
                    import os
                    import matplotlib.pyplot as plt
                    before = os.getcwd()
                    os.chdir(str(folder))
                    plt.plot([1, 2])
                    plt.show()
                    os.chdir(before)
                    """);
        }
        assertThat(folder.resolve("figures/figure-1.png")).exists();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("figure written to " + folder.resolve("figures/figure-1.png"));
    }
}
