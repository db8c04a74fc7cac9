package org.jpylab.python.loops;

/**
 * An attribute that a loop sets: a variable of the loop, which becomes the object's when the loop
 * is left.
 *
 * @param held what it holds before the loop
 */
record Attribute(Term.OfObject object, String name, Term held) {
    /** What no variable of a text is called. */
    static String variable(Term.OfObject object, String name) {
        return "." + object.id() + "." + name;
    }

    /** True for the variables of attributes. */
    static boolean isName(String variable) {
        return variable.startsWith(".");
    }

    String variable() {
        return variable(object, name);
    }
}
