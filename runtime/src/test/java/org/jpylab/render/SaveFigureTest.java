package org.jpylab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

class SaveFigureTest {
    @TempDir Path folder;

    private static Axes plotted() {
        Axes axes = Plots.axes();
        double[] x = Plots.range(50, 0.2);
        Plots.plot(axes, x, Plots.sine(x), Map.of("marker", "o", "linestyle", "--"));
        axes.xAxis().label().setText("time");
        return axes;
    }

    @ParameterizedTest
    @CsvSource({
        "png, PNG",
        "svg, <svg",
        "pdf, %PDF",
        "eps, %!PS",
        "ps, %!PS",
        "jpg, JFIF",
        "gif, GIF8"
    })
    void writesEachFormatWithItsSignature(String format, String signature) throws IOException {
        Path file = folder.resolve("figure." + format);
        assertThat(SaveFigure.save(plotted().owner(), file, Map.of())).isEqualTo(file);
        byte[] start = new byte[2000];
        int n;
        try (var in = Files.newInputStream(file)) {
            n = in.readNBytes(start, 0, start.length);
        }
        assertThat(new String(start, 0, n, StandardCharsets.ISO_8859_1)).contains(signature);
    }

    @Test
    void addsAnEndingToABareName() {
        Path written = SaveFigure.save(plotted().owner(), folder.resolve("plot"), Map.of());
        assertThat(written).isEqualTo(folder.resolve("plot.png")).exists();
    }

    @Test
    void scalesWithTheResolutionAndKeepsTheFiguresOwn() throws IOException {
        Axes axes = plotted();
        Path file = folder.resolve("large.png");
        SaveFigure.save(axes.owner(), file, Map.of("dpi", 200));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1280);
        assertThat(axes.owner().getDpi()).isEqualTo(100);
    }

    @Test
    void leavesTheBackgroundOutWhenTransparent() throws IOException {
        Axes axes = plotted();
        Path file = folder.resolve("clear.png");
        SaveFigure.save(axes.owner(), file, Map.of("transparent", true));
        assertThat(ImageIO.read(file.toFile()).getRGB(2, 2) >>> 24).isZero();
        assertThat(axes.owner().patch().faceColor().alpha()).isEqualTo(1);
    }

    @Test
    void cutsTightly() throws IOException {
        Path file = folder.resolve("tight.png");
        SaveFigure.save(plotted().owner(), file, Map.of("bbox_inches", "tight"));
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isBetween(520, 580);
        assertThat(image.getHeight()).isBetween(400, 440);
    }

    @Test
    void rejectsUnknownFormatsAndOptions() {
        Axes axes = plotted();
        assertThatThrownBy(() -> SaveFigure.save(axes.owner(), folder.resolve("a.xyz"), Map.of()))
                .isInstanceOf(PyError.class)
                .hasMessageContaining("Format 'xyz' is not supported");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesPagesOfTheFiguresSizeInPoints() throws IOException {
        Path file = folder.resolve("page.pdf");
        SaveFigure.save(plotted().owner(), file, Map.of());
        String pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(pdf)
                .containsPattern(
                        "MediaBox \\[ ?0(\\.0)? 0(\\.0)? 460\\.(8|7999)\\d* 345\\.(6|5999)");
    }

    @Test
    void writesTextsOfSvgFilesAsOutlines() throws IOException {
        Path file = folder.resolve("figure.svg");
        SaveFigure.save(plotted().owner(), file, Map.of());
        assertThat(Files.readString(file))
                .contains("width=\"460.8pt\" height=\"345.6pt\"")
                .contains("stroke-dasharray")
                .doesNotContain("<text");
    }

    @Test
    void leavesTheFigureAsItWas() {
        Axes axes = plotted();
        long version = axes.owner().version();
        SaveFigure.save(axes.owner(), folder.resolve("a.svg"), Map.of("facecolor", "red"));
        assertThat(axes.owner().version()).isEqualTo(version);
    }
}
