package org.jpylab.ndarray.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes column titles fit to be names of fields, as {@code genfromtxt} does. */
final class FieldNames {
    private static final String DELETED = "~!@#$%^&*()-=+~\\|]}[{';: /?.>,<";
    private static final Set<String> RESERVED = Set.of("return", "file", "print");

    private static final Pattern PLACE = Pattern.compile("%(0?[0-9]*)[id]");

    private final String deleted;
    private final String replaceSpace;
    private final String defaultFormat;
    private final String letterCase;
    private final Set<String> excluded;

    /**
     * Rules for names.
     *
     * @param letterCase {@code upper}, {@code lower}, or anything else to leave letters as they are
     * @param excluded names that get an underscore at their end, as reserved ones do
     */
    FieldNames(
            String deleted,
            String replaceSpace,
            String defaultFormat,
            String letterCase,
            List<String> excluded) {
        this.deleted = deleted;
        this.replaceSpace = replaceSpace;
        this.defaultFormat = defaultFormat;
        this.letterCase = letterCase;
        this.excluded = Set.copyOf(excluded);
    }

    static FieldNames usual() {
        return new FieldNames(DELETED, "_", "f%i", "", List.of());
    }

    List<String> valid(List<String> given) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int empty = 0;
        for (String title : given) {
            String name = cased(title).strip();
            name = replaceSpace.isEmpty() ? name : name.replace(" ", replaceSpace);
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
            if (RESERVED.contains(name) || excluded.contains(name)) {
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
        Matcher place = PLACE.matcher(defaultFormat);
        if (!place.find()) {
            return defaultFormat;
        }
        String number = String.format(Locale.ROOT, "%" + place.group(1) + "d", i);
        return defaultFormat.substring(0, place.start())
                + number
                + defaultFormat.substring(place.end());
    }
}
