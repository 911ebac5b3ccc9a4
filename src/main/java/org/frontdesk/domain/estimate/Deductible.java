package org.frontdesk.domain.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;

/**
 * The deductible still to be paid before the plan pays for a procedure.
 *
 * @param row the individual row that decided; empty when there is none
 */
record Deductible(Money amount, Optional<BenefitLine> row, List<PeerOddity> oddities) {
    /** On overlapping groups, and for rows that speak of the same, the higher amount decides. */
    private static final Comparator<BenefitLine> WEAKEST_FIRST = Comparator.<BenefitLine>comparingInt(
                    row -> row.target().rank())
            .thenComparingInt(row -> row.target().rank() == 2 ? 0 : row.target().order())
            .thenComparing(BenefitLine::ofPatient)
            .thenComparing(row -> row.amount().orElse(Money.ZERO));

    /** What is left of the deductible, not yet compared with the amount that it is taken from. */
    static Deductible of(InsurancePlan plan, String code, BenefitYear year, Ledger ledger) {
        List<BenefitLine> rows = plan.rows(BenefitType.DEDUCTIBLE).stream()
                .filter(BenefitLine::isYearlyOrLifetime)
                .toList();
        var own = new Pots(rows.stream().filter(row -> !row.isFamily()).toList(), year, ledger, ClaimLine::ofPatient);
        var family = new Pots(rows.stream().filter(BenefitLine::isFamily).toList(), year, ledger, line -> true);
        Optional<BenefitLine> row = own.chosen(code);
        Optional<BenefitLine> familyRow =
                family.chosen(code).filter(found -> found.amount().isPresent());
        if (row.flatMap(BenefitLine::usableAmount).isEmpty()) {
            return new Deductible(
                    Money.ZERO,
                    row,
                    familyRow.isPresent() ? List.of(PeerOddity.FAMILY_DEDUCTIBLE_ALONE_IGNORED) : List.of());
        }
        Money left = own.left(row.get());
        if (familyRow.isPresent()) {
            left = left.min(family.left(familyRow.get()));
        }
        return new Deductible(left, row, own.countsTwice(row.get()));
    }

    /** The deductible rows of one person or of the family, with what was used of them. */
    private record Pots(List<BenefitLine> rows, BenefitYear year, Ledger ledger, Predicate<ClaimLine> whose) {
        Optional<BenefitLine> chosen(String code) {
            return rows.stream().filter(row -> row.target().covers(code)).max(WEAKEST_FIRST);
        }

        private Optional<BenefitLine> general() {
            return rows.stream()
                    .filter(row -> row.target().rank() == 0 && row.amount().isPresent())
                    .max(WEAKEST_FIRST);
        }

        Money left(BenefitLine row) {
            Money amount = row.amount().orElse(Money.ZERO);
            Money left;
            Optional<BenefitLine> general = general();
            if (row.target().rank() == 0) {
                left = amount.minus(used(row, line -> true));
            } else if (general.isPresent()) {
                Money generalLeft = general.get().amount().orElse(Money.ZERO).minus(used(general.get(), line -> true));
                left = generalLeft.min(amount.minus(ownUse(row)));
            } else {
                left = amount.minus(ownUse(row)).minus(used(row, line -> true)).atLeastZero();
            }
            left = left.minus(inList(row));
            if (general.isPresent()) {
                Money inList = Ledger.deductibles(ledger.earlier().stream(), whose);
                left = left.min(general.get().amount().orElse(Money.ZERO).minus(inList));
            }
            return left.atLeastZero();
        }

        List<PeerOddity> countsTwice(BenefitLine row) {
            boolean twice = general().isEmpty() && ownUse(row).cents() > 0;
            return twice ? List.of(PeerOddity.DEDUCTIBLE_COUNTED_TWICE) : List.of();
        }

        private Money used(BenefitLine row, Predicate<ClaimLine> which) {
            return Ledger.deductibles(ledger.historyOf(row.period(), year), whose.and(which));
        }

        /** Use inside the category or group; a row on a code remembers none. */
        private Money ownUse(BenefitLine row) {
            boolean remembers = row.target().rank() == 1 || row.target().rank() == 2;
            return remembers ? used(row, line -> row.target().covers(line.code())) : Money.ZERO;
        }

        private Money inList(BenefitLine row) {
            Predicate<ClaimLine> matching = line -> row.target().covers(line.code()) || sharedWith(row, line.code());
            return Ledger.deductibles(ledger.earlier().stream(), whose.and(matching));
        }

        /** The deductibles of Diagnostic and RoutinePreventive are one when both rows exist. */
        private boolean sharedWith(BenefitLine row, String code) {
            return (isOn(row, CoverageCategory.DIAGNOSTIC) && hasRow(CoverageCategory.ROUTINE_PREVENTIVE, code))
                    || (isOn(row, CoverageCategory.ROUTINE_PREVENTIVE) && hasRow(CoverageCategory.DIAGNOSTIC, code));
        }

        private boolean hasRow(String category, String code) {
            return rows.stream()
                    .anyMatch(row -> !row.isFamily()
                            && isOn(row, category)
                            && row.target().covers(code));
        }

        private static boolean isOn(BenefitLine row, String category) {
            return !row.isFamily()
                    && row.target() instanceof Target.InCategory in
                    && in.category().name().equals(category);
        }
    }
}
