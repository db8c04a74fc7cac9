package org.jpylab.figure.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.plot.AxesMethods;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.value.Matrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Expected numbers are those of mplot3d in Matplotlib 3.6. */
class Axes3DTest {
    private final Figure figure = new Figure(new double[] {10, 8}, 100.0);
    private final Axes3D axes = axes(Map.of());

    private Axes3D axes(Map<String, Object> options) {
        Map<String, Object> kwargs = new java.util.HashMap<>(options);
        kwargs.put("projection", "3d");
        return (Axes3D) figure.addSubplot(List.of(2, 2, 1), kwargs);
    }

    private static @Nullable Object call(Axes3D on, String name, Call call) {
        return AxesMethods.call(on, name, call);
    }

    private void scatter() {
        call(
                axes,
                "scatter",
                Call.of(List.of(1.0, 2.0, 3.0), List.of(4.0, 5.0, 6.0), List.of(1.0, 4.0, 9.0)));
    }

    @Test
    void projectsAsMatplotlibDoes() {
        scatter();
        double[] matrix =
                ((Matrix) Objects.requireNonNull(call(axes, "get_proj", Call.of()))).values();
        double[] expected = {
            0.449883, 0.25974, 0.0, -2.198468,
            -0.12987, 0.224942, 0.084353, -1.286734,
            0.0, 0.0, 0.0, -10.0,
            -0.224942, 0.38961, -0.048701, 8.745338
        };
        assertThat(matrix).containsExactly(expected, within(1e-6));
    }

    @Test
    void limitsHaveMarginsButNotAboveALine() {
        scatter();
        assertThat(axes.bound(2)).containsExactly(new double[] {0.6, 9.4}, within(1e-12));
        Axes3D other = axes(Map.of());
        call(
                other,
                "plot",
                Call.of(List.of(0.0, 1.0), List.of(0.0, 2.0), List.of(5.0, 9.0), "r--"));
        assertThat(other.bound(0)).containsExactly(new double[] {-0.05, 1.05}, within(1e-12));
        assertThat(other.bound(2)).containsExactly(5, 9);
    }

    @Test
    void drawsPanesEdgesTicksAndLabelsBelowTheData() {
        scatter();
        List<Artist> frame = axes.project();
        assertThat(frame.subList(0, 3))
                .allMatch(part -> part instanceof org.jpylab.figure.artist.Polygon);
        assertThat(
                        frame.stream()
                                .filter(part -> part instanceof Text)
                                .map(part -> ((Text) part).getText())
                                .filter(text -> !text.isEmpty()))
                .containsExactly(
                        "1.0", "1.5", "2.0", "2.5", "3.0", "4.0", "4.5", "5.0", "5.5", "6.0", "2",
                        "4", "6", "8");
        assertThat(frame.stream().filter(part -> part instanceof Line2D)).hasSize(3 + 14);
    }

    @Test
    void sortsTheFarthestMarkersFirst() {
        scatter();
        axes.project();
        Path3DCollection markers = axes.artists(Path3DCollection.class).getFirst();
        assertThat(markers.faceColors().getFirst().alpha()).isCloseTo(0.3, within(1e-9));
        assertThat(markers.faceColors().getLast().alpha()).isEqualTo(1);
    }

    @Test
    void sayWhatIsNotSupported() {
        assertThatThrownBy(() -> call(axes, "streamplot", Call.of()))
                .isInstanceOf(PyError.class)
                .hasMessage("Axes3D.streamplot");
        assertThatThrownBy(() ->
                        call(axes, "plot_surface", Call.of(List.of(1), List.of(1), List.of(1))))
                .hasMessage("Argument Z must be 2-dimensional.");
    }
}
