package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells of an expression whether it is an integer, or cannot be one, as far as the source shows.
 * Only the latter divide in Python 3 as they did in Python 2.
 */
final class NumberKinds {
    enum Kind {
        INTEGER,
        /** A float, complex, array of these, or anything else where {@code /} is true division. */
        INEXACT,
        UNKNOWN,
        /** Of a name that is being looked at already: whatever its other values are. */
        PENDING
    }

    private static final Set<String> NUMERIC_MODULES =
            Set.of(
                    "math",
                    "cmath",
                    "numpy",
                    "pylab",
                    "scipy",
                    "matplotlib.pylab",
                    "matplotlib.pyplot",
                    "numpy.random",
                    "numpy.fft",
                    "numpy.linalg",
                    "Numeric");
    private static final Set<String> INEXACT_FUNCTIONS =
            Set.of(
                    "exp",
                    "expm1",
                    "sqrt",
                    "log",
                    "log10",
                    "log2",
                    "log1p",
                    "sin",
                    "cos",
                    "tan",
                    "arcsin",
                    "arccos",
                    "arctan",
                    "arctan2",
                    "asin",
                    "acos",
                    "atan",
                    "atan2",
                    "sinh",
                    "cosh",
                    "tanh",
                    "hypot",
                    "rand",
                    "randn",
                    "linspace",
                    "logspace",
                    "radians",
                    "degrees");

    private final Scopes scopes;
    private final boolean foreignStars;
    private final Set<String> pending = new HashSet<>();

    NumberKinds(Rewrite rewrite) {
        scopes = rewrite.scopes;
        foreignStars = importsForeignStar(rewrite.source);
    }

    private static boolean importsForeignStar(Node node) {
        return node instanceof Stmt.FromImport star
                        && star.isStar()
                        && !NUMERIC_MODULES.contains(star.module())
                || Children.of(node).stream().anyMatch(NumberKinds::importsForeignStar);
    }

    Kind of(Expr expr) {
        return switch (expr) {
            case Expr.Number number -> literal(number.text());
            case Expr.Parens parens -> parens.inner() == null ? Kind.UNKNOWN : of(parens.inner());
            case Expr.Unary unary ->
                    unary.symbol().equals("not") ? Kind.UNKNOWN : of(unary.operand());
            case Expr.Binary binary -> binary(binary);
            case Expr.Conditional choice -> join(of(choice.body()), of(choice.otherwise()));
            case Expr.Call call -> call(call);
            case Expr.Name name -> name(name);
            case Expr.Attribute attribute ->
                    attribute.name().equals("pi") && isNumericModule(attribute.value())
                            ? Kind.INEXACT
                            : Kind.UNKNOWN;
            default -> Kind.UNKNOWN;
        };
    }

    private static Kind literal(String text) {
        String number = text.toLowerCase(Locale.ROOT);
        if (number.startsWith("0x")) {
            return Kind.INTEGER;
        }
        return number.matches(".*[.ej].*") ? Kind.INEXACT : Kind.INTEGER;
    }

    private static Kind join(Kind one, Kind other) {
        if (one == Kind.PENDING || one == other) {
            return other;
        }
        return other == Kind.PENDING ? one : Kind.UNKNOWN;
    }

    private Kind binary(Expr.Binary binary) {
        Kind left = of(binary.left());
        Kind right = of(binary.right());
        if (binary.symbol().equals("**") && !naturalExponent(binary.right())) {
            return inexact(left, right) ? Kind.INEXACT : Kind.UNKNOWN;
        }
        return combine(binary.symbol(), left, right);
    }

    private static Kind combine(String symbol, Kind left, Kind right) {
        boolean arithmetic = List.of("+", "-", "*", "/", "//", "%", "**").contains(symbol);
        if (arithmetic && inexact(left, right)) {
            return Kind.INEXACT;
        }
        if (left == Kind.UNKNOWN || right == Kind.UNKNOWN || !arithmetic) {
            return Kind.UNKNOWN;
        }
        return left == Kind.PENDING || right == Kind.PENDING ? Kind.PENDING : Kind.INTEGER;
    }

    private static boolean inexact(Kind left, Kind right) {
        return left == Kind.INEXACT || right == Kind.INEXACT;
    }

