package org.jpylab.shell.line;

import java.util.HashMap;
import java.util.Map;

/** The letters that {@code \name<TAB>} stands for: Greek, and what Python allows in names. */
final class Symbols {
    private static final String[] GREEK = {
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "iota",
        "kappa",
        "lambda",
        "mu",
        "nu",
        "xi",
        "omicron",
        "pi",
        "rho",
        "varsigma",
        "sigma",
        "tau",
        "upsilon",
        "varphi",
        "chi",
        "psi",
        "omega"
    };
    private static final Map<String, String> LETTERS = new HashMap<>();

    static {
        for (int i = 0; i < GREEK.length; i++) {
            String name = GREEK[i];
            LETTERS.put(name, Character.toString('α' + i));
            if (!name.startsWith("var")) {
                String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
                LETTERS.put(capital, Character.toString('Α' + i));
            }
        }
        LETTERS.put("phi", "φ");
        LETTERS.put("Phi", "Φ");
        LETTERS.put("varepsilon", "ε");
        LETTERS.put("vartheta", "ϑ");
        LETTERS.put("partial", "∂");
        LETTERS.put("nabla", "∇");
        LETTERS.put("infty", "∞");
        LETTERS.put("hbar", "ħ");
        LETTERS.put("ell", "ℓ");
        LETTERS.put("degree", "°");
        LETTERS.put("pm", "±");
        LETTERS.put("times", "×");
        LETTERS.put("cdot", "⋅");
        LETTERS.put("sum", "∑");
        LETTERS.put("int", "∫");
        LETTERS.put("sqrt", "√");
        LETTERS.put("leq", "≤");
        LETTERS.put("geq", "≥");
        LETTERS.put("neq", "≠");
        LETTERS.put("approx", "≈");
        LETTERS.put("to", "→");
        for (int digit = 0; digit < 10; digit++) {
            LETTERS.put("_" + digit, Character.toString('₀' + digit));
        }
    }

    private Symbols() {}

    /** Returns the letter with this TeX name, empty if there is none. */
    static String named(String name) {
        return LETTERS.getOrDefault(name, "");
    }
}
