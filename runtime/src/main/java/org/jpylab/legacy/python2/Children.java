package org.jpylab.legacy.python2;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The nodes directly under a node, in the order of the source. */
final class Children {
    private final List<Node> nodes = new ArrayList<>();

    private Children() {}

    static List<Node> of(Node node) {
        Children children = new Children();
        children.collect(node);
        return children.nodes;
    }

    private void add(@Nullable Node node) {
        if (node != null) {
            nodes.add(node);
        }
    }

    private void collect(Node node) {
        switch (node) {
            case Expr expr -> ofExpression(expr);
            case Stmt stmt -> ofStatement(stmt);
            case Argument argument -> add(argument.value());
            case Clause.For clause -> {
                add(clause.target());
                add(clause.iterable());
            }
            case Clause.If clause -> add(clause.test());
            case Parameter parameter -> {
                add(parameter.target());
                add(parameter.standard());
            }
            case Handler handler -> {
                add(handler.type());
                add(handler.target());
                add(handler.body());
            }
            case Block block -> nodes.addAll(block.statements());
            case ImportName _ -> {}
        }
    }

    private void ofExpression(Expr expr) {
        switch (expr) {
            case Expr.Name _, Expr.Number _, Expr.Text _ -> {}
            case Expr.Attribute attribute -> add(attribute.value());
            case Expr.Subscript subscript -> {
                add(subscript.value());
                nodes.addAll(subscript.items());
            }
            case Expr.Call call -> {
                add(call.function());
                nodes.addAll(call.arguments());
            }
            case Expr.Binary binary -> {
                add(binary.left());
                add(binary.right());
            }
            case Expr.Unary unary -> add(unary.operand());
            case Expr.Chain chain -> nodes.addAll(chain.operands());
            case Expr.Conditional conditional -> {
                add(conditional.body());
                add(conditional.test());
                add(conditional.otherwise());
            }
            case Expr.Lambda lambda -> {
                nodes.addAll(lambda.parameters());
                add(lambda.body());
            }
            case Expr.Parens parens -> add(parens.inner());
            case Expr.Items items -> nodes.addAll(items.items());
            case Expr.Display display -> nodes.addAll(display.items());
            case Expr.Comprehension comprehension -> {
                nodes.addAll(comprehension.element());
                nodes.addAll(comprehension.clauses());
            }
            case Expr.Backquote backquote -> add(backquote.inner());
            case Expr.Yield yield -> add(yield.value());
            case Expr.Slice slice -> nodes.addAll(slice.parts());
        }
    }

    private void ofStatement(Stmt stmt) {
        switch (stmt) {
            case Stmt.Compound compound -> ofCompound(compound);
            case Stmt.Expression expression -> add(expression.value());
            case Stmt.Assign assign -> {
                nodes.addAll(assign.targets());
                add(assign.value());
            }
            case Stmt.Augment augment -> {
                add(augment.target());
                add(augment.value());
            }
            case Stmt.Print print -> {
                add(print.file());
                nodes.addAll(print.items());
            }
            case Stmt.Exec exec -> {
                add(exec.code());
                nodes.addAll(exec.scopes());
            }
            case Stmt.Keyword keyword -> nodes.addAll(keyword.values());
            case Stmt.Raise raise -> nodes.addAll(raise.values());
            case Stmt.Import imported -> nodes.addAll(imported.modules());
            case Stmt.FromImport imported -> nodes.addAll(imported.names());
            case Stmt.Bare _, Stmt.Global _ -> {}
        }
    }

    private void ofCompound(Stmt.Compound compound) {
        switch (compound) {
            case Stmt.If choice -> {
                for (int i = 0; i < choice.blocks().size(); i++) {
                    add(i < choice.tests().size() ? choice.tests().get(i) : null);
                    add(choice.blocks().get(i));
                }
            }
            case Stmt.While loop -> {
                add(loop.test());
                add(loop.body());
                add(loop.otherwise());
            }
            case Stmt.For loop -> {
                add(loop.target());
                add(loop.iterable());
                add(loop.body());
                add(loop.otherwise());
            }
            case Stmt.Try attempt -> {
                add(attempt.body());
                nodes.addAll(attempt.handlers());
                nodes.addAll(attempt.others());
            }
            case Stmt.With with -> {
                nodes.addAll(with.managers());
                nodes.addAll(with.targets());
                add(with.body());
            }
            case Stmt.Function function -> {
                nodes.addAll(function.parameters());
                add(function.body());
            }
            case Stmt.ClassDef definition -> {
                nodes.addAll(definition.bases());
                add(definition.body());
            }
            case Stmt.Decorated decorated -> {
                nodes.addAll(decorated.decorators());
                add(decorated.definition());
            }
        }
    }
}
