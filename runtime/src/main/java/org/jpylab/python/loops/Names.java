package org.jpylab.python.loops;

import org.graalvm.polyglot.Value;
import org.jpylab.loop.AppendedItems;
import org.jpylab.loop.Cells;
import org.jpylab.loop.ComplexNodes;
import org.jpylab.loop.DrawSource;
import org.jpylab.loop.Output;
import org.jpylab.loop.PythonDraws;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Revocable;
import org.jpylab.loop.Sort;
import org.jpylab.loop.TruthNodes;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.random.Distributions;
import org.jpylab.ndarray.random.Mt19937;
import org.jpylab.python.ListNumbers;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the names in a loop hold when it begins, asked of Python once each. */
final class Names {
    private static final byte REAL = 4;
    private static final byte WHOLE = 8;

    /** Lists in a list, beyond which looking at them does not pay. */
    private static final int MOST_LISTS = 1000;

    /** Objects in a list, for each of which the body of a loop over them is made. */
    private static final int MOST_OBJECTS = 64;

    private final Value python;
    private final Value locals;
    private final Value globals;
    private final LoopSites sites;
    private final Map<String, @Nullable Term> found = new HashMap<>();
    private final Shared shared;

    /** What the names of a loop and of the functions called in it have in common. */
    private static final class Shared {
        final List<Term.OfList> lists = new ArrayList<>();
        final Map<Distributions, DrawSource> draws = new IdentityHashMap<>();
        final Map<Long, PythonGenerator> generators = new LinkedHashMap<>();
        final Map<NdArray, Value> arrays = new IdentityHashMap<>();
        final Map<Long, Term.OfObject> objects = new LinkedHashMap<>();
        final Map<String, Term> attributes = new HashMap<>();
        final Map<String, Attribute> written = new LinkedHashMap<>();
        final Set<Long> dictionaries = new HashSet<>();
        final Output output = new Output();
        final FloatErrors floatErrors = FloatErrors.current();
        int changes;
        boolean isFixed;
    }

    /**
     * Names of a frame.
     *
     * @param python {@code _jpylab.loop_values}, which tells what values are
     */
    Names(Value python, Value locals, Value globals, LoopSites sites) {
        this(python, locals, globals, sites, new Shared());
    }

    private Names(Value python, Value locals, Value globals, LoopSites sites, Shared shared) {
        this.python = python;
        this.locals = locals;
        this.globals = globals;
        this.sites = sites;
        this.shared = shared;
    }

    /** The names that a function sees beside its own. */
    Names ofFunction(FunctionSource source) {
        return new Names(python, source.outer(), source.globals(), sites, shared);
    }

    boolean sameGlobals(FunctionSource source) {
        return python.getMember("same").execute(globals, source.globals()).asBoolean();
    }

    /** From here on refuses to change lists, attributes, Python's random numbers and output. */
    void changeNothing() {
        shared.isFixed = true;
    }

    /** Refuses where nothing may change but arrays. */
    void requireChangeable() {
        if (shared.isFixed) {
            throw new Refusal("a change that stays");
        }
    }

    /** What a name holds; null if nothing. */
    @Nullable Term get(String name) {
        if (!found.containsKey(name)) {
            try {
                found.put(name, term(python.getMember("named").execute(name, locals, globals)));
            } catch (Refusal e) {
                throw new Refusal(name + ", " + e.getMessage());
            }
        }
        return found.get(name);
    }

    /** What a name holds; null where that is nothing a loop has to do with. */
    @Nullable Term held(String name) {
        try {
            return get(name);
        } catch (Refusal e) {
            return null;
        }
    }

    /** What an attribute holds when the loop begins. */
    Term attribute(Term.OfObject object, String name) {
        String variable = Attribute.variable(object, name);
        Term known = shared.attributes.get(variable);
        if (known == null) {
            Value told = python.getMember("attribute").execute(object.object(), name);
            known =
                    !told.isNull() && told.getArrayElement(0).asString().equals("bound")
                            ? new Term.OfBound(object, function(told))
                            : required(told, name);
            shared.attributes.put(variable, known);
        }
        return known;
    }

