package org.jpylab.ndarray.print;

import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.TimeText;
import org.jpylab.ndarray.TimeValue;

/** Dates or time differences, as wide as the latest and the earliest. */
final class TimeFormat implements ElementFormat {
    private static final String NOT_A_TIME = "'NaT'";

    private final boolean padded;
    private final int width;

    TimeFormat(Elements elements, PrintOptions options) {
        int widest = 0;
        TimeValue earliest = null;
        TimeValue latest = null;
        boolean anyMissing = false;
        for (int place : elements.places()) {
            TimeValue time = (TimeValue) elements.storage().getObject(place);
            if (time.ticks() == TimeValue.NAT) {
                anyMissing = true;
                continue;
            }
            earliest = earliest == null || time.ticks() < earliest.ticks() ? time : earliest;
            latest = latest == null || time.ticks() > latest.ticks() ? time : latest;
        }
        if (earliest != null && latest != null) {
            widest = Math.max(text(earliest).length(), text(latest).length());
        }
        width = anyMissing ? Math.max(widest, NOT_A_TIME.length()) : widest;
        padded = !options.is113();
    }

    private static String text(TimeValue time) {
        String text = TimeText.format(time);
        return time.isDelta() ? text : "'" + text + "'";
    }

    @Override
    public String text(Storage storage, int at) {
        TimeValue time = (TimeValue) storage.getObject(at);
        boolean missing = time.ticks() == TimeValue.NAT;
        String text = missing ? NOT_A_TIME : text(time);
        boolean left = !padded && !time.isDelta();
        return left ? text : " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
