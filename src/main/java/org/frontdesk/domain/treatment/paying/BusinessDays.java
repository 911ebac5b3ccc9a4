package org.frontdesk.domain.treatment.paying;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Days that count: Monday to Friday without the federal holidays of the United States, on the day they are observed. */
final class BusinessDays {
    private BusinessDays() {}

    /** The last of so many business days after the day, which itself does not count. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            if (isOne(at)) {
                left--;
            }
        }
        return at;
    }

    /** How many lie after the first day up to the second, 0 when that is not later. */
    static int between(LocalDate from, LocalDate to) {
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isOne(day)) {
                count++;
            }
        }
        return count;
    }

    static boolean isOne(LocalDate day) {
        return !isWeekend(day)
                && !holidays(day.getYear()).contains(day)
                && !holidays(day.getYear() + 1).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        return Set.of(
                observed(LocalDate.of(year, 1, 1)),
                nth(year, Month.JANUARY, 3, DayOfWeek.MONDAY),
                nth(year, Month.FEBRUARY, 3, DayOfWeek.MONDAY),
                LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                observed(LocalDate.of(year, 6, 19)),
                observed(LocalDate.of(year, 7, 4)),
                nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY),
                nth(year, Month.OCTOBER, 2, DayOfWeek.MONDAY),
                observed(LocalDate.of(year, 11, 11)),
                nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY),
                observed(LocalDate.of(year, 12, 25)));
    }

    private static LocalDate nth(int year, Month month, int which, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    private static LocalDate observed(LocalDate holiday) {
        return switch (holiday.getDayOfWeek()) {
            case SATURDAY -> holiday.minusDays(1);
            case SUNDAY -> holiday.plusDays(1);
            default -> holiday;
        };
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
