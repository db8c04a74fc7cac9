package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names that statements assign to. */
final class AssignedNames {
    private final Set<String> names = new TreeSet<>();

    Set<String> names() {
        return names;
    }

    void visit(StmtTy @Nullable [] body) {
        if (body != null) {
            for (StmtTy statement : body) {
                visit(statement);
            }
        }
    }

    void visit(StmtTy statement) {
        switch (statement) {
            case StmtTy.Assign assign -> {
                for (ExprTy target : assign.targets) {
                    target(target);
                }
            }
            case StmtTy.AugAssign assign -> target(assign.target);
            case StmtTy.For loop -> {
                target(loop.target);
                visit(loop.body);
                visit(loop.orElse);
            }
            case StmtTy.While loop -> {
                visit(loop.body);
                visit(loop.orElse);
            }
            case StmtTy.If choice -> {
                visit(choice.body);
                visit(choice.orElse);
            }
            default -> {}
        }
    }

    private void target(ExprTy target) {
        switch (target) {
            case ExprTy.Name name -> names.add(name.id);
            case ExprTy.Tuple tuple -> {
                for (ExprTy element : tuple.elements) {
                    target(element);
                }
            }
            default -> {}
        }
    }

    /** The names that a function declares to be variables of others: global or nonlocal. */
    static Set<String> ofOthers(StmtTy @Nullable [] body) {
        var names = new TreeSet<String>();
        addOfOthers(body, names);
        return names;
    }

    private static void addOfOthers(StmtTy @Nullable [] body, Set<String> names) {
        if (body == null) {
            return;
        }
        for (StmtTy statement : body) {
            switch (statement) {
                case StmtTy.Global global -> names.addAll(List.of(global.names));
                case StmtTy.Nonlocal nonlocal -> names.addAll(List.of(nonlocal.names));
                case StmtTy.If choice -> {
                    addOfOthers(choice.body, names);
                    addOfOthers(choice.orElse, names);
                }
                case StmtTy.For loop -> addOfOthers(loop.body, names);
                case StmtTy.While loop -> addOfOthers(loop.body, names);
                case StmtTy.With with -> addOfOthers(with.body, names);
                case StmtTy.Try attempt -> addOfOthers(attempt.body, names);
                default -> {}
            }
        }
    }
}
