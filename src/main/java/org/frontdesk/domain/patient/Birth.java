package org.frontdesk.domain.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/** A birthdate that may be unknown. */
public record Birth(Optional<LocalDate> day) {
    /** Full years on a day; none for an unknown birthdate and for one that lies after the day. */
    public OptionalInt ageOn(LocalDate today) {
        return day.filter(born -> !born.isAfter(today))
                .map(born -> OptionalInt.of(Period.between(born, today).getYears()))
                .orElse(OptionalInt.empty());
    }
}
