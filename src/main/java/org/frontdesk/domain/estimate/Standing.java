package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.TimePeriod;

/** What a patient has used of a plan's yearly maximum and deductible, before anything that is only planned. */
public record Standing(
        Optional<Pot> maximum, Optional<Pot> familyMaximum, Optional<Pot> deductible, Optional<Pot> familyDeductible) {
    /**
     * An amount for a benefit year or for life, and what is gone of it.
     *
     * @param row that sets it
     * @param amount empty when the row states none: that is unknown, neither zero nor unlimited
     * @param used paid by the plan, or paid by the patient as deductible
     * @param pending expected from claims that are under way
     * @param left zero or more; empty when the amount is unknown
     * @param lines the claim lines that were counted
     */
    public record Pot(
            BenefitLine row,
            Optional<Money> amount,
            Money used,
            Money pending,
            Optional<Money> left,
            List<ClaimLine> lines) {
        public Pot {
            lines = List.copyOf(lines);
        }
    }

    /** The sums for the benefit year of a day. */
    public static Standing of(InsurancePlan plan, List<ClaimLine> history, LocalDate today) {
        var count = new Count(plan, history, BenefitYear.of(today, plan.renewMonth()));
        Optional<Pot> family = count.deductible(true);
        Optional<Pot> own = count.deductible(false);
        return new Standing(
                count.maximum(false),
                count.maximum(true),
                own.map(pot -> family.flatMap(Pot::left)
                        .flatMap(left -> pot.left().map(left::min))
                        .map(least -> new Pot(
                                pot.row(), pot.amount(), pot.used(), pot.pending(), Optional.of(least), pot.lines()))
                        .orElse(pot)),
                family);
    }

    /** What is used of one row that states money; empty for rows of another kind. */
    public static Optional<Pot> ofRow(InsurancePlan plan, String row, List<ClaimLine> history, LocalDate today) {
        var count = new Count(plan, history, BenefitYear.of(today, plan.renewMonth()));
        return plan.benefits().stream()
                .filter(line -> line.id().equals(row))
                .flatMap(line -> line.isMaximum()
                        ? Stream.of(count.maximum(line))
                        : line.type() == BenefitType.DEDUCTIBLE ? Stream.of(count.deductible(line)) : Stream.empty())
                .findFirst();
    }

    private record Count(InsurancePlan plan, List<ClaimLine> history, BenefitYear year) {
        /** Of several rows the one without a category, then that on the General category, then the lowest. */
        Optional<Pot> maximum(boolean family) {
            return plan.benefits().stream()
                    .filter(row -> row.isMaximum() && row.isFamily() == family && isYearly(row) && isWide(row))
                    .min(Comparator.<BenefitLine>comparingInt(
                                    row -> row.target().rank())
                            .thenComparing(row -> row.amount().orElse(new Money(Long.MAX_VALUE))))
                    .map(this::maximum);
        }

        Pot maximum(BenefitLine row) {
            Maximum whole = Maximum.ofRow(plan, row, row.amount().orElse(Money.ZERO), year, history);
            List<ClaimLine> lines = history.stream()
                    .filter(line -> whole.lines().contains(line.id()))
                    .toList();
            Money pending = sum(lines.stream().filter(line -> line.status() == ClaimLine.Status.NOT_RECEIVED));
            return new Pot(
                    row,
                    row.amount(),
                    whole.used().minus(pending),
                    pending,
                    row.amount().map(amount -> amount.minus(whole.used()).atLeastZero()),
                    lines);
        }

        Optional<Pot> deductible(boolean family) {
            return plan.rows(BenefitType.DEDUCTIBLE).stream()
                    .filter(row -> row.isFamily() == family && isYearly(row) && isWide(row))
                    .max(Comparator.comparing(row -> row.amount().orElse(Money.ZERO)))
                    .map(this::deductible);
        }

        Pot deductible(BenefitLine row) {
            Predicate<ClaimLine> whose = row.isFamily() ? line -> true : ClaimLine::ofPatient;
            var lines = new ArrayList<ClaimLine>();
            new Ledger(history, List.of())
                    .historyOf(row.period(), year)
                    .filter(whose)
                    .filter(line -> line.deductible().cents() != 0)
                    .filter(line -> isWide(row) || row.target().covers(line.code()))
                    .forEach(lines::add);
            Money used = Ledger.deductibles(lines.stream(), line -> true);
            return new Pot(
                    row,
                    row.amount(),
                    used,
                    Money.ZERO,
                    row.amount().map(amount -> amount.minus(used).atLeastZero()),
                    lines);
        }

        private static boolean isYearly(BenefitLine row) {
            return row.period() == TimePeriod.CALENDAR_YEAR || row.period() == TimePeriod.SERVICE_YEAR;
        }

        private static boolean isWide(BenefitLine row) {
            return row.target().rank() == 0
                    || row.target() instanceof Target.InCategory in
                            && in.category().name().equals(CoverageCategory.GENERAL);
        }

        private static Money sum(Stream<ClaimLine> lines) {
            return lines.map(ClaimLine::paid).reduce(Money.ZERO, Money::plus);
        }
    }
}
