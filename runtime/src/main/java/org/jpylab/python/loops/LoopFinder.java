package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the loops in a text and marks them: {@code for i in range(n):} becomes {@code for i in
 * range(n) @__loop__[7]:}, {@code while v < 1:} becomes {@code while v < 1 and __loop__.on(8):}, so
 * that lines stay and columns too, up to the mark.
 */
final class LoopFinder {
    /** What gives iterators, which do not tell what they go over: their calls are marked inside. */
    private static final Set<String> ITERATORS = Set.of("enumerate", "zip", "reversed");

    private static final Pattern CANDIDATE = Pattern.compile("\\b(for|while|def|lambda)\\b");
    private static final int FEATURE_VERSION = 12;

    /** Operations from which the looking at a loop pays that is run again and again. */
    private static final int WORTH_LOOKING = 400;

    private final String source;
    private final int[] lineStarts;
    private final LoopSites sites;
    private final Map<Integer, StmtTy.FunctionDef> functions = new HashMap<>();
    private final Lambdas lambdas = new Lambdas();
    private final List<Edit> edits = new ArrayList<>();
    private final String file;

    private record Edit(int place, String mark) {}

    /** The parser's faults: where it finds one, the text stays as it is. */
    private static final class NoFaults implements ParserCallbacks {
        @Override
        public void safePointPoll() {}

        @Override
        public RuntimeException reportIncompleteSource(int line) {
            return new Refusal("incomplete");
        }

        @Override
        public RuntimeException onError(ErrorType type, SourceRange range, String message) {
            return new Refusal(message);
        }

        @Override
        public void onWarning(WarningType type, SourceRange range, String message) {}
    }

    private LoopFinder(String source, String file, LoopSites sites) {
        this.source = source;
        this.file = file;
        this.sites = sites;
        lineStarts = lineStarts(source);
    }

    /** The text with its loops marked; the text itself if it has none. */
    static String mark(String source, String file, LoopSites sites) {
        if (!CANDIDATE.matcher(source).find()) {
            return source;
        }
        StmtTy[] body = parse(source);
        if (body == null) {
            return source;
        }
        var finder = new LoopFinder(source, file, sites);
        finder.visit(body, null);
        sites.setFunctions(file, finder.functions, finder.lambdas.found());
        return finder.edited();
    }

