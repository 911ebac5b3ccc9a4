package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;

/**
 * One of a patient's plans.
 *
 * @param id names the plan in the answer
 * @param renewMonth first month of the service year, 0 for the calendar year
 * @param effective when the subscriber's coverage began; waiting periods need it
 * @param usualFeeForExclusions the plan's own word on the usual fee for excluded codes; empty follows the practice
 * @param noWriteOffOverMaximum the plan's own word; empty follows the practice
 * @param noWriteOffOverFrequency the plan's own word for frequencies and age limits; empty follows the practice
 * @param benefits the plan's rows and those of this patient's link to it
 * @param general the practice's General category: a maximum that names nothing pays for its codes only
 */
public record InsurancePlan(
        String id,
        PlanKind kind,
        CobRule cob,
        int renewMonth,
        Optional<LocalDate> effective,
        PlanFees fees,
        Optional<Boolean> usualFeeForExclusions,
        Optional<Boolean> noWriteOffOverMaximum,
        Optional<Boolean> noWriteOffOverFrequency,
        List<BenefitLine> benefits,
        CoverageCategory general) {

    public InsurancePlan {
        benefits = List.copyOf(benefits);
    }

    /** A plan of a practice with the usual American General category. */
    public InsurancePlan(
            String id,
            PlanKind kind,
            CobRule cob,
            int renewMonth,
            Optional<LocalDate> effective,
            PlanFees fees,
            Optional<Boolean> usualFeeForExclusions,
            Optional<Boolean> noWriteOffOverMaximum,
            Optional<Boolean> noWriteOffOverFrequency,
            List<BenefitLine> benefits) {
        this(
                id,
                kind,
                cob,
                renewMonth,
                effective,
                fees,
                usualFeeForExclusions,
                noWriteOffOverMaximum,
                noWriteOffOverFrequency,
                benefits,
                CoverageCategory.US.getFirst());
    }

    /** A calendar year plan with basic coordination and nothing special. */
    public static InsurancePlan of(String id, PlanKind kind, PlanFees fees, List<BenefitLine> benefits) {
        return new InsurancePlan(
                id,
                kind,
                CobRule.BASIC,
                0,
                Optional.empty(),
                fees,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                benefits);
    }

    /** The same with another coordination rule. */
    public InsurancePlan with(CobRule rule) {
        return new InsurancePlan(
                id,
                kind,
                rule,
                renewMonth,
                effective,
                fees,
                usualFeeForExclusions,
                noWriteOffOverMaximum,
                noWriteOffOverFrequency,
                benefits,
                general);
    }

    /** The same with other rows. */
    public InsurancePlan withBenefits(List<BenefitLine> rows) {
        return new InsurancePlan(
                id,
                kind,
                cob,
                renewMonth,
                effective,
                fees,
                usualFeeForExclusions,
                noWriteOffOverMaximum,
                noWriteOffOverFrequency,
                rows,
                general);
    }

    /** The same with other fees. */
    public InsurancePlan withFees(PlanFees others) {
        return new InsurancePlan(
                id,
                kind,
                cob,
                renewMonth,
                effective,
                others,
                usualFeeForExclusions,
                noWriteOffOverMaximum,
                noWriteOffOverFrequency,
                benefits,
                general);
    }

    /** The same begun on another day. */
    public InsurancePlan withEffective(Optional<LocalDate> day) {
        return new InsurancePlan(
                id,
                kind,
                cob,
                renewMonth,
                day,
                fees,
                usualFeeForExclusions,
                noWriteOffOverMaximum,
                noWriteOffOverFrequency,
                benefits,
                general);
    }

    /** The same with a General category of the practice's own. */
    public InsurancePlan withGeneral(CoverageCategory own) {
        return new InsurancePlan(
                id,
                kind,
                cob,
                renewMonth,
                effective,
                fees,
                usualFeeForExclusions,
                noWriteOffOverMaximum,
                noWriteOffOverFrequency,
                benefits,
                own);
    }

    /** Whether a general maximum may pay for the code; orthodontics usually lies outside. */
    boolean isGeneral(String code) {
        return general.holds(code);
    }

    List<BenefitLine> rows(BenefitType type) {
        return benefits.stream().filter(row -> row.type() == type).toList();
    }

    /** The exclusion that names the code, its group or its category; a row that names nothing excludes nothing. */
    Optional<BenefitLine> exclusion(String code) {
        return benefits.stream()
                .filter(row -> row.type() == BenefitType.EXCLUSIONS)
                .filter(row -> row.target().rank() > 0 && row.target().covers(code))
                .findFirst();
    }

    /** The carrier's fee for the code itself. */
    Optional<Money> ownFee(String code) {
        return fees.own().flatMap(schedule -> schedule.fee(code));
    }
}
