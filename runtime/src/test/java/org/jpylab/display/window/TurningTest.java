package org.jpylab.display.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jpylab.display.FigureEvent;
import org.jpylab.figure.Figure;
import org.jpylab.figure.space.Axes3D;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class TurningTest {
    private final Figure figure = new Figure(new double[] {5, 5}, 100.0);
    private final Axes3D axes =
            (Axes3D) figure.addSubplot(List.of(1, 1, 1), Map.of("projection", "3d"));
    private final Turning turning = new Turning(figure);

    private FigureEvent at(double x, double y, int button) {
        return new FigureEvent("event", figure, x, y, axes, 0, 0, button, null, 0, false);
    }

    @Test
    void theLeftButtonTurnsByHalfATurnForTheWholeBox() {
        double width = axes.pixelBox().width();
        double height = axes.pixelBox().height();
        turning.press(at(250, 250, 1));
        turning.move(at(250 + width / 6, 250, 1));
        turning.move(at(250 + width / 6, 250 + height / 18, 1));
        assertThat(axes.azimuth()).isCloseTo(-90, within(1e-9));
        assertThat(axes.elevation()).isCloseTo(20, within(1e-9));
        turning.release();
        turning.move(at(0, 0, 1));
        assertThat(axes.azimuth()).isCloseTo(-90, within(1e-9));
    }

    @Test
    void theRightButtonChangesTheLimits() {
        axes.setXlim(0, 1);
        turning.press(at(250, 250, 3));
        turning.move(at(250, 250 + axes.pixelBox().height() / 4, 3));
        assertThat(axes.viewLimX()).containsExactly(new double[] {-0.25, 1.25}, within(1e-9));
        assertThat(axes.elevation()).isEqualTo(30);
    }

    @Test
    void dragsBesideTheAxesDoNothing() {
        turning.press(at(1, 1, 1));
        turning.move(at(100, 100, 1));
        assertThat(axes.azimuth()).isEqualTo(-60);
    }
}
