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

    @Test
    void aTupleIsAStartAndAStepAndAListNamesPoints() {
        Path four = Path.of(new double[][] {{0, 0}, {1, 0}, {2, 0}, {3, 0}}, null);
        assertThat(marked(four, new Object[] {1, 2}).x()).containsExactly(1, 3);
        assertThat(marked(four, new Object[] {2, -1}).x()).containsExactly(2, 1, 0);
        assertThat(marked(four, List.of(0, -1)).x()).containsExactly(0, 3);
        assertThat(marked(four, -1).x()).containsExactly(0);
    }

    @Test
    void tuplesOfOtherThingsAreRefused() {
        assertThatThrownBy(() -> marked(TWO, new Object[] {0.1, 2}))
                .hasMessage(
                        "`markevery` is a tuple with len 2 and second element is an int, but the"
                                + " first element is not an int; markevery=(0.1, 2)");
        assertThatThrownBy(() -> marked(TWO, new Object[] {1, 2, 3}))
                .hasMessage("`markevery` is a tuple but its len is not 2; markevery=(1, 2, 3)");
        assertThatThrownBy(() -> marked(TWO, 0)).hasMessage("slice step cannot be zero");
    }
}
