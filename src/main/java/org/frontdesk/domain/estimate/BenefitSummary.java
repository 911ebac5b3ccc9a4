package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * The figures of a plan that are shown beside a treatment plan, all of one benefit year. They tell of the plan as a whole; what is
 * left for one procedure only its estimate knows. An amount that no row states is empty, never zero and never unlimited.
 *
 * @param annualMax for one person
 * @param deductible for one person, in general
 * @param deductibleLeft what the person still has to pay of it, no more than the family's has left
 * @param used what the plan has paid of what the maximum is for
 * @param pending what claims not yet received ask for
 * @param remaining of the annual maximum after both
 */
public record BenefitSummary(
        Optional<Money> annualMax,
        Optional<Money> deductible,
        Optional<Money> deductibleLeft,
        Money used,
        Money pending,
        Optional<Money> remaining,
        Optional<Money> familyAnnualMax,
        Optional<Money> familyDeductible) {

    /**
     * The figures of the benefit year that holds a day.
     *
     * @param history the plan's claim lines, those of the family marked so
     */
    public static BenefitSummary of(InsurancePlan plan, List<ClaimLine> history, LocalDate day) {
        BenefitYear year = BenefitYear.of(day, plan.renewMonth());
        List<ClaimLine> lines = history.stream()
                .filter(line -> line.status() != ClaimLine.Status.ESTIMATE && year.holds(line.date()))
                .toList();
        Optional<Money> most = annualMax(plan, row -> !row.isFamily());
        Optional<Money> deductible = deductible(plan, row -> !row.isFamily());
        Optional<Money> ofFamily = deductible(plan, BenefitLine::isFamily);
        Money used = sum(plan, lines, line -> isPaid(line.status()));
        Money pending = sum(plan, lines, line -> line.status() == ClaimLine.Status.NOT_RECEIVED);
        return new BenefitSummary(
                most,
                deductible,
                deductible.map(amount -> left(amount, ofFamily, lines)),
                used,
                pending,
                most.map(amount -> amount.minus(used).minus(pending).atLeastZero()),
                annualMax(plan, BenefitLine::isFamily),
                ofFamily);
    }

    /** A row without category goes before one on General, the smallest of those first. */
    private static Optional<Money> annualMax(InsurancePlan plan, Predicate<BenefitLine> level) {
        return general(plan, BenefitType.LIMITATIONS, level).stream()
                .min(Comparator.<BenefitLine>comparingInt(row -> row.target().rank())
                        .thenComparing(row -> row.amount().orElse(Money.ZERO)))
                .flatMap(BenefitLine::amount);
    }

    private static Optional<Money> deductible(InsurancePlan plan, Predicate<BenefitLine> level) {
        return general(plan, BenefitType.DEDUCTIBLE, level).stream()
                .flatMap(row -> row.amount().stream())
                .max(Comparator.naturalOrder());
    }

    /** The plan's yearly amounts for everything. */
    private static List<BenefitLine> general(InsurancePlan plan, BenefitType type, Predicate<BenefitLine> level) {
        return plan.rows(type).stream()
                .filter(level)
                .filter(row -> !row.ofPatient() && row.amount().isPresent())
                .filter(row -> row.qualifier() == QuantityQualifier.NONE && row.quantity() == 0)
                .filter(row -> row.period() == TimePeriod.CALENDAR_YEAR || row.period() == TimePeriod.SERVICE_YEAR)
                .filter(row -> row.target().rank() == 0 || isOnGeneral(row))
                .toList();
    }

    private static Money left(Money deductible, Optional<Money> ofFamily, List<ClaimLine> lines) {
        Money own = deductible.minus(Ledger.deductibles(lines.stream(), ClaimLine::ofPatient));
        Money left = ofFamily.map(amount -> amount.minus(Ledger.deductibles(lines.stream(), line -> true)))
                .map(own::min)
                .orElse(own);
        return left.atLeastZero();
    }

    private static boolean isPaid(ClaimLine.Status status) {
        return status == ClaimLine.Status.RECEIVED
                || status == ClaimLine.Status.SUPPLEMENTAL
                || status == ClaimLine.Status.ADJUSTMENT;
    }

    /** Only what the annual maximum is for: what has a limit of its own uses that. */
    private static Money sum(InsurancePlan plan, List<ClaimLine> lines, Predicate<ClaimLine> which) {
        return lines.stream()
                .filter(line -> line.ofPatient() && which.test(line))
                .filter(line -> line.code().isEmpty() || (isGeneral(line) && !hasOwnLimit(plan, line.code())))
                .map(ClaimLine::paid)
                .reduce(Money.ZERO, Money::plus);
    }

    private static boolean isGeneral(ClaimLine line) {
        return CoverageCategory.isGeneral(line.code());
    }

    private static boolean hasOwnLimit(InsurancePlan plan, String code) {
        return plan.benefits().stream()
                .filter(row -> row.isMaximum() && !row.isFamily())
                .filter(row -> row.target().rank() > 0 && !isOnGeneral(row))
                .anyMatch(row -> row.target().covers(code));
    }

    private static boolean isOnGeneral(BenefitLine row) {
        return row.target() instanceof Target.InCategory in
                && in.category().name().equals(CoverageCategory.GENERAL);
    }
}
