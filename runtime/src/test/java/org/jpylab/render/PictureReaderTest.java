package org.jpylab.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jpylab.error.PyError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class PictureReaderTest {
    private static final int[] ARGB = {0xffff0000, 0xff00ff00, 0x800000ff, 0xffffffff};

    @TempDir Path folder;

    @Test
    void pngFilesGiveFractions() {
        Path file = SaveFigure.image(ARGB, 2, 2, folder.resolve("a.png"), Map.of());
        PictureReader.Picture picture = PictureReader.read(file);
        assertThat(picture.isPng()).isTrue();
        assertThat(picture.channels()).isEqualTo(4);
        assertThat(picture.values())
                .containsExactly(1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 128 / 255.0, 1, 1, 1, 1);
    }

    @Test
    void otherFilesGiveBytes() {
        Path file = SaveFigure.image(ARGB, 2, 2, folder.resolve("a.bmp"), Map.of());
        PictureReader.Picture picture = PictureReader.read(file);
        assertThat(picture.isPng()).isFalse();
        assertThat(picture.channels()).isEqualTo(3);
        assertThat(picture.values()).startsWith(255, 0, 0, 0, 255, 0);
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.png");
        assertThatThrownBy(() -> PictureReader.read(file))
                .isInstanceOf(PyError.class)
                .hasMessage("[Errno 2] No such file or directory: '" + file + "'");
    }

    @Test
    void whatIsNoPictureIsNamed() throws IOException {
        Path file = folder.resolve("text.png");
        Files.writeString(file, "not a picture");
        assertThatThrownBy(() -> PictureReader.read(file))
                .hasMessage("cannot identify image file '" + file + "'");
    }
}