    private static boolean naturalExponent(Expr exponent) {
        return exponent instanceof Expr.Number number && literal(number.text()) == Kind.INTEGER;
    }

    private Kind call(Expr.Call call) {
        if (call.function() instanceof Expr.Attribute attribute) {
            boolean known =
                    INEXACT_FUNCTIONS.contains(attribute.name())
                            && isNumericModule(attribute.value());
            return known ? Kind.INEXACT : Kind.UNKNOWN;
        }
        if (!(call.function() instanceof Expr.Name name)) {
            return Kind.UNKNOWN;
        }
        if (scopes.isBuiltin(name)) {
            switch (name.id()) {
                case "len":
                    return Kind.INTEGER;
                case "int":
                    return Kind.INTEGER;
                case "float":
                    return Kind.INEXACT;
                default:
            }
        }
        return INEXACT_FUNCTIONS.contains(name.id()) && isNumericName(name)
                ? Kind.INEXACT
                : Kind.UNKNOWN;
    }

    private Kind name(Expr.Name name) {
        if (name.id().equals("pi") && isNumericName(name)) {
            return Kind.INEXACT;
        }
        Scope scope = scopes.of(name).definer(name.id());
        if (scope == null || scope != scopes.of(name).home(name.id())) {
            return Kind.UNKNOWN;
        }
        boolean outside = scope != scopes.of(name) || scope.kind() == Scope.Kind.CLASS;
        boolean rebindable = scope.kind() == Scope.Kind.MODULE && foreignStars;
        if (outside || rebindable) {
            return Kind.UNKNOWN;
        }
        String key = System.identityHashCode(scope) + name.id();
        if (!pending.add(key)) {
            return Kind.PENDING;
        }
        Kind kind = Kind.PENDING;
        for (Node binding : scope.bindings(name.id())) {
            kind = join(kind, bound(name.id(), binding));
        }
        pending.remove(key);
        return kind == Kind.PENDING && pending.isEmpty() ? Kind.UNKNOWN : kind;
    }

    private Kind bound(String name, Node binding) {
        return switch (binding) {
            case Stmt.Assign assign ->
                    assign.targets().stream().allMatch(Expr.Name.class::isInstance)
                            ? of(assign.value())
                            : Kind.UNKNOWN;
            case Stmt.Augment augment -> {
                String symbol = augment.symbol().substring(0, augment.symbol().length() - 1);
                yield combine(symbol, Kind.PENDING, of(augment.value()));
            }
            case Stmt.For loop -> counted(name, loop.target(), loop.iterable());
            case Clause.For loop -> counted(name, loop.target(), loop.iterable());
            default -> Kind.UNKNOWN;
        };
    }

    private Kind counted(String name, Expr target, Expr iterable) {
        return target instanceof Expr.Name counter
                        && counter.id().equals(name)
                        && iterable instanceof Expr.Call call
                        && call.function() instanceof Expr.Name function
                        && (function.id().equals("range") || function.id().equals("xrange"))
                        && scopes.isBuiltin(function)
                ? Kind.INTEGER
                : Kind.UNKNOWN;
    }

    /** True for a name of a numeric module: imported, or there from the start. */
    private boolean isNumericName(Expr.Name name) {
        if (foreignStars) {
            return false;
        }
        Scope scope = scopes.of(name).definer(name.id());
        return scope == null
                || scope.bindings(name.id()).stream()
                        .allMatch(binding ->
                                binding instanceof Stmt.FromImport imported
                                        && NUMERIC_MODULES.contains(imported.module()));
    }

    private boolean isNumericModule(Expr expr) {
        if (!(expr instanceof Expr.Name name)) {
            return false;
        }
        Scope scope = scopes.of(name).definer(name.id());
        List<Node> bindings = scope == null ? List.of() : scope.bindings(name.id());
        return bindings.isEmpty()
                ? Set.of("numpy", "np", "math", "pylab", "plt").contains(name.id())
                : bindings.stream().allMatch(NumberKinds::importsNumericModule);
    }

    private static boolean importsNumericModule(@Nullable Node binding) {
        return binding instanceof ImportName module
                && (NUMERIC_MODULES.contains(module.name())
                        || module.alias() == null && NUMERIC_MODULES.contains(module.bound()));
    }
}