    private static StmtTy @Nullable [] parse(String source) {
        try {
            var parser =
                    new Parser(
                            source,
                            new NoFaults(),
                            InputType.FILE,
                            EnumSet.noneOf(AbstractParser.Flags.class),
                            FEATURE_VERSION);
            return parser.parse() instanceof ModTy.Module module ? module.body : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** The tree of an expression. */
    static ExprTy expression(String text) {
        StmtTy[] body = parse(text);
        if (body == null || !(body[0] instanceof StmtTy.Expr statement)) {
            throw new Refusal("no expression");
        }
        return statement.value;
    }

    /** Visits statements of a module, or of a function if there is one. */
    private void visit(StmtTy[] body, StmtTy.@Nullable FunctionDef function) {
        for (StmtTy statement : body) {
            lambdas.visit(statement);
            switch (statement) {
                case StmtTy.For loop -> {
                    mark(loop, function);
                    visit(loop.body, function);
                }
                case StmtTy.While loop -> {
                    mark(loop, function);
                    visit(loop.body, function);
                }
                case StmtTy.If choice -> {
                    visit(choice.body, function);
                    visitAll(choice.orElse, function);
                }
                case StmtTy.With with -> visit(with.body, function);
                case StmtTy.Try attempt -> visit(attempt.body, function);
                case StmtTy.FunctionDef inner -> {
                    note(inner);
                    visit(inner.body, inner);
                }
                case StmtTy.ClassDef type -> visitMethods(type);
                default -> {}
            }
        }
    }

    private void visitAll(StmtTy @Nullable [] body, StmtTy.@Nullable FunctionDef function) {
        if (body != null) {
            visit(body, function);
        }
    }

    private void note(StmtTy.FunctionDef function) {
        if (function.decoratorList == null || function.decoratorList.length == 0) {
            functions.put(function.getSourceRange().startLine, function);
        }
    }

    private void visitMethods(StmtTy.ClassDef type) {
        for (StmtTy statement : type.body) {
            if (statement instanceof StmtTy.FunctionDef method) {
                note(method);
                visit(method.body, method);
            }
        }
    }

    private void mark(StmtTy.For loop, StmtTy.@Nullable FunctionDef function) {
        if (!isOfNames(loop.target) || !isMarkable(loop.iter) || isShort(loop)) {
            return;
        }
        int number = site(loop, loop.orElse, loop.body, function);
        if (number < 0) {
            return;
        }
        SourceRange range = loop.iter.getSourceRange();
        String mark = " @__loop__[" + number + "]";
        if (isIteratorCall(loop.iter)) {
            SourceRange name = ((ExprTy.Call) loop.iter).func.getSourceRange();
            insert(name.endLine, name.endColumn, mark);
            mark = "";
        } else if (loop.iter instanceof ExprTy.BinOp || loop.iter instanceof ExprTy.UnaryOp) {
            insert(range.startLine, range.startColumn, "(");
            mark = ")" + mark;
        }
        insert(
                range.endLine,
                range.endColumn,
                mark
                        + (function == null
                                ? ""
                                : " and "
                                        + takingOver(sites.get(number).assigned)
                                        + " or __loop__.rest()"));
    }

    private void mark(StmtTy.While loop, StmtTy.@Nullable FunctionDef function) {
        int number = site(loop, loop.orElse, loop.body, function);
        if (number < 0) {
            return;
        }
        SourceRange range = loop.test.getSourceRange();
        boolean isLoose =
                loop.test instanceof ExprTy.BoolOp
                        || loop.test instanceof ExprTy.IfExp
                        || loop.test instanceof ExprTy.Lambda
                        || loop.test instanceof ExprTy.NamedExpr;
        if (isLoose) {
            insert(range.startLine, range.startColumn, "(");
        }
        String on = "__loop__.on(" + number + ")";
        insert(
                range.endLine,
                range.endColumn,
                (isLoose ? ")" : "")
                        + " and "
                        + (function == null
                                ? on
                                : "("
                                        + on
                                        + " or "
                                        + takingOver(sites.get(number).assigned)
                                        + " or __loop__.goes_on())"));
    }

    /** The number of a loop that Java may run; -1 if it is hopeless. */
    private int site(
            StmtTy loop,
            StmtTy @Nullable [] orElse,
            StmtTy[] body,
            StmtTy.@Nullable FunctionDef function) {
        if (orElse != null && orElse.length > 0
                || !Arrays.stream(body).allMatch(LoopFinder::mayBeOfNumbers)) {
            return -1;
        }
        var assigned = new AssignedNames();
        assigned.visit(loop);
        String place = file + ":" + loop.getSourceRange().startLine;
        Set<String> shared =
                function == null ? assigned.names() : AssignedNames.ofOthers(function.body);
        return sites.add(
                new LoopSites.Site(loop, assigned.names(), shared, function == null, place));
    }

    /** False for a statement that plain numbers surely do not run. */
    private static boolean mayBeOfNumbers(StmtTy statement) {
        return switch (statement) {
            case StmtTy.Assign assign -> true;
            case StmtTy.AugAssign assign -> true;
            case StmtTy.If choice -> true;
            case StmtTy.Pass pass -> true;
            case StmtTy.Break end -> true;
            case StmtTy.Continue next -> true;
            case StmtTy.For loop -> Arrays.stream(loop.body).allMatch(LoopFinder::mayBeOfNumbers);
            case StmtTy.While loop -> Arrays.stream(loop.body).allMatch(LoopFinder::mayBeOfNumbers);
            case StmtTy.Expr expression ->
                    expression.value instanceof ExprTy.Constant
                            || expression.value instanceof ExprTy.Call;
            default -> false;
        };
    }

    private static boolean isOfNames(ExprTy target) {
        return target instanceof ExprTy.Name
                || target instanceof ExprTy.Tuple tuple
                        && Arrays.stream(tuple.elements).allMatch(LoopFinder::isOfNames);
    }

    /** True for what may give a range, an array or a list of numbers. */
    private static boolean isMarkable(ExprTy items) {
        return switch (items) {
            case ExprTy.Call call -> true;
            case ExprTy.Name name -> true;
            case ExprTy.Attribute attribute -> true;
            case ExprTy.Subscript subscript -> true;
            case ExprTy.BinOp operation -> true;
            case ExprTy.UnaryOp operation -> true;
            default -> false;
        };
    }

    /** A loop over so few that Python may do them. */
    private static boolean isShort(StmtTy.For loop) {
        long iterations = IterationCost.iterations(loop.iter);
        return iterations < IterationCost.ITERATIONS
                && iterations * IterationCost.of(loop.body) < WORTH_LOOKING;
    }

    private static boolean isIteratorCall(ExprTy items) {
        return items instanceof ExprTy.Call call
                && call.func instanceof ExprTy.Name name
                && ITERATORS.contains(name.id);
    }

    /** Sets the variables in a function, which only its own text can do; gives 0. */
    private static String takingOver(List<String> names) {
        var text = new StringBuilder("(");
        int i = 0;
        for (String name : names) {
            text.append("__loop__.has(%d) and [%s := __loop__.value(%d)], ".formatted(i, name, i));
            i++;
        }
        return text + "0) and 0";
    }

    private void insert(int line, int column, String text) {
        edits.add(new Edit(at(line, column), text));
    }

    private String edited() {
        var text = new StringBuilder(source);
        edits.sort(Comparator.comparingInt(Edit::place));
        for (Edit edit : edits.reversed()) {
            text.insert(edit.place(), edit.mark());
        }
        return text.toString();
    }

    private int at(int line, int column) {
        return source.offsetByCodePoints(lineStarts[line - 1], column);
    }

    private static int[] lineStarts(String source) {
        var starts = new ArrayList<Integer>();
        starts.add(0);
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && !source.startsWith("\n", i + 1)) {
                starts.add(i + 1);
            }
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
