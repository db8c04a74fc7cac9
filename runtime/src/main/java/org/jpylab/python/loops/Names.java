package org.jpylab.python.loops;

import org.graalvm.polyglot.Value;
import org.jpylab.loop.Appended;
import org.jpylab.loop.Cells;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.TruthNodes;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names in a loop hold when it begins, asked of Python once each. */
final class Names {
    private final Value python;
    private final Value locals;
    private final Value globals;
    private final LoopSites sites;
    private final Map<String, @Nullable Term> found = new HashMap<>();
    private final List<Term.OfList> lists;

    /**
     * Names of a frame.
     *
     * @param python {@code _jpylab.loops}, which tells what values are
     */
    Names(Value python, Value locals, Value globals, LoopSites sites) {
        this(python, locals, globals, sites, new ArrayList<>());
    }

    private Names(
            Value python, Value locals, Value globals, LoopSites sites, List<Term.OfList> lists) {
        this.python = python;
        this.locals = locals;
        this.globals = globals;
        this.sites = sites;
        this.lists = lists;
    }

    /** The names that a function sees beside its own. */
    Names ofFunction(FunctionSource source) {
        return new Names(python, source.globals(), source.globals(), sites, lists);
    }

    boolean sameGlobals(FunctionSource source) {
        return python.getMember("same").execute(globals, source.globals()).asBoolean();
    }

    /** What a name holds; null if nothing. */
    @Nullable Term get(String name) {
        if (!found.containsKey(name)) {
            found.put(name, term(python.getMember("named").execute(name, locals, globals)));
        }
        return found.get(name);
    }

    /** The number that a name holds; null where it holds none. */
    Term.@Nullable Number numberOrNull(String name) {
        try {
            return get(name) instanceof Term.Number number ? number : null;
        } catch (Refusal e) {
            return null;
        }
    }

    Term attribute(Term.OfObject object, String name) {
        return required(python.getMember("attribute").execute(object.object(), name), name);
    }

    Term item(Term.OfObject dictionary, Object key) {
        return required(python.getMember("item").execute(dictionary.object(), key), key.toString());
    }

    /** The value of a parameter that a call leaves out; {@code fromEnd} counts from 1. */
    Term defaultOf(FunctionSource source, int fromEnd) {
        return required(python.getMember("default").execute(source.defaults(), fromEnd), "default");
    }

    /** The lists that loops append to. */
    List<Term.OfList> lists() {
        return lists;
    }

    private Term required(Value told, String what) {
        Term term = term(told);
        if (term == null) {
            throw new Refusal(what);
        }
        return term;
    }

    private @Nullable Term term(Value told) {
        if (told.isNull()) {
            return null;
        }
        Value value = told.getArrayElement(1);
        return switch (told.getArrayElement(0).asString()) {
            case "float" ->
                    new Term.OfReal(RealNodes.constant(value.asDouble()), Sort.of(Sort.PYTHON));
            case "float64" ->
                    new Term.OfReal(RealNodes.constant(value.asDouble()), Sort.of(Sort.NUMPY));
            case "int" ->
                    new Term.OfWhole(WholeNodes.constant(value.asLong()), Sort.of(Sort.PYTHON));
            case "int64" ->
                    new Term.OfWhole(WholeNodes.constant(value.asLong()), Sort.of(Sort.NUMPY));
            case "bool" ->
                    new Term.OfTruth(TruthNodes.constant(value.asBoolean()), Sort.of(Sort.PYTHON));
            case "array" -> array(value.asHostObject());
            case "list" -> list(value);
            case "dict" -> new Term.OfObject(value, true);
            case "object" -> new Term.OfObject(value, false);
            case "known" -> new Term.OfKnown(value.asString());
            case "function" -> function(told);
            default -> throw new Refusal("a value of another type");
        };
    }

    private static Term array(NdArray array) {
        Object elements = array.storage().array();
        boolean isKnown =
                switch (array.dtype().toString()) {
                    case "float64" -> elements instanceof double[];
                    case "int64" -> elements instanceof long[];
                    case "bool" -> elements instanceof byte[];
                    default -> false;
                };
        if (!isKnown || array.ndim() == 0 || array.ndim() > 3) {
            throw new Refusal("an array of other numbers");
        }
        return new Term.OfArray(array, new Cells(array));
    }

    private Term list(Value list) {
        for (Term.OfList known : lists) {
            if (python.getMember("same").execute(known.list(), list).asBoolean()) {
                return known;
            }
        }
        var term = new Term.OfList(list, new Appended());
        lists.add(term);
        return term;
    }

    private Term function(Value told) {
        var definition =
                sites.function(told.getArrayElement(2).asString(), told.getArrayElement(3).asInt());
        if (definition == null || !definition.name.equals(told.getArrayElement(4).asString())) {
            throw new Refusal("a function without source");
        }
        return new Term.OfFunction(
                told.getArrayElement(1),
                new FunctionSource(definition, told.getArrayElement(5), told.getArrayElement(6)));
    }
}
