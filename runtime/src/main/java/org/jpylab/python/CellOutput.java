package org.jpylab.python;

import java.util.List;
import java.util.Map;

/** Who is told what cells print, show and raise, at the time they do; called by running code. */
public interface CellOutput {
    /** Text was printed to {@code stdout} or {@code stderr}. */
    void printed(String stream, String text);

    /** What was printed so far shall be seen now. */
    void flush();

    /**
     * Something is shown, in kinds of content by MIME type; bytes are in Base64.
     *
     * @param metadata JSON text, empty if there are none
     * @param displayId the name of the place it is shown at, empty if it has none
     * @param update whether it takes the place of what was shown under this name
     */
    void shown(Map<String, String> contents, String metadata, String displayId, boolean update);

    /** A cell has this value. */
    void result(int number, Map<String, String> contents, String metadata);

    /** An exception ended the cell. */
    void raised(String name, String value, List<String> traceback);

    /** A magic was called wrongly, which ended the cell; what is to be said has been printed. */
    void refused(String name, String value);

    /** What the cell has shown goes, now or when it shows the next thing. */
    void clear(boolean whenNextComes);
}
