package org.jpylab.legacy.python2;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.SyntaxCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    private static final SyntaxCheck VALID = source -> null;

    private static SyntaxCheck invalidAt(int line, int column) {
        return source -> new SourceError("SyntaxError", "python 3 says no", line, column, "");
    }

    @Test
    void leavesPython3Alone() {
        assertThat(Program.read("print('a'); xrange(3)\n", VALID))
                .isEqualTo(new Program.Modern("print('a'); xrange(3)\n"));
    }

    @Test
    void translatesPython2() {
        Program program = Program.read("x = 1\nprint x\n", invalidAt(2, 0));
        assertThat(program)
                .isInstanceOfSatisfying(
                        Program.Legacy.class,
                        legacy -> {
                            assertThat(legacy.translation().source())
                                    .isEqualTo("x = 1\n__print2__(x)\n");
                            assertThat(legacy.notice("a.py"))
                                    .isEqualTo(
                                            "a.py: running as Python 2 (print statement in line 2)");
                        });
    }

    @Test
    void reportsPython2sErrorWherePython3OnlyStumblesOverPython2() {
        assertThat(errorOf("print 'a'\nprint 'b\n", 1, 6))
                .isEqualTo("x.py:2:9: SyntaxError: EOL while scanning string literal");
        assertThat(errorOf("x = f'a'\ny = 'b\n", 2, 4))
                .isEqualTo("x.py:2:5: SyntaxError: python 3 says no");
    }

    private static String errorOf(String source, int line, int column) {
        Program program = Program.read(source, invalidAt(line, column));
        return program instanceof Program.Invalid invalid ? invalid.error().oneLine("x.py") : "";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "print 'a' ; print statement",
                "if x: print y ; print statement",
                "print >>f, x ; print statement",
                "exec code ; exec statement",
                "raise E, 'x' ; raise E, value",
                "raise E(1, 2), 'x' ; raise E, value",
                "try: f()$except E, e: pass ; except E, e",
                "x = `y` ; backquotes",
                "if a <> b: pass ; <>",
                "x = 0777 ; octal number 0777",
                "x = 10L ; long number 10L",
                "x = ur'a' ; ur'' string",
                "def f(a, (b, c)): pass ; tuple parameter",
                "f = lambda (a, b): a ; tuple parameter"
            })
    void namesWhatIsPython2(String source, String construct) {
        Python2Sign sign = Python2Sign.firstIn(source.replace('$', '\n'));
        assertThat(sign == null ? "nothing" : sign.construct()).isEqualTo(construct);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print('a')",
                "print",
                "x = print",
                "raise E('x', 1)",
                "except_ = 1, 2",
                "x = 0, 0o7, 00",
                "raise E(1,\n 2)",
                "try: f()\nexcept (E, F): pass",
                "def f(a=(1, 2)): pass",
                "'print x'",
                "f = lambda a=(1, 2): a",
                "# print x",
                "print (1)",
                "exec(x)",
                "raise",
                "x.print = 1"
            })
    void findsNoPython2InPython3(String source) {
        assertThat(Python2Sign.firstIn(source)).isNull();
    }
}
