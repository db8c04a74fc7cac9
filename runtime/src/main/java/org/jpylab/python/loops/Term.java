package org.jpylab.python.loops;

import org.graalvm.polyglot.Value;
import org.jpylab.loop.Action;
import org.jpylab.loop.Actions;
import org.jpylab.loop.AppendedItems;
import org.jpylab.loop.ArrayNode;
import org.jpylab.loop.Cells;
import org.jpylab.loop.ComplexNode;
import org.jpylab.loop.ComplexNodes;
import org.jpylab.loop.DrawSource;
import org.jpylab.loop.NumberList;
import org.jpylab.loop.PythonDraws;
import org.jpylab.loop.Real;
import org.jpylab.loop.RealNodes;
import org.jpylab.loop.Sort;
import org.jpylab.loop.Truth;
import org.jpylab.loop.TruthNodes;
import org.jpylab.loop.Whole;
import org.jpylab.loop.WholeNodes;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an expression in a loop stands for. */
sealed interface Term {
    /** A number; truth counts as one where Python counts with it. */
    sealed interface Number extends Term {
        Sort sort();

        Real asReal();

        Truth asTruth();

        default ComplexNode asComplex() {
            return ComplexNodes.ofReal(asReal());
        }

        /** How a variable holds it. */
        Bindings.Kind kind();

        /** Puts it into a variable. */
        Action into(int place);

        /** The same, after an action is run. */
        Number after(Action action);

        /** What a variable holds. */
        static Number variable(Bindings.Kind kind, int place, Sort sort) {
            return switch (kind) {
                case REAL -> new OfReal(RealNodes.variable(place), sort);
                case WHOLE -> new OfWhole(WholeNodes.variable(place), sort);
                case TRUTH -> new OfTruth(TruthNodes.ofWhole(WholeNodes.variable(place)), sort);
                case COMPLEX -> new OfComplex(ComplexNodes.variable(place), sort);
                case MIXED -> new OfMixed(RealNodes.mixed(place), TruthNodes.isWhole(place), sort);
                case ARRAY, OBJECT, NONE -> throw new Refusal("no number");
            };
        }
    }

    record OfReal(Real node, Sort sort) implements Number {
        @Override
        public Real asReal() {
            return node;
        }

        @Override
        public Truth asTruth() {
            return TruthNodes.ofReal(node);
        }

        @Override
        public Bindings.Kind kind() {
            return Bindings.Kind.REAL;
        }

        @Override
        public Action into(int place) {
            return Actions.set(place, node, sort);
        }

        @Override
        public OfReal after(Action action) {
            return new OfReal(Actions.first(action, node), sort);
        }
    }

    record OfComplex(ComplexNode node, Sort sort) implements Number {
        @Override
        public Real asReal() {
            throw new Refusal("a complex number for a real one");
        }

        @Override
        public Truth asTruth() {
            return ComplexNodes.isNonZero(node);
        }

        @Override
        public ComplexNode asComplex() {
            return node;
        }

        @Override
        public Bindings.Kind kind() {
            return Bindings.Kind.COMPLEX;
        }

        @Override
        public Action into(int place) {
            return Actions.set(place, node, sort);
        }

        @Override
        public OfComplex after(Action action) {
            return new OfComplex(Actions.first(action, node), sort);
        }
    }

    /**
     * A number that is an integer on some ways.
     *
     * @param isWhole tells, once the number is computed, whether it is one
     */
    record OfMixed(Real node, Truth isWhole, Sort sort) implements Number {
        @Override
        public Real asReal() {
            return node;
        }

        @Override
        public Truth asTruth() {
            return TruthNodes.ofReal(node);
        }

        @Override
        public Bindings.Kind kind() {
            return Bindings.Kind.MIXED;
        }

        @Override
        public Action into(int place) {
            return Actions.set(place, node, isWhole, sort);
        }

        @Override
        public OfMixed after(Action action) {
            return new OfMixed(Actions.first(action, node), isWhole, sort);
        }
    }

    record OfWhole(Whole node, Sort sort) implements Number {
        @Override
        public Real asReal() {
            return RealNodes.ofWhole(node);
        }

        @Override
        public Truth asTruth() {
            return TruthNodes.ofWhole(node);
        }

        @Override
        public Bindings.Kind kind() {
            return Bindings.Kind.WHOLE;
        }

        @Override
        public Action into(int place) {
            return Actions.set(place, node, sort);
        }

        @Override
        public OfWhole after(Action action) {
            return new OfWhole(Actions.first(action, node), sort);
        }
    }

    record OfTruth(Truth node, Sort sort) implements Number {
        @Override
        public Real asReal() {
            throw new Refusal("arithmetic with truth");
        }

        @Override
        public Truth asTruth() {
            return node;
        }

        @Override
        public Bindings.Kind kind() {
            return Bindings.Kind.TRUTH;
        }

        @Override
        public Action into(int place) {
            return Actions.set(place, node, sort);
        }

