package org.jpylab.numpy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

/** Small statements print, fail and warn as with NumPy, word by word. */
class StatementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "course",
                "scalars",
                "subclasses",
                "text_tables",
                "mended",
                "drawn",
                "keywords",
                "streams",
                "mathematics",
                "minpack",
                "integrals",
                "least_squares",
                "scalar_minima",
                "minima",
                "roots",
                "folds",
                "matrices",
                "errors"
            })
    void statementsPrintAndFailAsWithNumPy(String topic) throws IOException {
        StoredCases.statementsAgree(topic);
    }
}
