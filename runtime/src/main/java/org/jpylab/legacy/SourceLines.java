package org.jpylab.legacy;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source, found by number or by offset. */
public final class SourceLines {
    private final String source;
    private final List<Integer> starts = new ArrayList<>();

    public SourceLines(String source) {
        this.source = source;
        starts.add(source.startsWith("\uFEFF") ? 1 : 0);
        for (int at = 0; at < source.length(); ) {
            int newline = Lexemes.newline(source, at);
            at += Math.max(newline, 1);
            if (newline > 0) {
                starts.add(at);
            }
        }
    }

    public int count() {
        return starts.size();
    }

    /** Offset of the first character of a line, counted from 1. */
    public int start(int line) {
        return starts.get(line - 1);
    }

    /** The text of a line, counted from 1, without its line end; empty past the last. */
    public String text(int line) {
        if (line < 1 || line > starts.size()) {
            return "";
        }
        int start = starts.get(line - 1);
        return source.substring(start, Lexemes.lineEnd(source, start));
    }
}
