package org.jpylab.figure.axes;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.PropertyTable;

/** The key to the lines, patches and collections of an axes or figure. */
public final class Legend extends Artist {
    public static final PropertyTable<Legend> LEGEND =
            PropertyTable.of("Legend", Legend.class, ARTIST);

    public Legend() {
        setZorder(5);
    }

    @Override
    public PropertyTable<?> properties() {
        return LEGEND;
    }
}
