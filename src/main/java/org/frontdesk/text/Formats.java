package org.frontdesk.text;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.domain.Money;

/** Amounts and dates as the practice writes them; amounts are US dollars in both languages. */
public final class Formats {
    private final Locale locale;

    public Formats(Locale locale) {
        this.locale = locale;
    }

    /** {@code 1,234.50}: for a column of dollars. */
    public String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.toDollars());
    }

    /** {@code $1,234.50}: for an amount within a sentence. */
    public String dollars(Money money) {
        return (money.isNegative() ? "-$" : "$") + amount(new Money(Math.abs(money.cents())));
    }

    /** {@code Nov 21, 2026} or {@code 21 nov 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(locale)
                .format(date);
    }

    /** The date, or an empty text for none. */
    public String date(Optional<LocalDate> date) {
        return date.map(this::date).orElse("");
    }

    /** {@code 11:42 AM} or {@code 11:42}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(locale)
                .format(time);
    }

    /** Says that unsaved work is shown again, and from when it is: the time alone when it is of today. */
    public String restored(LocalDateTime at, Strings strings) {
        boolean today = at.toLocalDate().equals(LocalDate.now());
        return strings.get("common.restored", today ? time(at.toLocalTime()) : dateTime(at));
    }

    public String dateTime(LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(locale)
                .format(moment);
    }
}
