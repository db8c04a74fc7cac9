package org.jpylab.loop;

/**
 * Statements. A value is computed before its sort is asked for, which may depend on what was
 * computed.
 */
public final class Actions {
    private Actions() {}

    public static Action set(int variable, Real value, Sort sort) {
        if (sort.isFixed()) {
            byte fixed = (byte) (sort.fixed() | Frame.IS_REAL);
            return frame -> {
                frame.reals[variable] = value.of(frame);
                frame.sorts[variable] = fixed;
                return Action.ON;
            };
        }
        return frame -> {
            double x = value.of(frame);
            frame.sorts[variable] = (byte) (sort.in(frame) | Frame.IS_REAL);
            frame.reals[variable] = x;
            return Action.ON;
        };
    }

    public static Action set(int variable, Whole value, Sort sort) {
        return frame -> {
            long x = value.of(frame);
            frame.sorts[variable] = (byte) (sort.in(frame) | Frame.IS_WHOLE);
            frame.integers[variable] = x;
            frame.reals[variable] = x;
            return Action.ON;
        };
    }

    /** Sets a variable to a real, or to the integer that it equals. */
    public static Action set(int variable, Real value, Truth isWhole, Sort sort) {
        return frame -> {
            double x = value.of(frame);
            boolean whole = isWhole.of(frame);
            byte its = sort.in(frame);
            frame.reals[variable] = x;
            frame.integers[variable] = (long) x;
            frame.sorts[variable] = (byte) (its | (whole ? Frame.IS_WHOLE : Frame.IS_REAL));
            return Action.ON;
        };
    }

    public static Action set(int variable, Truth value, Sort sort) {
        return frame -> {
            boolean x = value.of(frame);
            frame.sorts[variable] = (byte) (sort.in(frame) | Frame.IS_TRUTH);
            frame.integers[variable] = x ? 1 : 0;
            return Action.ON;
        };
    }

    public static Action set(int variable, ComplexNode value, Sort sort) {
        return frame -> {
            double re = value.of(frame);
            double im = frame.imaginary;
            frame.sorts[variable] = (byte) (sort.in(frame) | Frame.IS_COMPLEX);
            frame.reals[variable] = re;
            frame.imaginaries[variable] = im;
            return Action.ON;
        };
    }

    /** Gives a variable an object, by a number that tells it from others. */
    public static Action setObject(int variable, long id) {
        return frame -> {
            frame.integers[variable] = id;
            frame.sorts[variable] = Frame.IS_OBJECT;
            return Action.ON;
        };
    }

    /** Appends to one of some lists, the one at an index. */
    public static Action append(NumberList[] lists, Whole index, Real value, Sort sort) {
        return frame -> {
            NumberList list = lists[place(lists, index.of(frame))];
            double x = value.of(frame);
            list.add(true, Double.doubleToRawLongBits(x), sort.in(frame));
            return Action.ON;
        };
    }

    public static Action append(NumberList[] lists, Whole index, Whole value, Sort sort) {
        return frame -> {
            NumberList list = lists[place(lists, index.of(frame))];
            long x = value.of(frame);
            list.add(false, x, sort.in(frame));
            return Action.ON;
        };
    }

    public static Action append(
            NumberList[] lists, Whole index, Real value, Truth isWhole, Sort sort) {
        return frame -> {
            NumberList list = lists[place(lists, index.of(frame))];
            double x = value.of(frame);
            boolean whole = isWhole.of(frame);
            list.add(!whole, bits(x, whole), sort.in(frame));
            return Action.ON;
        };
    }

    private static long bits(double x, boolean isWhole) {
        return isWhole ? (long) x : Double.doubleToRawLongBits(x);
    }

    private static int place(NumberList[] lists, long index) {
        long i = index < 0 ? index + lists.length : index;
        if (i < 0 || i >= lists.length) {
            throw Bail.OUT;
        }
        return (int) i;
    }

    /** Sets an element of a list. */
    public static Action write(NumberList list, Whole index, Real value, Sort sort) {
        return frame -> {
            double x = value.of(frame);
            byte its = sort.in(frame);
            list.write(index.of(frame), true, Double.doubleToRawLongBits(x), its);
            return Action.ON;
        };
    }

