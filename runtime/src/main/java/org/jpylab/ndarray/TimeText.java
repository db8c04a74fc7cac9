package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.TimeUnit.Unit;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as ISO 8601 text, read and written. */
public final class TimeText {
    private static final Pattern ISO =
            Pattern.compile(
                    "(?<year>[+-]?\\d{4,})(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d)(?:[T ](?<hour>\\d\\d)"
                            + "(?::(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:\\.(?<fraction>\\d{1,18}))?"
                            + ")?)?(?<zone>Z|[+-]\\d\\d(?::?\\d\\d)?)?)?)?)?");

    private TimeText() {}

    /** The ticks of the text in the unit of the dtype, or in the text's own unit. */
    static long parse(String text, DType dtype) {
        if (text.isEmpty() || text.equalsIgnoreCase("nat")) {
            return TimeValue.NAT;
        }
        if (dtype.elementType() == ElementType.TIMEDELTA) {
            try {
                return Long.parseLong(text.strip());
            } catch (NumberFormatException e) {
                throw PyError.valueError("Could not convert object to NumPy timedelta");
            }
        }
        var unit = dtype.timeUnit().isGeneric() ? unitOf(text) : dtype.timeUnit();
        if (text.equals("now") || text.equals("today")) {
            var now = Instant.now();
            var second = new TimeUnit(Unit.SECOND, 1);
            return TimeCast.ticks(new TimeValue(now.getEpochSecond(), second, false), unit);
        }
        return ticks(text, match(text), unit);
    }

    private static Matcher match(String text) {
        var match = ISO.matcher(text.strip());
        if (!match.matches()) {
            throw malformed(text);
        }
        return match;
    }

    private static PyError malformed(String text) {
        return PyError.valueError(
                "Error parsing datetime string \"" + text + "\" at position " + valid(text));
    }

    /** How far the text looks like a date. */
    private static int valid(String text) {
        var prefix = Pattern.compile("[+-]?\\d*(?:-\\d*)*").matcher(text);
        return prefix.lookingAt() ? Math.min(prefix.end(), Math.max(0, text.length() - 1)) : 0;
    }

    private static long ticks(String text, Matcher match, TimeUnit unit) {
        try {
            int month = part(match, "month", 1);
            int day = part(match, "day", 1);
            long year = Long.parseLong(match.group("year"));
            checkRanges(match, year, text);
            long days = new CivilDate(year, month, day).toEpochDay();
            long minutes = part(match, "hour", 0) * 60L + part(match, "minute", 0);
            minutes -= zoneMinutes(match.group("zone"));
            long seconds = days * 86400 + minutes * 60 + part(match, "second", 0);
            String fraction = match.group("fraction");
            var own = unitOf(match);
            long value = seconds;
            var second = new TimeUnit(Unit.SECOND, 1);
            if (fraction != null) {
                int digits = (own.unit().ordinal() - Unit.SECOND.ordinal()) * 3;
                long scale = (long) Math.pow(10, digits);
                long part = Long.parseLong(fraction + "0".repeat(digits - fraction.length()));
                value = seconds * scale + part;
                second = own;
            }
            return TimeCast.ticks(new TimeValue(value, second, false), unit);
        } catch (NumberFormatException e) {
            throw malformed(text);
        }
    }

    private static void checkRanges(Matcher match, long year, String text) {
        int month = part(match, "month", 1);
        int day = part(match, "day", 1);
        String wrong =
                month < 1 || month > 12
                        ? "Month"
                        : day < 1 || day > CivilDate.daysIn(year, month)
                                ? "Day"
                                : part(match, "hour", 0) > 23
                                        ? "Hours"
                                        : part(match, "minute", 0) > 59
                                                ? "Minutes"
                                                : part(match, "second", 0) > 59 ? "Seconds" : "";
        if (!wrong.isEmpty()) {
            throw PyError.valueError(wrong + " out of range in datetime string \"" + text + "\"");
        }
    }

