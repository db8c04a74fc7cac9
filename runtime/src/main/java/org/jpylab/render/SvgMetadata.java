package org.jpylab.render;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an SVG file says of itself, in the words of the Dublin Core. */
final class SvgMetadata {
    private static final List<String> SINGLE =
            List.of(
                    "Title",
                    "Coverage",
                    "Date",
                    "Description",
                    "Format",
                    "Identifier",
                    "Language",
                    "Relation",
                    "Source");
    private static final List<String> PEOPLE =
            List.of("Creator", "Contributor", "Publisher", "Rights");

    private SvgMetadata() {}

    /** The elements {@code title} and {@code metadata}; null entries take away the usual ones. */
    static String text(Map<String, @Nullable String> given) {
        Map<String, @Nullable String> entries = new LinkedHashMap<>();
        entries.put("Format", "image/svg+xml");
        entries.put("Type", "http://purl.org/dc/dcmitype/StillImage");
        entries.put("Creator", "JPyLab");
        entries.put("Date", LocalDateTime.now().toString());
        entries.putAll(given);
        StringBuilder work = new StringBuilder();
        entries.forEach((key, value) -> {
            boolean known =
                    SINGLE.contains(key)
                            || PEOPLE.contains(key)
                            || key.equals("Type")
                            || key.equals("Keywords");
            if (!known) {
                throw PyError.valueError("Unknown metadata key(s) passed to SVG writer: " + key);
            }
            if (value != null) {
                work.append(element(key, escape(value)));
            }
        });
        String title = entries.get("Title");
        return (title == null ? "" : "<title>" + escape(title) + "</title>\n")
                + (work.isEmpty()
                        ? ""
                        : "<metadata>\n<rdf:RDF xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                                + " xmlns:cc=\"http://creativecommons.org/ns#\""
                                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                + "<cc:Work>\n"
                                + work
                                + "</cc:Work>\n</rdf:RDF>\n</metadata>\n");
    }

    private static String element(String key, String value) {
        if (key.equals("Type")) {
            return "<dc:type rdf:resource=\"" + value + "\"/>\n";
        }
        String name = key.equals("Keywords") ? "subject" : key.toLowerCase(Locale.ROOT);
        String inside =
                SINGLE.contains(key)
                        ? value
                        : key.equals("Keywords")
                                ? "<rdf:Bag><rdf:li>" + value + "</rdf:li></rdf:Bag>"
                                : "<cc:Agent><dc:title>" + value + "</dc:title></cc:Agent>";
        return "<dc:" + name + ">" + inside + "</dc:" + name + ">\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
