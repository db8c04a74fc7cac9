package org.jpylab.render.math;

/**
 * Where scripts stand in a family of fonts, in parts of the height of an x: TeX's font parameters
 * (D. Knuth, The TeXbook, 1984, appendix G) as Matplotlib measured them.
 *
 * @param after the room after scripts
 * @param drop how far the scripts of integrals overlap them
 * @param rise of superscripts
 * @param fall of subscripts
 * @param fallBelow of subscripts that have a superscript above
 * @param delta how far from the letter scripts start
 * @param slanted how much further for letters that lean, in parts of their height
 * @param integral the same for integrals
 */
record ScriptMetrics(
        double after,
        double drop,
        double rise,
        double fall,
        double fallBelow,
        double delta,
        double slanted,
        double integral) {
    /** The metrics of a family of formulas' fonts. */
    static ScriptMetrics of(String family) {
        return switch (family) {
            case "cm" -> new ScriptMetrics(0.075, 0.2, 0.45, 0.2, 0.3, 0.075, 0.3, 0.3);
            case "stix" -> new ScriptMetrics(0.1, 0.4, 0.8, 0.3, 0.6, 0.05, 0.3, 0.3);
            default -> new ScriptMetrics(0.05, 0.4, 0.7, 0.3, 0.5, 0.025, 0.2, 0.1);
        };
    }
}