    /** From here on an attribute is a variable of the loop, which sets it. */
    void writes(Term.OfObject object, String name) {
        requireChangeable();
        String variable = Attribute.variable(object, name);
        if (shared.written.containsKey(variable)) {
            return;
        }
        if (!object.isPlain()
                || shared.dictionaries.contains(object.id())
                || !python.getMember("settable").execute(object.object(), name).asBoolean()) {
            throw new Refusal("." + name + " that is set");
        }
        shared.written.put(variable, new Attribute(object, name, attribute(object, name)));
        shared.changes++;
    }

    boolean isWritten(String variable) {
        return shared.written.containsKey(variable);
    }

    /** The attributes that the loop sets. */
    List<Attribute> written() {
        return List.copyOf(shared.written.values());
    }

    /** The object of an {@linkplain Term.OfObject#id id}. */
    Value object(long id) {
        return Objects.requireNonNull(shared.objects.get(id)).object();
    }

    /** True for a list of objects whose attributes may be numbers. */
    boolean areObjects(Term.OfList list) {
        return !python.getMember("objects").execute(list.list()).isNull();
    }

    /** The objects that a list consists of. */
    List<Term.OfObject> objects(Term.OfList list) {
        Value told = python.getMember("objects").execute(list.list());
        if (told.isNull() || told.getArraySize() > MOST_OBJECTS) {
            throw new Refusal("a loop over something else");
        }
        list.holdsOthers();
        list.goneOver();
        var objects = new ArrayList<Term.OfObject>();
        for (long i = 0; i < told.getArraySize(); i++) {
            objects.add((Term.OfObject) required(told.getArrayElement(i), "object"));
        }
        return objects;
    }

    Term item(Term.OfObject dictionary, Object key) {
        if (shared.written.values().stream().anyMatch(a -> a.object().id() == dictionary.id())) {
            throw new Refusal("attributes by another name");
        }
        shared.dictionaries.add(dictionary.id());
        return required(python.getMember("item").execute(dictionary.object(), key), key.toString());
    }

    /** The value of a parameter that a call leaves out; {@code fromEnd} counts from 1. */
    Term defaultOf(FunctionSource source, int fromEnd) {
        return required(python.getMember("default").execute(source.defaults(), fromEnd), "default");
    }

    /** What the loop prints. */
    Output output() {
        return shared.output;
    }

    /** What Python does about floating point trouble outside the loop. */
    FloatErrors floatErrors() {
        return shared.floatErrors;
    }

    /**
     * A Python function that takes items and gives what prints them.
     *
     * @param arguments of {@code print}, which call the items {@code _0}, {@code _1} …
     */
    Value printing(String arguments, int items) {
        requireChangeable();
        Value made = python.getMember("printing").execute(arguments, items);
        if (made.isNull()) {
            throw new Refusal("output to something else");
        }
        return made;
    }

    /** The lists that the loop reads, writes or appends to. */
    List<Term.OfList> lists() {
        return shared.lists;
    }

    /** What a loop changes beside its variables and arrays: lists and random streams. */
    List<Revocable> changed() {
        var changed = new ArrayList<Revocable>(shared.draws.values());
        changed.add(shared.output);
        shared.generators.values().forEach(generator -> changed.add(generator.draws()));
        for (Term.OfList list : shared.lists) {
            AppendedItems items = list.appendedItems();
            changed.add(items == null ? list.numbers() : items);
        }
        return changed;
    }

