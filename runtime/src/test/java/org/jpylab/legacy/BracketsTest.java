package org.jpylab.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {
    /** Source with the cursor as {@code |}, and what belongs together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "|f(a) ; none",
                "f|(a) ; 1 3 true",
                "f(a|) ; 1 3 true",
                "f(a)| ; 1 3 true",
                "f(|a[0]) ; 1 6 true",
                "f(a[0|]) ; 3 5 true",
                "f(a[0]|) ; 1 6 true",
                "f(a|] ; 1 3 false",
                "f(|a ; 1 -1 false",
                "a|) ; -1 1 false",
                "'(|' ; none",
                "x = '(' + f|() ; 11 12 true",
                "{1: [2, (3|)]} ; 8 10 true"
            })
    void findsTheOtherBracket(String source, String expected) {
        Brackets found = Brackets.at(source.replace("|", ""), source.indexOf('|'));
        String shown =
                found == null
                        ? "none"
                        : found.open() + " " + found.close() + " " + found.matching();
        assertThat(shown).isEqualTo(expected);
    }
}
