package org.jpylab.shell.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class KernelSpecTest {
    @TempDir Path data;

    @Test
    void tellsJupyterHowToStartTheKernel() throws IOException {
        KernelSpec spec = new KernelSpec("lab", "My lab", List.of("/opt/jpylab", "kernel", "run"));
        Path folder = spec.install(data);
        assertThat(folder).isEqualTo(data.resolve("kernels").resolve("lab"));
        assertThat(Files.readString(folder.resolve("kernel.json")))
                .isEqualToNormalizingNewlines(
                        """
                        {
                          "argv": [
                            "/opt/jpylab",
                            "kernel",
                            "run",
                            "{connection_file}"
                          ],
                          "display_name": "My lab",
                          "language": "python",
                          "interrupt_mode": "message"
                        }
                        """);
    }

    @Test
    void takesTheKernelAwayAgain() throws IOException {
        new KernelSpec("lab", "My lab", List.of("jpylab")).install(data);
        assertThat(KernelSpec.remove(data, "lab")).isTrue();
        assertThat(data.resolve("kernels").resolve("lab")).doesNotExist();
        assertThat(KernelSpec.remove(data, "lab")).isFalse();
    }
}