    /** Sets an element of a list. */
    public static Action write(NumberList list, Whole index, Whole value, Sort sort) {
        return frame -> {
            long x = value.of(frame);
            byte its = sort.in(frame);
            list.write(index.of(frame), false, x, its);
            return Action.ON;
        };
    }

    /** Sets an element of a list. */
    public static Action write(NumberList list, Whole index, Real value, Truth isWhole, Sort sort) {
        return frame -> {
            double x = value.of(frame);
            boolean whole = isWhole.of(frame);
            byte its = sort.in(frame);
            list.write(index.of(frame), !whole, bits(x, whole), its);
            return Action.ON;
        };
    }

    /** Puts an element of a list into a variable. */
    public static Action read(int variable, NumberList list, Whole index) {
        return frame -> {
            list.read(index.of(frame), frame, variable);
            return Action.ON;
        };
    }

    public static Action sequence(Action... all) {
        if (all.length == 1) {
            return all[0];
        }
        return frame -> {
            for (Action action : all) {
                int how = action.run(frame);
                if (how != Action.ON) {
                    return how;
                }
            }
            return Action.ON;
        };
    }

    public static Action choice(Truth test, Action yes, Action no) {
        return frame -> test.of(frame) ? yes.run(frame) : no.run(frame);
    }

    /** A statement that Python has to run. */
    public static Action bail() {
        return frame -> {
            throw Bail.OUT;
        };
    }

    public static Action ending(int how) {
        return frame -> how;
    }

    /** A body, and the test whether another iteration follows: what a {@code while} repeats. */
    public static Action bodyAndTest(Action body, Truth test) {
        return frame -> {
            int how = body.run(frame);
            if (how == Action.BREAK || how == Action.RETURN) {
                return how;
            }
            return test.of(frame) ? Action.ON : Action.BREAK;
        };
    }

    /** Bails where a variable has no value. */
    public static Action requireBound(int variable) {
        return frame -> {
            if (frame.sorts[variable] == Frame.UNBOUND) {
                throw Bail.OUT;
            }
            return Action.ON;
        };
    }

    /** The body of a function, whose {@code return} ends nothing else. */
    public static Action called(Action body) {
        return frame -> {
            body.run(frame);
            return Action.ON;
        };
    }

    /** Runs a statement before a value is taken. */
    public static Real first(Action action, Real value) {
        return frame -> {
            action.run(frame);
            return value.of(frame);
        };
    }

    public static Whole first(Action action, Whole value) {
        return frame -> {
            action.run(frame);
            return value.of(frame);
        };
    }

    public static ComplexNode first(Action action, ComplexNode value) {
        return frame -> {
            action.run(frame);
            return value.of(frame);
        };
    }

    /** An inner {@code for} over a range. */
    public static Action count(int variable, Whole start, Whole stop, Whole step, Rounds rounds) {
        return frame -> {
            long i = start.of(frame);
            long end = stop.of(frame);
            long by = step.of(frame);
            if (by == 0 || Math.abs(i) > Integer.MAX_VALUE || Math.abs(end) > Integer.MAX_VALUE) {
                throw Bail.OUT;
            }
            boolean isFirst = true;
            for (; by > 0 ? i < end : i > end; i += by) {
                frame.integers[variable] = i;
                frame.reals[variable] = i;
                frame.sorts[variable] = Sort.PYTHON | Frame.IS_WHOLE;
                int how = rounds.run(isFirst, frame);
                isFirst = false;
                if (how == Action.BREAK) {
                    break;
                }
                if (how == Action.RETURN) {
                    return how;
                }
            }
            if (isFirst) {
                rounds.none();
            }
            return Action.ON;
        };
    }

    /** The rounds of a loop, each with nodes of its own. */
    public static Action rounds(Action... rounds) {
        return frame -> {
            for (Action round : rounds) {
                int how = round.run(frame);
                if (how == Action.BREAK) {
                    break;
                }
                if (how == Action.RETURN) {
                    return how;
                }
            }
            return Action.ON;
        };
    }

    /** An inner {@code while}, each round of which begins with its test. */
    public static Action repeat(Rounds rounds) {
        return frame -> {
            int how = rounds.run(true, frame);
            while (how != Action.BREAK && how != Action.RETURN) {
                how = rounds.run(false, frame);
            }
            return how == Action.RETURN ? how : Action.ON;
        };
    }
}
