package org.jpylab.figure.color;

/** What colours its data by a norm and a colour map, and can have a colour bar. */
public interface Mappable {
    ColorMapping mapping();
}
