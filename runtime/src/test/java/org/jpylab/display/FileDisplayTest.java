package org.jpylab.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.figure.Figure;
import org.jpylab.render.text.ShapedTextMetrics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Figures shown as files: which file, and when it is written. */
class FileDisplayTest {
    @TempDir Path folder;

    private final List<String> said = new ArrayList<>();
    private Path current = Path.of("");
    private FileDisplay display = new FileDisplay(() -> Path.of(""), (figure, file, isNew) -> {});

    @BeforeEach
    void open() {
        Figure.setTextMetrics(new ShapedTextMetrics(true));
        current = folder;
        display =
                new FileDisplay(
                        () -> current,
                        (figure, file, isNew) -> said.add((isNew ? "new " : "") + nameOf(file)));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Test
    void newFiguresGoToTheFolderOfTheMomentAndKnownOnesStay() {
        Figure first = new Figure();
        display.show(first, 1);
        current = folder.resolve("other");
        display.show(new Figure(), 2);
        first.setSize(3, 3);
        display.show(first, 1);
        assertThat(folder.resolve("other")).isDirectoryNotContaining("glob:**/figure-1.png");
        assertThat(folder.resolve("other/figure-2.png")).exists();
        assertThat(said).containsExactly("new figure-1.png", "new figure-2.png", "figure-1.png");
    }

    @Test
    void countsTheFiguresShown() throws IOException {
        Figure first = new Figure();
        display.show(first, 1);
        display.close(first);
        display.show(new Figure(), 1);
        display.show(new Figure(), 7);
        assertThat(said)
                .containsExactly("new figure-1.png", "new figure-2.png", "new figure-3.png");
        assertThat(files()).containsExactly("figure-1.png", "figure-2.png", "figure-3.png");
    }

    @Test
    void writesAFigureAgainOnlyWhenItHasChanged() {
        Figure figure = new Figure();
        display.show(figure, 1);
        display.show(figure, 1);
        figure.setSize(2, 1);
        display.draw(figure);
        display.flush();
        assertThat(said).containsExactly("new figure-1.png", "figure-1.png");
    }

    @Test
    void keepsThePictureOfAFigureThatIsPresentedAgain() {
        Figure figure = new Figure();
        display.present(figure, 1);
        display.present(figure, 1);
        figure.setSize(2, 1);
        display.present(figure, 1);
        assertThat(said).containsExactly("new figure-1.png", "new figure-2.png");
    }

    @Test
    void writesAFigureShownBeforeOnceMoreWhenItIsClosed() {
        Figure shown = new Figure();
        display.show(shown, 1);
        shown.setSize(2, 1);
        display.close(shown);
        display.close(new Figure());
        assertThat(said).containsExactly("new figure-1.png", "figure-1.png");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(FileDisplayTest::nameOf).sorted().toList();
        }
    }
}
