package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What the practice's own system expects one plan to pay for one procedure.
 *
 * @param insurance empty when it has not reckoned it
 * @param writeOff empty when nothing is written off or it has not reckoned it
 * @param note why it pays less, empty for nothing to say
 * @param changed the day it was last reckoned; empty when the server does not say
 */
public record ServerEstimate(
        Optional<Money> insurance, Optional<Money> writeOff, String note, Optional<LocalDate> changed) {}
