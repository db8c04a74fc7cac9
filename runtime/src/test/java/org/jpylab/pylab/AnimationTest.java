package org.jpylab.pylab;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.JPyLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

class AnimationTest {
    @TempDir Path folder;

    @Test
    void anAnimationIsSavedFrameByFrame() throws Exception {
        Path file = folder.resolve("wave.gif");
        String said =
                run(
                        """
                        import matplotlib.pyplot as plt
                        from matplotlib.animation import FuncAnimation
                        fig, ax = plt.subplots(figsize=(3, 2))
                        line, = ax.plot([0, 1], [0, 0])
                        ax.set_ylim(0, 5)
                        animation = FuncAnimation(fig, lambda i: line.set_ydata([0, i]), frames=5)
                        animation.save(r'%s', fps=10)
                        print(int(line.get_ydata()[1]))
                        """
                                .formatted(file));
        assertThat(said).isEqualTo("4");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(5);
            assertThat(reader.getWidth(0)).isEqualTo(300);
        }
    }

    @Test
    void picturesAreWrittenAndReadAsArrays() {
        Path file = folder.resolve("a.png");
        assertThat(
                        run(
                                """
                                import numpy as np, matplotlib.pyplot as plt
                                a = np.zeros((2, 3, 3), np.uint8); a[0, 1] = 255, 0, 51
                                plt.imsave(r'%s', a)
                                b = plt.imread(r'%s')
                                print(b.shape, b.dtype, b[0, 1].tolist()[:2])
                                """
                                        .formatted(file, file)))
                .isEqualTo("(2, 3, 4) float32 [1.0, 0.0]");
    }

    private static String run(String script) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (JPyLab lab = JPyLab.builder().out(said).err(said).open()) {
            lab.run(script);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }
}
