package org.jpylab.python;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.oracle.graal.python.nodes.ErrorMessages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** The table has messages that GraalPy has, and each of them is in force. */
class InterpreterMessagesTest {
    @ParameterizedTest
    @MethodSource("lines")
    void everyMessageOfTheTableIsGraalPys(String line) throws ReflectiveOperationException {
        int tab = line.indexOf('\t');
        assertNotEquals(-1, tab);

        InterpreterMessages.install();

        Object text = ErrorMessages.class.getField(line.substring(0, tab)).get(null);
        assertEquals(line.substring(tab + 1), text.toString());
    }

    static List<String> lines() {
        return InterpreterMessages.lines();
    }
}
