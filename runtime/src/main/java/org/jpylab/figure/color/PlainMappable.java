package org.jpylab.figure.color;

/** Data, norm and colour map without an artist: what a colour bar for nothing drawn shows. */
public record PlainMappable(ColorMapping mapping) implements Mappable {}
