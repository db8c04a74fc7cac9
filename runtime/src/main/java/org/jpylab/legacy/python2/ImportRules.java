package org.jpylab.legacy.python2;

/** Modules that have another name or other contents in Python 3, and imports of siblings. */
final class ImportRules {
    private static final String PACKAGE = "_py2.";

    private final Rewrite rewrite;
    private final Edits edits;
    private final OldModules modules;

    ImportRules(Rewrite rewrite) {
        this.rewrite = rewrite;
        edits = rewrite.edits;
        modules = OldModules.table();
    }

    void rewrite(Stmt.Import imported) {
        boolean split = imported.modules().stream().anyMatch(name -> isSibling(name.name()));
        for (int i = 0; i < imported.modules().size(); i++) {
            ImportName module = imported.modules().get(i);
            String from = isSibling(module.name()) ? "from . " : "";
            if (i == 0) {
                edits.before(imported.first(), from);
            } else if (split) {
                edits.replace(commaBefore(module), ";");
                edits.before(module.first(), from + "import ");
            }
            if (from.isEmpty() && isOld(module)) {
                edits.before(module.first(), PACKAGE);
                edits.after(module.last(), module.alias() == null ? " as " + module.name() : "");
            }
        }
    }

    private int commaBefore(ImportName module) {
        int comma = module.first();
        while (!rewrite.tokens.get(comma).isOperator(",")) {
            comma--;
        }
        return comma;
    }

    /** {@code import a.b} binds {@code a}, for which no other module can stand in. */
    private boolean isOld(ImportName module) {
        boolean bindsParent = module.alias() == null && module.name().indexOf('.') >= 0;
        return !bindsParent && modules.contains(module.name(), rewrite.words);
    }

    private boolean isSibling(String module) {
        return !rewrite.future("absolute_import")
                && module.indexOf('.') < 0
                && rewrite.siblings.test(module);
    }

    void rewrite(Stmt.FromImport imported) {
        String module = imported.module();
        if (imported.isStar() && rewrite.scopes.of(imported).kind() == Scope.Kind.FUNCTION) {
            rewrite.erase(imported.first(), imported.last());
            edits.replace(imported.first(), "__importstar2__('" + module + "', globals())");
        } else if (isSibling(module)) {
            edits.before(imported.moduleFirst(), ".");
        } else if (modules.contains(module, rewrite.words)) {
            edits.before(imported.moduleFirst(), PACKAGE);
        }
    }
}
