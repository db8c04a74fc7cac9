package org.jpylab.figure.axes;

import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.NullFormatter;
import org.jpylab.figure.tick.NullLocator;

/** A locator and a formatter together, as shared axes have them in common. */
final class Ticker {
    Locator locator = new NullLocator();
    Formatter formatter = new NullFormatter();
    boolean locatorIsDefault = true;
    boolean formatterIsDefault = true;
}
