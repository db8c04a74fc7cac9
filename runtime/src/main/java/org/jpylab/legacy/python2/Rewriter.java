package org.jpylab.legacy.python2;

/** Applies the rules to a tree, outer nodes before inner ones. */
final class Rewriter {
    private final StatementRules statements;
    private final HandlerRules handlers;
    private final ImportRules imports;
    private final DivisionRules divisions;
    private final NameRules names;
    private final AttributeRules attributes;
    private final TextRules texts;
    private final ClassRules classes;
    private final ComprehensionRules comprehensions;
    private final ParameterRules parameters;

    private Rewriter(Rewrite rewrite) {
        NumberKinds kinds = new NumberKinds(rewrite);
        statements = new StatementRules(rewrite);
        handlers = new HandlerRules(rewrite);
        imports = new ImportRules(rewrite);
        divisions = new DivisionRules(rewrite, kinds);
        names = new NameRules(rewrite, kinds);
        attributes = new AttributeRules(rewrite);
        texts = new TextRules(rewrite, kinds);
        classes = new ClassRules(rewrite);
        comprehensions = new ComprehensionRules(rewrite);
        parameters = new ParameterRules(rewrite);
    }

    static Translation apply(Rewrite rewrite) throws Python2SyntaxException {
        LiteralRules.apply(rewrite);
        IndentationRule.apply(rewrite);
        new Rewriter(rewrite).visit(rewrite.source);
        return rewrite.edits.apply();
    }

    private void visit(Node node) throws Python2SyntaxException {
        switch (node) {
            case Stmt.Print print -> statements.print(print);
            case Stmt.Exec exec -> statements.exec(exec);
            case Stmt.Raise raise -> statements.raise(raise);
            case Stmt.Global global -> statements.global(global);
            case Stmt.Import imported -> imports.rewrite(imported);
            case Stmt.FromImport imported -> imports.rewrite(imported);
            case Stmt.Augment augment -> divisions.rewrite(augment);
            case Stmt.Function function -> parameters.rewrite(function);
            case Stmt.ClassDef definition -> classes.rewrite(definition);
            case Handler handler -> handlers.rewrite(handler);
            case Expr.Lambda lambda -> parameters.rewrite(lambda);
            case Expr.Comprehension comprehension -> comprehensions.rewrite(comprehension);
            case Expr.Backquote backquote -> texts.backquote(backquote);
            case Expr.Binary binary -> {
                divisions.rewrite(binary);
                texts.format(binary);
            }
            case Expr.Call call -> {
                attributes.call(call);
                texts.format(call);
            }
            case Expr.Attribute attribute -> attributes.load(attribute);
            case Expr.Subscript subscript -> handlers.index(subscript);
            case Expr.Name name -> names.rewrite(name);
            default -> {}
        }
        for (Node child : Children.of(node)) {
            visit(child);
        }
    }
}
