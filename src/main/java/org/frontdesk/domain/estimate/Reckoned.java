package org.frontdesk.domain.estimate;

import java.util.Optional;
import org.frontdesk.domain.Money;

/**
 * What a plan would do for a procedure if nobody had entered anything for the figure in question: what the practice's own
 * system keeps beside the figures entered by hand.
 *
 * @param allowed what the plan lets the office charge, at most the fee
 * @param percent what the rows say that the plan pays, 0 to 100
 * @param copay empty when there is none
 * @param insurance what the plan pays
 * @param writeOff empty when the plan writes nothing off
 */
public record Reckoned(
        Money allowed,
        int percent,
        Optional<Money> copay,
        Money deductible,
        Money insurance,
        Optional<Money> writeOff) {
    Reckoned lowered(Money toWriteOff) {
        return new Reckoned(allowed, percent, copay, deductible, insurance, writeOff.map(toWriteOff::min));
    }
}
