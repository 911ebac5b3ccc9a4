package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.TimePeriod;

/**
 * What is left of the maximum that a procedure draws on.
 *
 * @param row the row that sets it
 * @param used by the lines
 * @param lines the claim lines that used it
 */
record Maximum(BenefitLine row, Money amount, Money used, List<String> lines, List<PeerOddity> oddities) {
    /** The closest row decides; of those that speak as closely the later category, then the lowest amount. */
    private static final Comparator<BenefitLine> WEAKEST_FIRST = Comparator.<BenefitLine>comparingInt(
                    row -> row.target().rank())
            .thenComparingInt(row -> row.target().rank() == 2 ? 0 : row.target().order())
            .thenComparing(
                    row -> row.amount().orElse(new Money(Long.MAX_VALUE)),
                    Comparator.<Money>naturalOrder().reversed());

    /** What is left, below zero when more was paid than the maximum allows. */
    Money left() {
        return amount.minus(used);
    }

    boolean isLifetime() {
        return row.period() == TimePeriod.LIFETIME;
    }

    /** The patient's own maximum; empty when there is none. */
    static Optional<Maximum> ofPatient(InsurancePlan plan, String code, BenefitYear year, Ledger ledger) {
        List<BenefitLine> rows = plan.benefits().stream()
                .filter(row -> row.isMaximum() && !row.isFamily())
                .toList();
        return of(plan, rows, code, year, ledger, ClaimLine::ofPatient);
    }

    /** The family's maximum; empty when there is none. */
    static Optional<Maximum> ofFamily(InsurancePlan plan, String code, BenefitYear year, Ledger ledger) {
        List<BenefitLine> rows = plan.benefits().stream()
                .filter(row -> row.isMaximum() && row.isFamily())
                .toList();
        return of(plan, rows, code, year, ledger, line -> true);
    }

    private static Optional<Maximum> of(
            InsurancePlan plan,
            List<BenefitLine> rows,
            String code,
            BenefitYear year,
            Ledger ledger,
            Predicate<ClaimLine> whose) {
        Optional<BenefitLine> chosen = rows.stream()
                .filter(row -> row.target().covers(code))
                .filter(row -> row.target().rank() > 0 || plan.isGeneral(code))
                .max(WEAKEST_FIRST);
        return chosen.flatMap(
                row -> row.usableAmount().map(amount -> withUse(plan, row, amount, rows, year, ledger, whose)));
    }

    /** What is left of one row, whatever it is for, before any procedure. */
    static Maximum ofRow(InsurancePlan plan, BenefitLine row, Money amount, BenefitYear year, List<ClaimLine> history) {
        List<BenefitLine> rows = plan.benefits().stream()
                .filter(other -> other.isMaximum() && other.isFamily() == row.isFamily())
                .toList();
        Predicate<ClaimLine> whose = row.isFamily() ? line -> true : ClaimLine::ofPatient;
        return withUse(plan, row, amount, rows, year, new Ledger(history, List.of()), whose);
    }

    private static Maximum withUse(
            InsurancePlan plan,
            BenefitLine row,
            Money amount,
            List<BenefitLine> rows,
            BenefitYear year,
            Ledger ledger,
            Predicate<ClaimLine> whose) {
        var counted = new ArrayList<ClaimLine>();
        ledger.historyOf(row.period(), year)
                .filter(whose)
                .filter(line -> line.code().isEmpty() ? takesUnnamed(row) : draws(plan, row, rows, line.code()))
                .forEach(counted::add);
        ledger.earlier().stream()
                .filter(whose)
                .filter(line -> draws(plan, row, rows, line.code()))
                .forEach(counted::add);
        Money used = counted.stream().map(ClaimLine::paid).reduce(Money.ZERO, Money::plus);
        boolean groupUse = row.target().rank() == 0
                && counted.stream()
                        .anyMatch(line -> rows.stream()
                                .anyMatch(other -> other.target().rank() == 2
                                        && other.target().covers(line.code())));
        List<String> lines = counted.stream()
                .filter(line -> line.paid().cents() != 0)
                .map(ClaimLine::id)
                .toList();
        var oddities = new ArrayList<PeerOddity>();
        if (groupUse) {
            oddities.add(PeerOddity.GROUP_LIMIT_USES_GENERAL_MAXIMUM);
        }
        if (rows.stream().anyMatch(other -> isTwin(other, row))) {
            oddities.add(PeerOddity.TWIN_LIMIT_HIDES_USE);
        }
        return new Maximum(row, amount, used, lines, List.copyOf(oddities));
    }

    /** A payment without a procedure counts for everything or for the General category. */
    private static boolean takesUnnamed(BenefitLine row) {
        return row.target().rank() == 0
                || (row.target() instanceof Target.InCategory in
                        && in.category().name().equals(CoverageCategory.GENERAL));
    }

    private static boolean draws(InsurancePlan plan, BenefitLine row, List<BenefitLine> rows, String code) {
        boolean inside =
                row.target().rank() == 0 ? plan.isGeneral(code) : row.target().covers(code);
        if (!inside) {
            return false;
        }
        for (BenefitLine other : rows) { // asked for every line, so without a stream
            if (isTighter(other, row) && other.target().covers(code)) {
                return false;
            }
        }
        return true;
    }

    /** Whether payments under the other row leave this one alone. */
    private static boolean isTighter(BenefitLine other, BenefitLine row) {
        int rank = row.target().rank();
        return switch (other.target()) {
            case Target.OneCode code -> rank < 3 || other != row;
            case Target.InGroup group -> rank == 1 || (rank == 2 && isLower(other, row));
            case Target.InCategory category ->
                rank == 0 || (rank == 1 && (category.order() > row.target().order() || isTwin(other, row)));
            case Target.Everything everything -> false;
        };
    }

    /** Whether another row limits the same category or code; neither then counts what is paid under both. */
    private static boolean isTwin(BenefitLine other, BenefitLine row) {
        return other != row
                && switch (other.target()) {
                    case Target.OneCode(String code) ->
                        row.target() instanceof Target.OneCode(String same) && code.equals(same);
                    case Target.InCategory category ->
                        row.target() instanceof Target.InCategory same && category.order() == same.order();
                    case Target.InGroup group -> false;
                    case Target.Everything everything -> false;
                };
    }

    private static boolean isLower(BenefitLine other, BenefitLine row) {
        Money most = new Money(Long.MAX_VALUE);
        return other.amount().orElse(most).compareTo(row.amount().orElse(most)) < 0;
    }
}
