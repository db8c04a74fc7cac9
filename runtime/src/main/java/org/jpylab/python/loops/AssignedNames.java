package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jspecify.annotations.Nullable;

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

    /** True for a function that sets variables of other scopes. */
    static boolean declaresNamesOfOthers(StmtTy @Nullable [] body) {
        if (body == null) {
            return false;
        }
        for (StmtTy statement : body) {
            boolean declares =
                    switch (statement) {
                        case StmtTy.Global global -> true;
                        case StmtTy.Nonlocal nonlocal -> true;
                        case StmtTy.If choice ->
                                declaresNamesOfOthers(choice.body)
                                        || declaresNamesOfOthers(choice.orElse);
                        case StmtTy.For loop -> declaresNamesOfOthers(loop.body);
                        case StmtTy.While loop -> declaresNamesOfOthers(loop.body);
                        case StmtTy.With with -> declaresNamesOfOthers(with.body);
                        case StmtTy.Try attempt -> declaresNamesOfOthers(attempt.body);
                        default -> false;
                    };
            if (declares) {
                return true;
            }
        }
        return false;
    }
}
