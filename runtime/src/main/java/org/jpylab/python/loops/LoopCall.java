package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;

import org.graalvm.polyglot.Value;
import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.Appended;
import org.jpylab.loop.CountedLoop;
import org.jpylab.loop.Frame;
import org.jpylab.loop.Sort;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One run of a marked loop: as many iterations as plain numbers can do. */
public final class LoopCall {
    private static final int ROUNDS = 5;

    private final LoopSites.Site site;
    private final String variable;
    private final Names names;
    private final Set<String> assigned;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] placesInUse = {0};
    private @Nullable Frame frame;
    private @Nullable CountedLoop loop;
    private boolean isHandedOver;

    private LoopCall(LoopSites.Site site, Names names) {
        this.site = site;
        this.names = names;
        variable = ((ExprTy.Name) site.loop.target).id;
        assigned = new TreeSet<>(site.assigned);
    }

    /**
     * Runs a loop over start, start + step, ...; null if Python must run all of it.
     *
     * @param python {@code _jpylab.loops}
     */
    static @Nullable LoopCall run(
            LoopSites sites,
            int number,
            Value python,
            Value locals,
            Value globals,
            long start,
            long step,
            long count) {
        LoopSites.Site site = sites.get(number);
        if (!site.isWorthTrying()) {
            return null;
        }
        var call = new LoopCall(site, new Names(python, locals, globals, sites));
        try {
            return call.run(start, step, count) ? call : null;
        } catch (Refusal e) {
            site.hasFailed();
            return null;
        }
    }

    private boolean run(long start, long step, long count) {
        Bindings before = entry();
        Lowered first = lowered(before);
        Lowered others = first;
        Bindings head = first.end();
        for (int round = 0; head != null; round++) {
            others = lowered(head);
            Bindings end = others.end();
            if (end == null || end.equals(head)) {
                break;
            }
            if (round == ROUNDS) {
                throw new Refusal("variables that do not settle");
            }
            head = head.joined(end);
        }
        List<Term.OfList> lists = names.lists();
        var running =
                new Frame(
                        placesInUse[0],
                        lists.stream().map(Term.OfList::appended).toArray(Appended[]::new));
        bind(running);
        var counted = new CountedLoop(running, place(variable), Sort.PYTHON, start, step);
        if (counted.run(first.body(), Math.min(1, count)) && !counted.isBroken()) {
            counted.run(others.body(), count);
        }
        frame = running;
        loop = counted;
        if (counted.done() == 0) {
            site.hasFailed();
            return false;
        }
        return true;
    }

    /** What the variables hold before the loop. */
    private Bindings entry() {
        var bindings = new Bindings();
        for (String name : assigned) {
            if (names.numberOrNull(name) instanceof Term.Number number) {
                Bindings.Kind kind =
                        switch (number) {
                            case Term.OfReal real -> Bindings.Kind.REAL;
                            case Term.OfWhole whole -> Bindings.Kind.WHOLE;
                            case Term.OfTruth truth -> Bindings.Kind.TRUTH;
                            case Term.OfMixed mixed -> Bindings.Kind.MIXED;
                        };
                bindings.put(name, new Bindings.State(kind, number.sort().fixed(), true));
            }
        }
        return bindings;
    }

    private void bind(Frame running) {
        for (String name : assigned) {
            if (names.numberOrNull(name) instanceof Term.Number number) {
                int place = place(name);
                if (place >= 0) {
                    (switch (number) {
                                case Term.OfReal(var node, var sort) ->
                                        Actions.set(place, node, sort);
                                case Term.OfWhole(var node, var sort) ->
                                        Actions.set(place, node, sort);
                                case Term.OfTruth(var node, var sort) ->
                                        Actions.set(place, node, sort);
                                case Term.OfMixed(var node, var sort) ->
                                        Actions.set(place, node, sort);
                            })
                            .run(running);
                }
            }
        }
    }

    /** A body, and what the variables hold behind it; null where no way leads there. */
    private record Lowered(Action body, @Nullable Bindings end) {}

    private Lowered lowered(Bindings head) {
        var scope = new Scope(names, site.isOfModule, assigned, head.copy(), places, placesInUse);
        scope.place(variable);
        scope.assigned(variable, Bindings.Kind.WHOLE, Sort.of(Sort.PYTHON));
        Action body = new Statements(scope).block(site.loop.body);
        Bindings end = scope.bindings;
        for (Bindings next : scope.continues) {
            end = Scope.joined(end, next);
        }
        return new Lowered(body, end);
    }

    // What Python asks for

    /** The number of iterations that are done. */
    public long done() {
        return loop == null ? 0 : loop.done();
    }

    public boolean isBroken() {
        return loop != null && loop.isBroken();
    }

    public List<String> assigned() {
        return site.assigned;
    }

    /** True if the loop gave a variable a value, or it had one. */
    public boolean has(int i) {
        int place = place(site.assigned.get(i));
        return frame != null && place >= 0 && frame.isBound(place);
    }

    /** The value of a variable that has one. */
    public Object value(int i) {
        return frame().value(place(site.assigned.get(i)));
    }

    /** The sort of a variable that has a value, as {@link Sort} counts. */
    public int sort(int i) {
        return frame().sort(place(site.assigned.get(i)));
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

    /** The lists that the loop appended to. */
    public List<Value> lists() {
        return names.lists().stream().map(Term.OfList::list).toList();
    }

    /** True the first time: what was appended is handed over once. */
    public boolean handOver() {
        boolean isFirst = !isHandedOver;
        isHandedOver = true;
        return isFirst;
    }

    /** What the loop appended to a list. */
    public Appended appended(int i) {
        return names.lists().get(i).appended();
    }
}
