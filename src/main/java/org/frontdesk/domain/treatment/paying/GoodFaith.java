package org.frontdesk.domain.treatment.paying;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What is known of a good-faith estimate for a patient who pays without insurance.
 *
 * @param claim whether a claim will be sent, empty before anybody said so
 * @param asked the day the patient asked for it
 * @param scheduled the day the appointment was made
 * @param appointment the day of the appointment
 * @param given the day it was handed out
 * @param total that it said
 */
public record GoodFaith(
        Optional<Boolean> claim,
        Optional<LocalDate> asked,
        Optional<LocalDate> scheduled,
        Optional<LocalDate> appointment,
        Optional<LocalDate> given,
        Optional<Money> total) {
    public static final GoodFaith NOTHING = new GoodFaith(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A bill that exceeds the estimate by this much may be disputed by the patient. */
    public static final Money DISPUTABLE = Money.dollars(400);

    private static final int AFTER_ASKING = 3;
    private static final int AHEAD = 3;
    private static final int AFTER_SCHEDULING = 1;

    /** Whether one is owed, as far as is known: nobody said that a claim will be sent. */
    public boolean isOwed() {
        return !claim.orElse(false) && deadline().isPresent();
    }

    /**
     * The last day to give it: 3 business days after it was asked for; 1 after an appointment was made that lies at least 3 ahead; the
     * earlier of both. Empty when neither is known, or the appointment is too near and nobody asked.
     */
    public Optional<LocalDate> deadline() {
        Optional<LocalDate> byAsking = asked.map(day -> BusinessDays.after(day, AFTER_ASKING));
        Optional<LocalDate> byAppointment = scheduled
                .filter(made -> appointment
                        .filter(then -> BusinessDays.between(made, then) >= AHEAD)
                        .isPresent())
                .map(day -> BusinessDays.after(day, AFTER_SCHEDULING));
        if (byAsking.isPresent() && byAppointment.isPresent()) {
            return byAsking.get().isBefore(byAppointment.get()) ? byAsking : byAppointment;
        }
        return byAsking.or(() -> byAppointment);
    }

    /** Business days from today to the deadline, 0 on its day, negative when it is over; empty without a deadline. */
    public Optional<Integer> daysLeft(LocalDate today) {
        return deadline()
                .map(end -> today.isAfter(end)
                        ? -Math.max(1, BusinessDays.between(end, today))
                        : BusinessDays.between(today, end));
    }

    /** Whether the plan costs so much more now than the patient was told that the bill could be disputed. */
    public boolean isExceededBy(Money now) {
        return total.filter(told -> now.minus(told).compareTo(DISPUTABLE) >= 0).isPresent();
    }

    /** The same, handed out. */
    public GoodFaith givenOn(LocalDate day, Money sum) {
        return new GoodFaith(claim, asked, scheduled, appointment, Optional.of(day), Optional.of(sum));
    }
}
