package org.jpylab.python.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a function table: its {@link PyFunction} methods become functions of this Python module.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PyModule {
    /** The dotted name of the Python module, such as {@code numpy.fft}. */
    String value();

    /**
     * The Python class of the module that gets the functions as methods: their first Java parameter
     * is the receiver, which the Python signature leaves out. Empty for functions of the module.
     */
    String methodsOf() default "";

    /** What a {@code pyplot} function calls its method on: {@code gca()} or {@code gcf()}. */
    String pyplotTarget() default "gca()";
}
