package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.graalvm.polyglot.Value;

/**
 * A function whose body can be put in the place of a call.
 *
 * @param captured what the variables of functions around it hold, by name; Python's None if it uses
 *     none
 */
record FunctionSource(
        StmtTy.FunctionDef definition, Value globals, Value defaults, Value captured) {
    /** True for the name of a variable of a function around this one. */
    boolean captures(String name) {
        return !captured.isNull() && captured.hasHashEntry(name);
    }

    /** Where its names are looked for before the globals. */
    Value outer() {
        return captured.isNull() ? globals : captured;
    }
}
