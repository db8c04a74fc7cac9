package org.jpylab.legacy.python2;

import java.util.ArrayList;
import java.util.List;

/** Parameters that are tuples of names. */
final class ParameterRules {
    private final Rewrite rewrite;
    private final Edits edits;

    ParameterRules(Rewrite rewrite) {
        this.rewrite = rewrite;
        edits = rewrite.edits;
    }

    /** Unpacks at the start of the body. */
    void rewrite(Stmt.Function function) throws Python2SyntaxException {
        List<String> statements = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        int count = 0;
        Parameter last = null;
        for (Parameter parameter : function.parameters()) {
            Expr target = TupleNames.withoutBrackets(parameter.target());
            if (target instanceof Expr.Parens tuple) {
                String name = "__tuple" + ++count + "__";
                last = parameter;
                statements.add(rewrite.text(tuple) + " = " + name);
                expressions.add(new TupleNames(rewrite, tuple).unpacking(name, name));
                replace(parameter, name);
            } else {
                unwrap(parameter, target);
            }
        }
        if (last == null) {
            return;
        }
        String expression = String.join(", ", expressions);
        String guard = "__tuple" + count + "__";
        Insertion insertion =
                new Insertion(
                        String.join("; ", statements),
                        expression,
                        "(" + guard + " is None or [" + expression + ", " + guard + " := None])");
        if (!insertion.into(function.body(), edits)) {
            throw Unsupported.at(
                    rewrite, last.target(), "a tuple parameter with nothing but definitions after");
        }
    }

    /** Nests a lambda for each tuple around the body. */
    void rewrite(Expr.Lambda lambda) {
        List<Expr.Parens> tuples = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Parameter parameter : lambda.parameters()) {
            Expr target = TupleNames.withoutBrackets(parameter.target());
            if (target instanceof Expr.Parens tuple) {
                tuples.add(tuple);
                names.add("__tuple" + tuples.size() + "__");
                replace(parameter, names.getLast());
            } else {
                unwrap(parameter, target);
            }
        }
        StringBuilder prefix = new StringBuilder();
        StringBuilder suffix = new StringBuilder();
        int inner = tuples.size();
        for (int i = 0; i < tuples.size(); i++) {
            List<String> parameters = new ArrayList<>();
            for (Expr item : TupleNames.items(tuples.get(i))) {
                Expr target = TupleNames.withoutBrackets(item);
                if (target instanceof Expr.Parens nested) {
                    tuples.add(nested);
                    names.add("__tuple" + ++inner + "__");
                    parameters.add(names.getLast());
                } else {
                    parameters.add(rewrite.text(target));
                }
            }
            prefix.append("(lambda ").append(String.join(", ", parameters)).append(": ");
            suffix.insert(0, ")(*" + names.get(i) + ")");
        }
        if (!tuples.isEmpty()) {
            edits.around(lambda.body(), prefix.toString(), suffix.toString());
        }
    }

    private void replace(Parameter parameter, String name) {
        rewrite.erase(parameter.target().first(), parameter.target().last());
        edits.replace(parameter.target().first(), name);
    }

    private void unwrap(Parameter parameter, Expr name) {
        if (name != parameter.target()) {
            replace(parameter, rewrite.text(name));
        }
    }
}
