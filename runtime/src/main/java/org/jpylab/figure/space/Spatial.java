package org.jpylab.figure.space;

/** What has a place in space: finds its place in the picture before each drawing. */
interface Spatial {
    /** Moves the artist to where a projection puts it; returns the depth that it is sorted by. */
    double project(Projection projection);
}
