package org.jpylab.ndarray;

/** A day of the proleptic Gregorian calendar, in any year that fits a long. */
record CivilDate(long year, int month, int day) {
    private static final long DAYS_PER_ERA = 146097;

    /** The date that many days after 1970-01-01. */
    static CivilDate ofEpochDay(long days) {
        // Eras of 400 years that begin in March, so that leap days end years.
        long era = Math.floorDiv(days, DAYS_PER_ERA);
        long inEra = days - era * DAYS_PER_ERA + 719468 % DAYS_PER_ERA;
        era += 719468 / DAYS_PER_ERA;
        if (inEra >= DAYS_PER_ERA) {
            inEra -= DAYS_PER_ERA;
            era++;
        }
        long yearOfEra = (inEra - inEra / 1460 + inEra / 36524 - inEra / (DAYS_PER_ERA - 1)) / 365;
        long inYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long monthFromMarch = (5 * inYear + 2) / 153;
        int day = (int) (inYear - (153 * monthFromMarch + 2) / 5) + 1;
        int month = (int) (monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        return new CivilDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
    }

    /** Days after 1970-01-01. */
    long toEpochDay() {
        long march = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(march, 400L);
        long yearOfEra = march - era * 400;
        long inYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        long inEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + inYear;
        return era * DAYS_PER_ERA + inEra - 719468;
    }

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysIn(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
