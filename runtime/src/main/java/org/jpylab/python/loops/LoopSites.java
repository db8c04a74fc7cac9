package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.StmtTy;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The loops and functions of all texts that were compiled in a session. */
public final class LoopSites {
    private static final int ATTEMPTS = 3;

    private final List<Site> sites = new ArrayList<>();
    private final Map<String, Map<Integer, StmtTy.FunctionDef>> functions = new HashMap<>();
    private final Map<String, Map<Integer, StmtTy.FunctionDef>> lambdas = new HashMap<>();

    /** One loop of a text. */
    static final class Site {
        /** What a {@code for} assigns each item to; null for a {@code while}. */
        final @Nullable ExprTy target;

        /** What a {@code while} tests; null for a {@code for}. */
        final @Nullable ExprTy test;

        final StmtTy[] body;
        final List<String> assigned;

        /** Variables that functions may see: all of a module's, those that a function declares. */
        final Set<String> shared;

        final boolean isOfModule;
        final String place;

        /** What an iteration costs Python, as {@link IterationCost} counts. */
        final int cost;

        private int failures;

        /** A {@code for} or {@code while} loop; {@code place} tells the user where it is. */
        Site(
                StmtTy loop,
                Set<String> assigned,
                Set<String> shared,
                boolean isOfModule,
                String place) {
            target = loop instanceof StmtTy.For each ? each.target : null;
            test = loop instanceof StmtTy.While repeat ? repeat.test : null;
            body = loop instanceof StmtTy.For each ? each.body : ((StmtTy.While) loop).body;
            this.assigned = List.copyOf(assigned);
            this.shared = Set.copyOf(shared);
            this.isOfModule = isOfModule;
            this.place = place;
            cost = IterationCost.of(body);
        }

        /** False once the loop was refused so often that nobody asks again. */
        boolean isWorthTrying() {
            return failures < ATTEMPTS;
        }

        void hasFailed() {
            failures++;
        }
    }

    Site get(int number) {
        return sites.get(number);
    }

    /** Takes a loop; its number. */
    int add(Site site) {
        sites.add(site);
        return sites.size() - 1;
    }

    /**
     * Takes the functions of a text, by their first lines, in the place of an older text of this
     * name; those without names apart.
     */
    void setFunctions(
            String file,
            Map<Integer, StmtTy.FunctionDef> found,
            Map<Integer, StmtTy.FunctionDef> foundLambdas) {
        functions.put(file, found);
        lambdas.put(file, foundLambdas);
    }

    /** The function of a name that begins in a line; null if there is none. */
    StmtTy.@Nullable FunctionDef function(String file, int line, String name) {
        var ofTexts = name.equals(Lambdas.NAME) ? lambdas : functions;
        var definition = ofTexts.getOrDefault(file, Map.of()).get(line);
        return definition == null || !definition.name.equals(name) ? null : definition;
    }
}
