package org.jpylab.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jpylab.error.Interruption;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CancellationException;

class CountedLoopTest {
    private final Frame frame = new Frame(1, List.of());
    private final CountedLoop loop = new CountedLoop(frame);

    /** Counts its iterations in a variable, before something else is done. */
    private Action counting(Action then) {
        frame.bind(0, 0L, Sort.PYTHON);
        Whole next = WholeNodes.add(WholeNodes.variable(0), WholeNodes.constant(1));
        return Actions.sequence(Actions.set(0, next, Sort.of(Sort.PYTHON)), then);
    }

    @Test
    void takesBackAnIterationThatBails() {
        Action bailing =
                frame -> {
                    if (frame.iteration == 7) {
                        throw Bail.OUT;
                    }
                    return Action.ON;
                };
        assertThat(loop.run(counting(bailing), 10)).isFalse();
        assertThat(loop.done()).isEqualTo(7);
        assertThat(frame.value(0)).isEqualTo(7L);
    }

    @Test
    void takesBackTheIterationThatCtrlCComesIn() {
        Action interrupted =
                frame -> {
                    if (frame.iteration == 4) {
                        Interruption.request(
                                Thread.currentThread(),
                                () -> {
                                    throw new CancellationException("KeyboardInterrupt");
                                });
                        Interruption.check();
                    }
                    return Action.ON;
                };
        Interruption.holdBack();
        assertThat(loop.run(counting(interrupted), 10)).isFalse();
        assertThat(loop.done()).isEqualTo(4);
        assertThat(frame.value(0)).isEqualTo(4L);
        assertThatThrownBy(Interruption::hear).hasMessage("KeyboardInterrupt");
    }

    @Test
    void printsWhatIterationsThatStayHavePrinted() {
        var output = new Output();
        var printing = new Frame(1, List.of(output));
        var printed = new StringBuilder();
        Item.Node number = frame -> new Item.OfNumber(frame.iteration, Sort.PYTHON);
        Action print =
                output.print(List.of(number), items -> () -> printed.append(items).append(' '));
        Action bailing =
                frame -> {
                    if (frame.iteration == 2) {
                        throw Bail.OUT;
                    }
                    return Action.ON;
                };
        new CountedLoop(printing).run(Actions.sequence(print, bailing), 5);
        assertThat(printed.toString())
                .isEqualTo("[OfNumber[value=0, sort=0]] [OfNumber[value=1, sort=0]] ");
    }
}
