package org.frontdesk.domain.signing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** From what age a patient signs in person. */
public final class Age {
    private static final int OF_MAJORITY = 18;

    private Age() {}

    /** Whether the patient is under 18 on the day; one whose birth date is not known is taken for grown up. */
    public static boolean isMinor(Optional<LocalDate> born, LocalDate today) {
        return born.filter(day -> Period.between(day, today).getYears() < OF_MAJORITY)
                .isPresent();
    }
}
