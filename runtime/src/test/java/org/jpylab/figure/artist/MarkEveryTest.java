package org.jpylab.figure.artist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Which points of a line carry a marker. */
class MarkEveryTest {
    private static final Path TWO = Path.of(new double[][] {{0, 1}, {2, 3}}, null);

    private static Path marked(Path points, Object every) {
        return MarkEvery.select(points, every, Affine.IDENTITY, null);
    }

    @Test
    void aListNamesPointsFromEitherEnd() {
        assertThat(marked(TWO, List.of(-1)).x()).containsExactly(2);
        assertThat(marked(TWO, List.of(0)).x()).containsExactly(0);
    }

    @Test
    void aLineWithoutPointsHasNoMarkers() {
        Path empty = Path.of(new double[0][], null);
        assertThat(marked(empty, List.of(-1)).size()).isZero();
    }

    @Test
    void pointsThatALineLacksAreRefused() {
        assertThatThrownBy(() -> marked(TWO, List.of(5)))
                .hasMessage("markevery=[5] is iterable but not a valid numpy fancy index");
    }
}
