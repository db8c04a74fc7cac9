package org.jpylab.ndarray.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes column titles fit to be names of fields, as {@code genfromtxt} does. */
final class FieldNames {
    private static final String DELETED = "~!@#$%^&*()-=+~\\|]}[{';: /?.>,<";
    private static final Set<String> RESERVED = Set.of("return", "file", "print");

    private final String deleted;
    private final String replaceSpace;
    private final String defaultFormat;
    private final String letterCase;

    /**
     * Rules for names.
     *
     * @param letterCase {@code upper}, {@code lower}, or anything else to leave letters as they are
     */
    FieldNames(String deleted, String replaceSpace, String defaultFormat, String letterCase) {
        this.deleted = deleted;
        this.replaceSpace = replaceSpace;
        this.defaultFormat = defaultFormat;
        this.letterCase = letterCase;
    }

    static FieldNames usual() {
        return new FieldNames(DELETED, "_", "f%i", "");
    }

    List<String> valid(List<String> given) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int empty = 0;
        for (String title : given) {
            String name = cased(title).strip().replace(" ", replaceSpace);
            StringBuilder kept = new StringBuilder();
            for (char c : name.toCharArray()) {
                boolean spared = replaceSpace.indexOf(c) >= 0;
                if (spared || deleted.indexOf(c) < 0) {
                    kept.append(c);
                }
            }
            name = kept.toString();
            if (name.isEmpty()) {
                do {
                    name = numbered(empty++);
                } while (given.contains(name));
            }
            if (RESERVED.contains(name)) {
                name += "_";
            }
            int count = seen.merge(name, 1, Integer::sum) - 1;
            names.add(count > 0 ? name + "_" + count : name);
        }
        return names;
    }

    private String cased(String title) {
        return switch (letterCase) {
            case "upper" -> title.toUpperCase(Locale.ROOT);
            case "lower" -> title.toLowerCase(Locale.ROOT);
            default -> title;
        };
    }

    /** The name of a column without a title. */
    String numbered(int i) {
        return defaultFormat.replace("%i", Integer.toString(i)).replace("%d", Integer.toString(i));
    }
}
