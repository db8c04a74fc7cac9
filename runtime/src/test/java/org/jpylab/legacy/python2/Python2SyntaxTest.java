package org.jpylab.legacy.python2;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.legacy.SourceError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Objects;
import java.util.stream.Stream;

/** What is and what is not Python 2, and where errors point. */
class Python2SyntaxTest {
    @ParameterizedTest
    @MethodSource("errors")
    void reportsLineColumnAndOriginalText(String source, String report) {
        SourceError error = Objects.requireNonNull(Python2.errorIn(source));
        assertThat(error.report("x.py")).isEqualTo(report.stripTrailing());
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                Arguments.of(
                        "x = 1\nprint 'a\n",
                        """
                          File "x.py", line 2
                            print 'a
                                    ^
                        SyntaxError: EOL while scanning string literal
                        """),
                Arguments.of(
                        "if x:\n    print a b\n",
                        """
                          File "x.py", line 2
                            print a b
                                    ^
                        SyntaxError: invalid syntax
                        """),
                Arguments.of(
                        "def f():\nreturn 1\n",
                        """
                          File "x.py", line 2
                            return 1
                            ^
                        IndentationError: expected an indented block
                        """),
                Arguments.of(
                        "x = 1\n  y = 2\n",
                        """
                          File "x.py", line 2
                            y = 2
                            ^
                        IndentationError: unexpected indent
                        """),
                Arguments.of(
                        "if x:\n    a\n  b\n",
                        """
                          File "x.py", line 3
                            b
                            ^
                        IndentationError: unindent does not match any outer indentation level
                        """),
                Arguments.of(
                        "print f'x'\n",
                        """
                          File "x.py", line 1
                            print f'x'
                                  ^
                        SyntaxError: invalid syntax
                        """),
                Arguments.of(
                        "x = '''a\nb",
                        """
                          File "x.py", line 1
                            x = '''a
                                ^
                        SyntaxError: EOF while scanning triple-quoted string literal
                        """),
                Arguments.of(
                        "x = (1,\n",
                        """
                          File "x.py", line 2
                           \s
                            ^
                        SyntaxError: unexpected EOF while parsing
                        """),
                Arguments.of(
                        "a\0b = 1\n",
                        """
                          File "x.py", line 1
                            a\uFFFDb = 1
                             ^
                        SyntaxError: source code cannot contain null bytes
                        """),
                Arguments.of(
                        "f(x) = 1\n",
                        """
                          File "x.py", line 1
                            f(x) = 1
                            ^
                        SyntaxError: can't assign to function call
                        """),
                Arguments.of(
                        "\tx = 08\n".strip(),
                        """
                          File "x.py", line 1
                            x = 08
                                ^
                        SyntaxError: invalid token
                        """),
                Arguments.of(
                        "x \\ y\n",
                        """
                          File "x.py", line 1
                            x \\ y
                              ^
                        SyntaxError: unexpected character after line continuation character
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "θ = 1",
                "x = 1_000",
                "a @ b",
                "def f(*, a): pass",
                "def f() -> int: pass",
                "def f(a: int): pass",
                "x: int = 3",
                "nonlocal x",
                "yield from x",
                "(x := 1)",
                "print('a', end='')",
                "raise E from x",
                "a, *b = c",
                "f(*a, *b)",
                "x = ...",
                "class A(metaclass=M): pass",
                "async def f(): pass",
                "await x",
                "x = rb'a'",
                "print(*a)",
                "exec = 3",
                "print = 3",
                "None = 1",
                "x = $a",
                "a?",
                "%magic",
                "try: pass",
                "else: pass",
                "lambda x: yield",
                "f(a=1, 2)",
                "f(x for x in y, 1)",
                "del f()",
                "for 1 in x: pass",
                "1 = x",
                "x + 1 = 2",
                "[x for x in y] = 1",
                "x++",
                "if x = 1: pass",
                "import a.b.",
                "from x import",
                "from x import (a",
                "@f\nx = 1",
                "with open(f) as 1: pass",
                "x = [1, 2",
                "x = 1)",
                "def f(a, (b): pass",
                "`x",
                "x = 'a' f'b'",
                "print >>f,",
                "exec",
                "assert",
                "global",
                "a if b",
                "not"
            })
    void isNotPython2(String source) {
        assertThat(Python2.errorIn(source + "\n")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "# only a comment",
                "pass",
                "x = 1; y = 2;",
                "print;",
                "if x: pass",
                "if x:\n  pass\nelif y:\n  pass\nelse:\n  pass",
                "while x: break\nelse: pass",
                "for x, (y, z) in w: continue\nelse: pass",
                "try: x\nfinally: y",
                "try: x\nexcept: y\nelse: z\nfinally: w",
                "with a as b, c: pass",
                "@a.b(c)\n@d\nclass A(B, C): pass",
                "def f(a, b=1, *c, **d): return",
                "x = y = z",
                "x = yield_",
                "def f(): x = yield 1; y = yield",
                "a, b = b, a",
                "a, = b",
                "[a, b] = c",
                "(a, b), c = d",
                "x[1:2, ::3, ..., :]",
                "x[...]",
                "f(a, *b, **c)",
                "f(*a, b=c)",
                "f(x for x in y)",
                "{1: 2, 3: 4,}",
                "{1, 2}",
                "{x: y for x in z}",
                "{x for x in z}",
                "()",
                "(1,)",
                "[]",
                "{}",
                "lambda: 0",
                "lambda *a, **k: (a, k)",
                "a if b else c",
                "not a in b",
                "a not in b is not c",
                "a < b == c <> d",
                "-x ** -y",
                "a.b.c[d](e)",
                "x = `a`",
                "import a.b.c as d, e",
                "from . import a",
                "from ..a import (b, c as d,)",
                "from a import *",
                "del a, b[c], d.e",
                "assert a, b",
                "raise",
                "exec a in b, c",
                "print >>f, a,",
                "global a, b",
                "x = 0777L, 1e5j, 0xffL, .5, 5.",
                "'a' u'b' r'c'",
                "if x:\n\ty\n        z",
                "x = (\n  1 # c\n)",
                "x = 1 \\\n  + 2",
                "as_ = 1",
                "a.async",
                "[x for x in 1, 2, 3 if x for y in z]",
                "def f((a, (b, c)), d=(1)): pass",
                "class A: pass",
                "class A(): pass",
                "return 1",
                "\f\nx = 1\n\f\n",
                "# é\nx = 'é'",
                "def f():\n    pass\n  # odd comment\n    x",
                "True = 1",
                "nonlocal = 1",
                "x = [a for a in lambda: b, c]"
            })
    void isPython2(String source) {
        assertThat(Python2.errorIn(source)).isNull();
    }
}
