package org.jpylab.figure.artist;

/** An artist that nothing is known of: it draws itself. */
public final class FreeArtist extends Artist {
    @Override
    public PropertyTable<?> properties() {
        return ARTIST;
    }
}