    /** The lists that a list consists of. */
    List<Term.OfList> inner(Term.OfList list) {
        List<Term.OfList> known = list.lists();
        if (known != null) {
            return known;
        }
        Value told = python.getMember("lists").execute(list.list());
        if (told.isNull() || told.getArraySize() > MOST_LISTS) {
            throw new Refusal("a list of other values");
        }
        List<Term.OfList> others = List.copyOf(shared.lists);
        var inner = new ArrayList<Term.OfList>();
        for (long i = 0; i < told.getArraySize(); i++) {
            Value item = told.getArrayElement(i);
            inner.add(item.isNumber() ? inner.get(item.asInt()) : list(item, others));
        }
        list.holds(inner);
        return inner;
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
            case "complex" -> complex(value, Sort.PYTHON);
            case "complex128" -> complex(value, Sort.NUMPY);
            case "bool" ->
                    new Term.OfTruth(TruthNodes.constant(value.asBoolean()), Sort.of(Sort.PYTHON));
            case "array" -> {
                NdArray array = value.asHostObject();
                shared.arrays.put(array, told.getArrayElement(2));
                yield isOfNumbers(array) ? array(array) : other(array);
            }
            case "list" -> list(value);
            case "dict" -> object(told, Term.OfObject.Nature.DICTIONARY);
            case "plain" -> object(told, Term.OfObject.Nature.PLAIN);
            case "object" -> object(told, Term.OfObject.Nature.OTHER);
            case "known" -> new Term.OfKnown(value.asString());
            case "text" -> new Term.OfText(value.asString());
            case "function" -> function(told);
            case "draw" ->
                    new Term.OfDraw(
                            value.asString(),
                            shared.draws.computeIfAbsent(
                                    told.getArrayElement(2).asHostObject(),
                                    stream -> new DrawSource(stream.single())));
            case "python draw" -> new Term.OfPythonDraw(value.asString(), generator(told).draws());
            default -> throw new Refusal("a value of another type");
        };
    }

    /** A generator of Python's module {@code random}, whose state the loop has. */
    record PythonGenerator(Value generator, PythonDraws draws) {}

    private PythonGenerator generator(Value told) {
        requireChangeable();
        return shared.generators.computeIfAbsent(
                told.getArrayElement(3).asLong(),
                id -> {
                    Value generator = told.getArrayElement(2);
                    Value state = python.getMember("random_state").execute(generator);
                    var words = new int[Mt19937.LENGTH];
                    bytes(state.getArrayElement(0)).asIntBuffer().get(words);
                    int position = state.getArrayElement(1).asInt();
                    double gauss = state.getArrayElement(2).asDouble();
                    return new PythonGenerator(generator, new PythonDraws(words, position, gauss));
                });
    }

    /** The generators of Python's whose state the loop changes. */
    List<PythonGenerator> generators() {
        return List.copyOf(shared.generators.values());
    }

    private static Term complex(Value parts, byte sort) {
        double re = parts.getArrayElement(0).asDouble();
        double im = parts.getArrayElement(1).asDouble();
        return new Term.OfComplex(ComplexNodes.constant(re, im), Sort.of(sort));
    }

    /** The term for an array of reals, integers, truth or complex numbers. */
    static Term.OfArray array(NdArray array) {
        if (!isOfNumbers(array)) {
            throw new Refusal("an array of other numbers");
        }
        return new Term.OfArray(array, new Cells(array));
    }

    /** True for arrays whose elements are read and written one by one. */
    private static boolean isOfNumbers(NdArray array) {
        Object elements = array.storage().array();
        boolean isKnown =
                switch (array.dtype().toString()) {
                    case "float64", "complex128" -> elements instanceof double[];
                    case "int64" -> elements instanceof long[];
                    case "bool" -> elements instanceof byte[];
                    default -> false;
                };
        return isKnown && array.ndim() > 0 && array.ndim() <= 3;
    }

    /** The term for an array that is only used whole. */
    private static Term other(NdArray array) {
        if (array.ndim() == 0
                || "biufc".indexOf(array.dtype().kind()) < 0
                || !array.dtype().isNative()) {
            throw new Refusal("an array of other values");
        }
        return new Term.OfWholeArray(frame -> array, ArrayType.of(array));
    }

    /** The object that Python knows an array by; null where it knows none. */
    @Nullable Value asPythonKnows(@Nullable NdArray array) {
        return array == null ? null : shared.arrays.get(array);
    }

    void isKnown(NdArray array, Value wrapper) {
        shared.arrays.put(array, wrapper);
    }

    /** The elements of a list, from here on, may be of this kind. */
    void holds(Term.OfList list, Bindings.Kind kind) {
        requireChangeable();
        if (list.holds(kind)) {
            shared.changes++;
        }
    }

    /** How often it turned out that a list that is read has elements of another kind. */
    int changes() {
        return shared.changes;
    }

    /** Asks Python for the elements of a list that are read. */
    void load(Term.OfList list) {
        list.read();
        if (list.numbers().isLoaded()) {
            return;
        }
        if (loadOneKind(list, ListNumbers.ofOneKind(ListNumbers.behind(list.list())))) {
            return;
        }
        Value told = python.getMember("numbers").execute(list.list());
        if (told.isNull()) {
            throw new Refusal("a list of other values");
        }
        byte[] kinds = bytes(told.getArrayElement(0)).array();
        var reals = new double[kinds.length];
        var wholes = new long[kinds.length];
        bytes(told.getArrayElement(1)).asDoubleBuffer().get(reals);
        Value integers = told.getArrayElement(2);
        if (!integers.isNull()) {
            bytes(integers).asLongBuffer().get(wholes);
        }
        list.numbers().load(kinds, reals, wholes);
        Value imaginary = told.getArrayElement(3);
        if (!imaginary.isNull()) {
            var parts = new double[kinds.length];
            bytes(imaginary).asDoubleBuffer().get(parts);
            list.numbers().loadImaginary(parts);
            list.holds(Bindings.Kind.COMPLEX);
            return;
        }
        for (byte kind : kinds) {
            list.holds((kind & REAL) != 0 ? Bindings.Kind.REAL : Bindings.Kind.WHOLE);
        }
    }

    private static boolean loadOneKind(Term.OfList list, @Nullable Object values) {
        switch (values) {
            case double[] reals -> {
                var kinds = new byte[reals.length];
                Arrays.fill(kinds, REAL);
                list.numbers().load(kinds, reals, new long[0]);
                list.holds(Bindings.Kind.REAL);
            }
            case long[] wholes -> {
                var kinds = new byte[wholes.length];
                Arrays.fill(kinds, WHOLE);
                list.numbers().load(kinds, new double[0], wholes);
                list.holds(Bindings.Kind.WHOLE);
            }
            case null, default -> {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer bytes(Value buffer) {
        var bytes = new byte[Math.toIntExact(buffer.getBufferSize())];
        buffer.readBuffer(0, bytes, 0, bytes.length);
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    /** The term for a list; always the same for the same list. */
    Term.OfList list(Value list) {
        return list(list, shared.lists);
    }

    private Term.OfList list(Value list, List<Term.OfList> others) {
        for (Term.OfList known : others) {
            if (python.getMember("same").execute(known.list(), list).asBoolean()) {
                return known;
            }
        }
        var term = new Term.OfList(list);
        shared.lists.add(term);
        return term;
    }

    private Term object(Value told, Term.OfObject.Nature nature) {
        long id = told.getArrayElement(2).asLong();
        var object = new Term.OfObject(told.getArrayElement(1), nature, id);
        if (nature == Term.OfObject.Nature.PLAIN) {
            shared.objects.putIfAbsent(id, object);
        }
        return object;
    }

    private Term.OfFunction function(Value told) {
        var definition =
                sites.function(
                        told.getArrayElement(2).asString(),
                        told.getArrayElement(3).asInt(),
                        told.getArrayElement(4).asString());
        if (definition == null) {
            throw new Refusal("a function without source");
        }
        return new Term.OfFunction(
                told.getArrayElement(1),
                new FunctionSource(
                        definition,
                        told.getArrayElement(5),
                        told.getArrayElement(6),
                        told.getArrayElement(7)));
    }
}
