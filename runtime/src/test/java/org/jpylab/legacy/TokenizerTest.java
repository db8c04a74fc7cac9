package org.jpylab.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class TokenizerTest {
    /** Kinds (capitals) and texts of the tokens that are not whitespace. */
    private static String shown(String source) {
        return Tokenizer.tokenize(source).stream()
                .filter(token -> token.kind() != TokenKind.WHITESPACE)
                .map(TokenizerTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(Token token) {
        return switch (token.kind()) {
            case NAME, OPERATOR -> token.text();
            case NEWLINE, NL, INDENT, DEDENT, END, BAD_DEDENT, CONTINUATION ->
                    token.kind().toString();
            default -> token.kind() + ":" + token.text();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0777",
                "10L",
                "0xFFl",
                "0b101L",
                "0o17",
                "1_000",
                "0x_ff",
                "1.",
                ".5",
                "1.5e-3",
                "1e5",
                "1E+5j",
                "3J",
                "10.j",
                "1_0.0_1e1_0",
                "00",
                "09.5",
                "0777.5"
            })
    void readsNumbers(String number) {
        assertThat(shown(number)).isEqualTo("NUMBER:" + number + " NEWLINE END");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''",
                "\"a\"",
                "'''a\nb'''",
                "\"\"\"a\"b\"\"\"",
                "r'\\'",
                "u'a'",
                "ur'a'",
                "UR\"a\"",
                "b'a'",
                "bR'a'",
                "Rb'a'",
                "'a\\'b'",
                "'a\\\nb'",
                "'a\\\r\nb'",
                "'''\\''''"
            })
    void readsStrings(String string) {
        if (string.equals("r'\\'")) {
            assertThat(shown(string)).isEqualTo("UNTERMINATED:r'\\' NEWLINE END");
        } else {
            assertThat(shown(string)).isEqualTo("STRING:" + string + " NEWLINE END");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "a <> b ; a <> b NEWLINE END",
                "`a` ; ` a ` NEWLINE END",
                "a := b -> c @ d ; a := b -> c @ d NEWLINE END",
                "a**=b//=c>>=d ; a **= b //= c >>= d NEWLINE END",
                "x[...] ; x [ ... ] NEWLINE END",
                "θ = α_1 ; θ = α_1 NEWLINE END",
                "1if x ; NUMBER:1 if x NEWLINE END",
                "0xfor ; NUMBER:0xf or NEWLINE END",
                "x = $a ? ! ; x = ERROR:$ a ERROR:? ERROR:! NEWLINE END",
                "a # b ; a COMMENT:# b NEWLINE END",
                "'abc ; UNTERMINATED:'abc NEWLINE END",
                "f'a' ; FSTRING_START:f' FSTRING_MIDDLE:a FSTRING_END:' NEWLINE END",
                "f'{a!r:>{w}}' ; FSTRING_START:f' { a ! r : FSTRING_MIDDLE:> { w } } FSTRING_END:' NEWLINE END",
                "f'{a:=5}{{b}}' ; FSTRING_START:f' { a : FSTRING_MIDDLE:=5 } FSTRING_MIDDLE:{{b}} FSTRING_END:' NEWLINE END",
                "f'{x['k']}' ; FSTRING_START:f' { x [ STRING:'k' ] } FSTRING_END:' NEWLINE END",
                "f'{f'{x}'}' ; FSTRING_START:f' { FSTRING_START:f' { x } FSTRING_END:' } FSTRING_END:' NEWLINE END",
                "f'{a != b}' ; FSTRING_START:f' { a != b } FSTRING_END:' NEWLINE END",
                "f'{(lambda x: x)}' ; FSTRING_START:f' { ( lambda x : x ) } FSTRING_END:' NEWLINE END",
                "rf'\\d{x}' ; FSTRING_START:rf' FSTRING_MIDDLE:\\d { x } FSTRING_END:' NEWLINE END",
                "f'abc ; UNTERMINATED:f'abc NEWLINE END",
                "f'{abc ; UNTERMINATED:f'{abc NEWLINE END"
            })
    void readsLines(String source, String tokens) {
        assertThat(shown(source)).isEqualTo(tokens);
    }

    @Test
    void marksBlocksWithTabsOfEight() {
        assertThat(shown("if a:\n\tb\n        c\nd\n"))
                .isEqualTo("if a : NEWLINE INDENT b NEWLINE c NEWLINE DEDENT d NEWLINE END");
        assertThat(shown("if a:\n    b\n  c\n"))
                .isEqualTo(
                        "if a : NEWLINE INDENT b NEWLINE DEDENT BAD_DEDENT c NEWLINE DEDENT END");
        assertThat(shown("if a:\n  b\n\n # x\n  c"))
                .isEqualTo(
                        "if a : NEWLINE INDENT b NEWLINE NL COMMENT:# x NL c NEWLINE DEDENT END");
        assertThat(shown("\f  \n\fx")).isEqualTo("NL x NEWLINE END");
    }

    @Test
    void ignoresLineEndsInBracketsAndAfterBackslashes() {
        assertThat(shown("f(a,\n b)\n")).isEqualTo("f ( a , NL b ) NEWLINE END");
        assertThat(shown("a + \\\n b\n")).isEqualTo("a + CONTINUATION b NEWLINE END");
        assertThat(shown("a \\ b")).isEqualTo("a ERROR:\\ b NEWLINE END");
        assertThat(shown("a \\")).isEqualTo("a CONTINUATION NEWLINE END");
    }

    @Test
    void knowsAllLineEnds() {
        assertThat(shown("a\r\nb\rc\n")).isEqualTo("a NEWLINE b NEWLINE c NEWLINE END");
        List<Token> tokens = Tokenizer.tokenize("a\r\n'''x\r\ny''' b");
        assertThat(tokens.get(4).text()).isEqualTo("b");
        assertThat(tokens.get(4).line()).isEqualTo(3);
        assertThat(tokens.get(4).column()).isEqualTo(5);
    }

    @Test
    void countsColumnsAfterTheByteOrderMark() {
        Token name = Tokenizer.tokenize("\uFEFFx").get(1);
        assertThat(name.text()).isEqualTo("x");
        assertThat(name.column()).isZero();
    }

    @Test
    void losesNothingOfAnyText() {
        Random random = new Random(7);
        String[] pieces = {
            "'", "\"", "'''", "f'", "{", "}", "(", ")", "\n", "\r\n", "\\", "#", " ", "\t", "a",
            "0x", "1e", ":", "!", "\f", "\0", "é", "😀", "if x:\n", "`", "$", "\"\"\"", "rb'", "%%",
            "\r"
        };
        for (int run = 0; run < 3000; run++) {
            StringBuilder source = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                source.append(pieces[random.nextInt(pieces.length)]);
            }
            StringBuilder again = new StringBuilder();
            for (Token token : Tokenizer.tokenize(source.toString())) {
                assertThat(token.start()).isEqualTo(again.length());
                again.append(token.text());
            }
            assertThat(again.toString()).isEqualTo(source.toString());
        }
    }
}
