package org.frontdesk.domain.estimate;

import java.util.Optional;
import org.frontdesk.domain.Money;

/** What a plan really paid for a procedure. */
public record Payment(Money paid, Optional<Money> writeOff, Money deductible) {}
