package org.jpylab.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListNumbersTest {
    private static Context python;

    @BeforeAll
    static void start() {
        python = Context.create("python");
        python.eval(
                "python",
                "class Real(float): pass\nclass Other(float): pass\nclass Row(list): pass");
    }

    @AfterAll
    static void end() {
        python.close();
    }

    private static @Nullable Object numbers(String code) {
        Object real = ListNumbers.behind(python.eval("python", "Real"));
        return ListNumbers.of(behind(code), real);
    }

    private static @Nullable Object behind(String code) {
        Value value = python.eval("python", code);
        return ListNumbers.behind(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1.5, 2]",
                "(1.5, 2.0)",
                "[Real(1.5), 2]",
                "[1.5, 2.0]",
                "[Real(1.5), Real(2)]",
                "[x for x in (1.5, 2.0)]",
                "[None, 1.5, 2.0][1:]"
            })
    void floatsAreDoubles(String code) {
        assertThat(numbers(code)).isEqualTo(new double[] {1.5, 2});
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1, 1 << 40]", "(1, 1 << 40)", "[n for n in (1, 1 << 40)]"})
    void integersAreLongs(String code) {
        assertThat(numbers(code)).isEqualTo(new long[] {1, 1L << 40});
    }

    @Test
    void truthsAreBooleans() {
        assertThat(numbers("[True, False]")).isEqualTo(new boolean[] {true, false});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]", "[1.5, None]", "[1.5, True]", "[1, 1 << 70]", "['a']", "[Other(1), 1.5]",
                "[1j]", "[[1.5]]", "1.5", "{1.5}", "'ab'", "range(3)"
            })
    void othersAreLeftToThePythonSide(String code) {
        assertThat(numbers(code)).isNull();
    }

    @Test
    void aListIsCopied() {
        Value list = python.eval("python", "[1.5, 2.5]");
        Object numbers = ListNumbers.ofOneKind(ListNumbers.behind(list));
        assertThat(numbers).isEqualTo(new double[] {1.5, 2.5});
        if (numbers instanceof double[] copy) {
            copy[0] = 9;
        }
        assertThat(list.getArrayElement(0).asDouble()).isEqualTo(1.5);
    }

    @Test
    void sequencesInASequenceAreTakenApart() {
        assertThat(ListNumbers.sequences(behind("[[1, 2], (3, 4)]"))).hasSize(2);
        assertThat(ListNumbers.sequences(behind("[[1, 2], 3]"))).isNull();
        assertThat(ListNumbers.sequences(behind("[Row([1, 2])]"))).isNull();
        assertThat(ListNumbers.sequences(behind("[1.5]"))).isNull();
    }
}
