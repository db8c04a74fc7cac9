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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the loops over ranges in a text and marks them: {@code for i in range(n):} becomes {@code
 * for i in range(n) @__loop__[7]:}, so that lines stay and columns too, up to the mark.
 */
final class LoopFinder {
    private static final Set<String> RANGES = Set.of("range", "xrange");
    private static final Pattern CANDIDATE = Pattern.compile("\\bfor\\b[^\\n]*\\bx?range\\s*\\(");
    private static final int FEATURE_VERSION = 12;

    private final String source;
    private final int[] lineStarts;
    private final LoopSites sites;
    private final Map<Integer, StmtTy.FunctionDef> functions = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

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

    private LoopFinder(String source, LoopSites sites) {
        this.source = source;
        this.sites = sites;
        lineStarts = lineStarts(source);
    }

    /** The text with its loops marked; the text itself if it has none. */
    static String mark(String source, String file, LoopSites sites) {
        boolean hasLoops = CANDIDATE.matcher(source).find();
        if (!hasLoops && !source.contains("def ")) {
            return source;
        }
        StmtTy[] body = parse(source);
        if (body == null) {
            return source;
        }
        var finder = new LoopFinder(source, sites);
        finder.visit(body, null);
        sites.setFunctions(file, finder.functions);
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

    /** Visits statements of a module, or of a function if there is one. */
    private void visit(StmtTy[] body, StmtTy.@Nullable FunctionDef function) {
        for (StmtTy statement : body) {
            switch (statement) {
                case StmtTy.For loop -> {
                    mark(loop, function);
                    visit(loop.body, function);
                }
                case StmtTy.While loop -> visit(loop.body, function);
                case StmtTy.If choice -> {
                    visit(choice.body, function);
                    visitAll(choice.orElse, function);
                }
                case StmtTy.With with -> visit(with.body, function);
                case StmtTy.Try attempt -> visit(attempt.body, function);
                case StmtTy.FunctionDef inner -> {
                    if (inner.decoratorList == null || inner.decoratorList.length == 0) {
                        functions.put(inner.getSourceRange().startLine, inner);
                    }
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

    private void visitMethods(StmtTy.ClassDef type) {
        for (StmtTy statement : type.body) {
            if (statement instanceof StmtTy.FunctionDef method) {
                visit(method.body, method);
            }
        }
    }

    private void mark(StmtTy.For loop, StmtTy.@Nullable FunctionDef function) {
        boolean isRange =
                loop.target instanceof ExprTy.Name
                        && loop.iter instanceof ExprTy.Call call
                        && call.func instanceof ExprTy.Name name
                        && RANGES.contains(name.id);
        if (!isRange || loop.orElse != null && loop.orElse.length > 0) {
            return;
        }
        var assigned = new AssignedNames();
        assigned.visit(loop);
        if (function != null && AssignedNames.declaresNamesOfOthers(function.body)) {
            return;
        }
        int number = sites.add(new LoopSites.Site(loop, assigned.names(), function == null));
        SourceRange range = loop.iter.getSourceRange();
        edits.add(
                new Edit(
                        at(range.endLine, range.endColumn),
                        " @__loop__[%d]".formatted(number)
                                + (function == null ? "" : takingOver(assigned.names()))));
    }

    /** What follows the mark in a function, whose variables only its own text can set. */
    private static String takingOver(Set<String> names) {
        var text = new StringBuilder(" and (");
        int i = 0;
        for (String name : names) {
            text.append("__loop__.has(%d) and [%s := __loop__.value(%d)], ".formatted(i, name, i));
            i++;
        }
        return text + "0) and 0 or __loop__.rest()";
    }

    private String edited() {
        var text = new StringBuilder(source);
        for (int i = edits.size() - 1; i >= 0; i--) {
            text.insert(edits.get(i).place(), edits.get(i).mark());
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
