package org.frontdesk.domain.estimate;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * What one plan has paid, is asked to pay and will pay.
 *
 * @param history earlier claim lines
 * @param earlier the procedures reckoned before this one, in the same list
 */
record Ledger(List<ClaimLine> history, List<ClaimLine> earlier) {
    /** History lines that a row of this period looks at; estimates of other days count only in the list. */
    Stream<ClaimLine> historyOf(TimePeriod period, BenefitYear year) {
        return history.stream()
                .filter(line -> line.status() != ClaimLine.Status.ESTIMATE)
                .filter(line -> period == TimePeriod.LIFETIME || year.holds(line.date()));
    }

    static Money deductibles(Stream<ClaimLine> lines, Predicate<ClaimLine> which) {
        return new Money(
                lines.filter(which).mapToLong(line -> line.deductible().cents()).sum());
    }
}
