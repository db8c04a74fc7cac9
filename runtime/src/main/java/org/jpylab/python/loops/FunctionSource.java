package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.graalvm.polyglot.Value;

/** A function whose body can be put in the place of a call. */
record FunctionSource(StmtTy.FunctionDef definition, Value globals, Value defaults) {}
