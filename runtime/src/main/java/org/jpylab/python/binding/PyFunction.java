package org.jpylab.python.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method a Python function. The Java parameters stand in the order of the Python
 * ones; their types say how the border converts each argument (see {@link Conversion}).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PyFunction {
    /** The Python signature: {@code linspace(start, stop, num=50)}. Empty for a method only. */
    String value() default "";

    /** The docstring, with a runnable example. */
    String doc();

    /**
     * The signature of the {@code ndarray} method over the same Java method, without {@code self}:
     * {@code sum(axis=None, dtype=None)}. Parameters that it lacks take the function's defaults.
     */
    String method() default "";

    /**
     * For a method table: the name of the {@code pyplot} function that calls this on {@code gca()}.
     */
    String pyplot() default "";

    /**
     * Whether the result becomes {@code pyplot}'s current image, which {@code colorbar()} takes.
     */
    boolean mappable() default false;

    /** Further names of the same function, such as {@code absolute} and {@code abs}. */
    String[] aliases() default {};

    /**
     * The parameters that may be arrays of a subclass (or {@code *name} for a sequence of arrays),
     * for which {@code numpy._of_subclasses} has a function of the same name that keeps the class.
     */
    String keepsClass() default "";
}
