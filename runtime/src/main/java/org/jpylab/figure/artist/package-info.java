/**
 * What a figure is made of: lines, texts, patches, collections, images, each with its properties by
 * Matplotlib's names. Start reading at {@link org.jpylab.figure.artist.Artist} and {@link
 * org.jpylab.figure.artist.PropertyTable}.
 */
@NullMarked
package org.jpylab.figure.artist;

import org.jspecify.annotations.NullMarked;
