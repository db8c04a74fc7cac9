package org.jpylab.python.loops;

import org.graalvm.polyglot.Value;
import org.jpylab.error.Warnings;
import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.AppendedItems;
import org.jpylab.loop.ArrayNodes;
import org.jpylab.loop.Bail;
import org.jpylab.loop.CountedLoop;
import org.jpylab.loop.Frame;
import org.jpylab.loop.Item;
import org.jpylab.loop.NumberList;
import org.jpylab.loop.PythonDraws;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** One run of a marked loop: as many iterations as plain numbers can do. */
public final class LoopCall {
    private static final int ROUNDS = 5;

    private final LoopSites.Site site;
    private final @Nullable Header header;
    private final Names names;
    private final long count;
    private final Set<String> assigned;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] placesInUse = {0};
    private @Nullable Frame frame;
    private @Nullable CountedLoop loop;

    private LoopCall(LoopSites.Site site, @Nullable Value items, Names names, long count) {
        this.site = site;
        this.count = count;
        this.names = names;
        header = items == null ? null : new Header(items, names);
        assigned = new TreeSet<>(site.assigned);
    }

    /**
     * Runs a loop; refuses where Python must run all of it.
     *
     * @param items what a {@code for} goes over, as {@link Header} reads it; null for a {@code
     *     while}, whose test has just been true
     */
    static LoopCall run(LoopSites.Site site, @Nullable Value items, Names names, long count) {
        var call = new LoopCall(site, items, names, count);
        return guarded(() -> {
            call.run();
            return call;
        });
    }

    /** What is computed while that bails which Python is to warn of. */
    static <T> T guarded(Supplier<T> computation) {
        FloatErrors before = FloatErrors.current();
        before.raising().install();
        try {
            var result = new ArrayList<T>(1);
            Warnings.during(LoopCall::bail, () -> result.add(computation.get()));
            return result.getFirst();
        } finally {
            before.install();
        }
    }

    private static void bail(String category, String message) {
        throw Bail.OUT;
    }

    private void run() {
        Bindings before = entry();
        Lowered first = settled(before);
        Lowered others = first;
        Bindings head = first.end();
        for (int round = 0; head != null; round++) {
            others = settled(head);
            Bindings end = others.end();
            if (end == null || end.equals(head)) {
                break;
            }
            if (round == ROUNDS) {
                throw new Refusal("variables that do not settle");
            }
            head = head.joined(end);
        }
        var running = new Frame(placesInUse[0], names.changed());
        bind(running);
        var counted = new CountedLoop(running);
        if (counted.run(first.iteration(), Math.min(1, count)) && !counted.isBroken()) {
            counted.run(others.iteration(), count);
        }
        frame = running;
        loop = counted;
    }

    /** What the variables hold before the loop. */
    private Bindings entry() {
        var bindings = new Bindings();
        for (String name : assigned) {
            Bindings.State state = Bindings.State.of(names.held(name));
            if (state != null) {
                bindings.put(name, state);
            }
        }
        return bindings;
    }

    private void bind(Frame running) {
        for (String name : assigned) {
            bind(running, name, names.held(name));
        }
        for (Attribute attribute : names.written()) {
            bind(running, attribute.variable(), attribute.held());
        }
    }

    private void bind(Frame running, String name, @Nullable Term held) {
        int place = place(name);
        if (place < 0) {
            return;
        }
        switch (held) {
            case Term.Number number -> number.into(place).run(running);
            case Term.OfObject object when object.isPlain() ->
                    Actions.setObject(place, object.id()).run(running);
            case Term.OfArray array ->
                    ArrayNodes.set(place, Stores.whole(array).node()).run(running);
            case Term.OfWholeArray array -> ArrayNodes.set(place, array.node()).run(running);
            case null, default -> {}
        }
    }

    /** An iteration, and what the variables hold behind it; null where no way leads there. */
    private record Lowered(Action iteration, @Nullable Bindings end) {}

    /** Lowers an iteration until what lists hold does not change by it any more. */
    private Lowered settled(Bindings head) {
        for (int round = 0; round < ROUNDS; round++) {
            int before = names.changes();
            for (Attribute attribute : names.written()) {
                if (head.get(attribute.variable()) == null) {
                    Bindings.State state = Bindings.State.of(attribute.held());
                    if (state == null) {
                        throw new Refusal("." + attribute.name() + " of another type");
                    }
                    head.put(attribute.variable(), state);
                }
            }
            Lowered lowered = lowered(head);
            if (names.changes() == before) {
                return lowered;
            }
        }
        throw new Refusal("lists that do not settle");
    }

    private Lowered lowered(Bindings head) {
        var scope = new Scope(names, site.shared, assigned, head.copy(), places, placesInUse);
        var actions = new ArrayList<Action>();
        if (header != null && site.target != null) {
            actions.add(header.bind(site.target, scope));
        }
        var statements = new Statements(scope);
        actions.add(statements.block(site.body));
        Bindings end = scope.bindings;
        for (Bindings next : scope.continues) {
            end = Scope.joined(end, next);
        }
        Action iteration = Actions.sequence(actions.toArray(Action[]::new));
        if (site.test != null && end != null) {
            scope.bindings = end;
            iteration = Actions.bodyAndTest(iteration, new Expressions(scope).truth(site.test));
        }
        return new Lowered(iteration, end);
    }

    // What Python asks for

    /** The number of iterations that are done. */
    public long done() {
        return loop == null ? 0 : loop.done();
    }

    /** True if nothing is left to Python. */
    public boolean isOver() {
        return loop != null && (loop.isBroken() || loop.done() == count);
    }

    /** The loop's variables; behind them, in the same count, are the attributes that it sets. */
    public List<String> assigned() {
        return site.assigned;
    }

    /** The objects whose attributes the loop sets, one for each attribute. */
    public List<Value> objects() {
        return names.written().stream().map(attribute -> attribute.object().object()).toList();
    }

    /** The names of the attributes that the loop sets. */
    public List<String> attributes() {
        return names.written().stream().map(Attribute::name).toList();
    }

    /** The variable of a number, attributes being counted behind the loop's own. */
    private String variable(int i) {
        int own = site.assigned.size();
        return i < own ? site.assigned.get(i) : names.written().get(i - own).variable();
    }

    /** The object that a variable holds. */
    public Value object(int i) {
        return names.object((Long) value(i));
    }

    /** True if the loop gave a variable a value, or it had one. */
    public boolean has(int i) {
        int place = place(variable(i));
        return frame != null && place >= 0 && frame.isBound(place);
    }

    /** The value of a variable that has one: a Double, Long, Boolean, Complex or NdArray. */
    public Object value(int i) {
        return frame().value(place(variable(i)));
    }

    /** The object that Python knows an array by; null if there is none. */
    public @Nullable Value known(NdArray array) {
        return names.asPythonKnows(array);
    }

    /** The object that Python knows the array by that an array sees into; null if there is none. */
    public @Nullable Value base(NdArray array) {
        return names.asPythonKnows(array.base());
    }

    /** From here on Python knows an array by this object. */
    public void isKnown(NdArray array, Value wrapper) {
        names.isKnown(array, wrapper);
    }

    /** The arrays and tuples that the loop appended to a list. */
    public List<Item> items(int i) {
        AppendedItems appended = names.lists().get(i).appendedItems();
        return appended == null ? List.of() : appended.items();
    }

    /** The generators of Python's module {@code random} from which the loop has drawn. */
    public List<Value> generators() {
        return names.generators().stream().map(Names.PythonGenerator::generator).toList();
    }

    /** The state of a generator: its words. */
    public ByteBuffer words(int i) {
        int[] words = draws(i).words();
        var bytes = ByteBuffer.allocate(Integer.BYTES * words.length);
        bytes.order(ByteOrder.nativeOrder()).asIntBuffer().put(words);
        return bytes;
    }

    /** The state of a generator: the place in its words, and a number left over, or NaN. */
    public PythonDraws draws(int i) {
        return names.generators().get(i).draws();
    }

    /** Raises what the last iteration's output raised. */
    public void rethrow() {
        RuntimeException failure = names.output().failure();
        if (failure != null) {
            throw failure;
        }
    }

    /** The sort of a variable that has a value, as {@link Sort} counts; 4 for an object. */
    public int sort(int i) {
        return frame().sort(place(variable(i)));
    }

    /** Where a variable is; -1 for one that no node has to do with. */
    private int place(String name) {
        return places.getOrDefault(name, -1);
    }

    private Frame frame() {
        if (frame == null) {
            throw new IllegalStateException("a loop that has not run");
        }
        return frame;
    }

    /** The lists that the loop wrote or appended to. */
    public List<Value> lists() {
        return names.lists().stream().map(Term.OfList::list).toList();
    }

    /** What a list holds. */
    public NumberList numbers(int i) {
        return names.lists().get(i).numbers();
    }
}