        @Override
        public OfTruth after(Action action) {
            return new OfTruth(TruthNodes.ofWhole(Actions.first(action, asWhole())), sort);
        }

        Whole asWhole() {
            return WholeNodes.ofTruth(node);
        }
    }

    /** An array of float64, int64, bool or complex128. */
    record OfArray(NdArray array, Cells cells) implements Term {}

    /** An array that is found out only in the running loop. */
    record OfWholeArray(ArrayNode node, ArrayType type) implements Term {}

    /** The indices that {@code nonzero} gives, an array for each axis. */
    record OfIndices(Operand array, int ndim) implements Term {}

    /** A method of an array. */
    record OfMethod(Term array, String name) implements Term {}

    /** A row, of one element, of a two-dimensional array: a view, until it is computed with. */
    record OfRow(OfReal element) implements Term {}

    /** A list of numbers. */
    final class OfList implements Term {
        private final Value list;
        private final NumberList numbers;
        private Bindings.Kind kind = Bindings.Kind.NONE;
        private boolean isRead;
        private boolean isGoneOver;
        private @Nullable AppendedItems items;
        private @Nullable List<OfList> lists;

        OfList(Value list) {
            this.list = list;
            numbers = new NumberList(Math.toIntExact(list.getArraySize()));
        }

        Value list() {
            return list;
        }

        NumberList numbers() {
            return numbers;
        }

        /** The length that it has now. */
        Whole length() {
            return frame -> numbers.length() + (items == null ? 0 : items.size());
        }

        /** How its elements are held, as far as is known. */
        Bindings.Kind kind() {
            return kind;
        }

        /** From here on its elements may be of this kind; true if one that was read may. */
        boolean holds(Bindings.Kind another) {
            requireNumbers();
            Bindings.Kind before = kind;
            if (before != another
                    && before != Bindings.Kind.NONE
                    && (before == Bindings.Kind.COMPLEX || another == Bindings.Kind.COMPLEX)) {
                throw new Refusal("a list of real and complex numbers");
            }
            kind =
                    before == another || before == Bindings.Kind.NONE
                            ? another
                            : Bindings.Kind.MIXED;
            return isRead && kind != before;
        }

        void read() {
            isRead = true;
            requireNumbers();
        }

        /** Where arrays and tuples are appended to it; it is then used for nothing else. */
        AppendedItems items() {
            if (isRead || isGoneOver || kind != Bindings.Kind.NONE || lists != null) {
                throw new Refusal("a list of numbers and other values");
            }
            if (items == null) {
                items = new AppendedItems();
            }
            return items;
        }

        /** The arrays and tuples that were appended; null where none are. */
        @Nullable AppendedItems appendedItems() {
            return items;
        }

        /** The lists in it, which are appended to; null as long as nobody asked for them. */
        @Nullable List<OfList> lists() {
            return lists;
        }

        /** From here on it is a list of lists. */
        void holds(List<OfList> inner) {
            requireNumbers();
            lists = inner;
        }

        /** From here on neither numbers nor lists are looked for in it. */
        void holdsOthers() {
            if (isRead || kind != Bindings.Kind.NONE || items != null || lists != null) {
                throw new Refusal("a list of other values");
            }
        }

        private void requireNumbers() {
            if (items != null || lists != null) {
                throw new Refusal("a list of other values");
            }
        }

        void goneOver() {
            isGoneOver = true;
        }

        /** True where a loop goes over it, which appending would change. */
        boolean isGoneOver() {
            return isGoneOver;
        }
    }

    /**
     * A dictionary, module or object that values are taken from.
     *
     * @param id tells it, and an object by the dictionary of its attributes, from others
     */
    record OfObject(Value object, Nature nature, long id) implements Term {
        /** What it is. */
        enum Nature {
            /** An object of a class that leaves attributes to Python. */
            PLAIN,
            DICTIONARY,
            OTHER
        }

        boolean isDictionary() {
            return nature == Nature.DICTIONARY;
        }

        boolean isPlain() {
            return nature == Nature.PLAIN;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfObject object && object.id == id && object.nature == nature;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(id);
        }
    }

    /** A method of an object. */
    record OfBound(OfObject self, OfFunction method) implements Term {}

    /** A function of Python source. */
    record OfFunction(Value function, FunctionSource source) implements Term {}

    /** A function of NumPy, math or the builtins. */
    record OfKnown(String name) implements Term {}

    /** A function that draws random numbers. */
    record OfDraw(String name, DrawSource source) implements Term {}

    /** A function of Python's module {@code random}. */
    record OfPythonDraw(String name, PythonDraws source) implements Term {}

    record OfText(String text) implements Term {}

    /**
     * What a function returned that returns several numbers: it is run once, before they are read.
     */
    record OfResults(Action run, List<Term> items) implements Term {}

    /** Several values, beside each other. */
    record OfTuple(List<Term> items, boolean isTuple) implements Term {}
}