    /** How far a time zone is ahead; times with one are old-fashioned. */
    private static long zoneMinutes(@Nullable String zone) {
        if (zone == null) {
            return 0;
        }
        Warnings.warn(
                "DeprecationWarning",
                "parsing timezone aware datetimes is deprecated; this will raise an error in the"
                        + " future");
        if (zone.equals("Z")) {
            return 0;
        }
        long hours = Long.parseLong(zone.substring(1, 3));
        long minutes = zone.length() > 3 ? Long.parseLong(zone.substring(zone.length() - 2)) : 0;
        return (zone.charAt(0) == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    private static int part(Matcher match, String name, int missing) {
        String digits = match.group(name);
        return digits == null ? missing : Integer.parseInt(digits);
    }

    /** The unit the text is precise to. */
    public static TimeUnit unitOf(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "nat" -> TimeUnit.GENERIC;
            case "now" -> new TimeUnit(Unit.SECOND, 1);
            case "today" -> new TimeUnit(Unit.DAY, 1);
            default -> unitOf(match(text));
        };
    }

    private static TimeUnit unitOf(Matcher match) {
        String[] names = {"second", "minute", "hour", "day", "month"};
        Unit[] units = {Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY, Unit.MONTH};
        String fraction = match.group("fraction");
        if (fraction != null) {
            int thousands = (fraction.length() + 2) / 3;
            return new TimeUnit(Unit.values()[Unit.SECOND.ordinal() + thousands], 1);
        }
        for (int i = 0; i < names.length; i++) {
            if (match.group(names[i]) != null) {
                return new TimeUnit(units[i], 1);
            }
        }
        return new TimeUnit(Unit.YEAR, 1);
    }

    /** {@code 2010-03-14T15:09:26}, as precise as the unit; a number for differences. */
    public static String format(TimeValue time) {
        if (time.ticks() == TimeValue.NAT) {
            return "NaT";
        }
        var unit = time.unit();
        if (time.isDelta() || unit.isGeneric()) {
            return Long.toString(time.ticks());
        }
        return format(time, unit.unit());
    }

    private static String format(TimeValue time, Unit unit) {
        long day = TimeCast.ticks(time, new TimeUnit(Unit.DAY, 1));
        var date = CivilDate.ofEpochDay(day);
        var out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%04d", date.year()));
        if (unit.compareTo(Unit.MONTH) >= 0) {
            out.append(String.format(Locale.ROOT, "-%02d", date.month()));
        }
        if (unit.compareTo(Unit.WEEK) >= 0) {
            out.append(String.format(Locale.ROOT, "-%02d", date.day()));
        }
        if (unit.compareTo(Unit.HOUR) < 0) {
            return out.toString();
        }
        long second = TimeCast.ticks(time, new TimeUnit(Unit.SECOND, 1));
        long inDay = Math.floorMod(second, 86400L);
        out.append(String.format(Locale.ROOT, "T%02d", inDay / 3600));
        if (unit.compareTo(Unit.MINUTE) >= 0) {
            out.append(String.format(Locale.ROOT, ":%02d", inDay / 60 % 60));
        }
        if (unit.compareTo(Unit.SECOND) >= 0) {
            out.append(String.format(Locale.ROOT, ":%02d", inDay % 60));
        }
        int digits = (unit.ordinal() - Unit.SECOND.ordinal()) * 3;
        if (digits > 0) {
            long fine = TimeCast.ticks(time, new TimeUnit(unit, 1));
            long scale = 1;
            for (int i = 0; i < digits; i++) {
                scale *= 10;
            }
            String pattern = ".%0" + digits + "d";
            out.append(String.format(Locale.ROOT, pattern, Math.floorMod(fine, scale)));
        }
        return out.toString();
    }

    /** The characters NumPy reserves for such times as text. */
    static int width(DType dtype) {
        if (dtype.elementType() == ElementType.TIMEDELTA) {
            return 21;
        }
        return switch (dtype.timeUnit().unit()) {
            case YEAR -> 21;
            case MONTH -> 24;
            case WEEK, DAY -> 28;
            case HOUR -> 31;
            case MINUTE -> 34;
            case SECOND -> 38;
            case MILLI -> 42;
            case MICRO -> 45;
            case NANO -> 48;
            case PICO -> 51;
            case FEMTO -> 54;
            case ATTO -> 57;
            case GENERIC -> 21;
        };
    }
}
