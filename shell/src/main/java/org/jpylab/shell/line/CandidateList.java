package org.jpylab.shell.line;

import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

import java.util.List;

/** Hands completions to JLine, cut to the word JLine means to replace. */
final class CandidateList implements Completer {
    private final Completions completions;

    CandidateList(Completions completions) {
        this.completions = completions;
    }

    @Override
    public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
        String text = parsed.line();
        int wordStart = parsed.cursor() - parsed.wordCursor();
        int order = 0;
        for (Completion completion : completions.at(text, parsed.cursor())) {
            String value = fromWordStart(completion, text, wordStart);
            candidates.add(
                    new Candidate(
                            value,
                            completion.text(),
                            null,
                            completion.description().isEmpty() ? null : completion.description(),
                            null,
                            null,
                            false,
                            order++));
        }
    }

    private static String fromWordStart(Completion completion, String text, int wordStart) {
        int start = completion.start();
        if (start < wordStart) {
            int shared = Math.min(wordStart - start, completion.text().length());
            return completion.text().substring(shared);
        }
        return text.substring(wordStart, start) + completion.text();
    }
}
