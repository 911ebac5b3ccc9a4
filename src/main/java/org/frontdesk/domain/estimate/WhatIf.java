package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;

/** Changes to a case that nobody saves: what would be paid if a row, a day, a code or the order were another. */
public final class WhatIf {
    /** The cause of what only stands in a supposition. */
    public static final String CAUSE = "what-if";

    private WhatIf() {}

    /** The case as if a plan paid another percentage for the code: its row is changed, or one for the code is added. */
    public static EstimateCase percent(EstimateCase given, String plan, String code, int percent) {
        return withPlan(given, plan, one -> {
            Optional<BenefitLine> row = Percentage.row(one.benefits(), code);
            var rows = new ArrayList<>(one.benefits());
            if (row.isPresent()) {
                rows.replaceAll(line -> line.equals(row.get()) ? line.withPercent(percent) : line);
            } else {
                rows.add(new BenefitLine(
                        CAUSE,
                        true,
                        BenefitType.COINSURANCE,
                        CoverageLevel.NONE,
                        new Target.OneCode(code),
                        OptionalInt.of(percent),
                        Optional.empty(),
                        TimePeriod.CALENDAR_YEAR,
                        QuantityQualifier.NONE,
                        0,
                        TreatmentArea.NONE));
            }
            return one.withBenefits(rows);
        });
    }

    /** The case as if a row stated another amount. */
    public static EstimateCase amount(EstimateCase given, String plan, String row, Money amount) {
        return withRow(given, plan, row, line -> Stream.of(line.withAmount(amount)));
    }

    /** The case as if a row stated another percentage. */
    public static EstimateCase percentOf(EstimateCase given, String plan, String row, int percent) {
        return withRow(given, plan, row, line -> Stream.of(line.withPercent(percent)));
    }

    /** The case as if a row stated another number of services, months, years or age. */
    public static EstimateCase quantity(EstimateCase given, String plan, String row, int quantity) {
        return withRow(given, plan, row, line -> Stream.of(line.withQuantity(quantity)));
    }

    /** The case as if the plan had no such row. */
    public static EstimateCase without(EstimateCase given, String plan, String row) {
        return withRow(given, plan, row, line -> Stream.empty());
    }

    /** The case as if that much of the plan's maximum were left before its first procedure. */
    public static EstimateCase maximumLeft(EstimateCase given, String plan, Money left) {
        return given.plans().stream()
                .filter(one -> one.id().equals(plan))
                .findFirst()
                .flatMap(one -> Standing.of(one, given.history().getOrDefault(plan, List.of()), given.today())
                        .maximum())
                .flatMap(pot -> pot.amount()
                        .map(amount ->
                                amount.minus(pot.used()).minus(pot.pending()).minus(left)))
                .map(used -> withUse(given, plan, used))
                .orElse(given);
    }

    /** The case on another day. */
    public static EstimateCase day(EstimateCase given, LocalDate today) {
        return given.on(today);
    }

    /** The case with one procedure done on another day. */
    public static EstimateCase done(EstimateCase given, String procedure, LocalDate day) {
        return withProcedure(given, procedure, one -> with(one, one.code(), one.fee(), day));
    }

    /** The case with another code in the place of one procedure's, at the office's fee for that code where there is one. */
    public static EstimateCase code(EstimateCase given, String procedure, String code) {
        Optional<Money> fee = OfficeFee.of(code, given.plans(), given.preferences())
                .or(() -> given.membership()
                        .flatMap(membership -> membership.usual().fee(code)));
        return withProcedure(given, procedure, one -> with(one, code, fee.orElse(one.fee()), one.date()));
    }

    /**
     * The case with one procedure at another place.
     *
     * @param place from 0; what lies outside is taken as the nearest end
     */
    public static EstimateCase moved(EstimateCase given, String procedure, int place) {
        var all = new ArrayList<>(given.procedures());
        Optional<Procedure> found =
                all.stream().filter(one -> one.id().equals(procedure)).findFirst();
        found.ifPresent(one -> {
            all.remove(one);
            all.add(Math.clamp(place, 0, all.size()), one);
        });
        return given.withProcedures(all);
    }

    private static EstimateCase withUse(EstimateCase given, String plan, Money used) {
        Map<String, List<ClaimLine>> history = new HashMap<>(given.history());
        var lines = new ArrayList<>(history.getOrDefault(plan, List.of()));
        lines.add(new ClaimLine(
                CAUSE, true, "", given.today(), ClaimLine.Status.ADJUSTMENT, used, Money.ZERO, Place.NOWHERE));
        history.put(plan, List.copyOf(lines));
        return given.withHistory(history);
    }

    private static EstimateCase withProcedure(
            EstimateCase given, String procedure, java.util.function.UnaryOperator<Procedure> change) {
        return given.withProcedures(given.procedures().stream()
                .map(one -> one.id().equals(procedure) ? change.apply(one) : one)
                .toList());
    }

    private static Procedure with(Procedure one, String code, Money fee, LocalDate day) {
        return new Procedure(
                one.id(),
                code,
                fee,
                one.quantity(),
                day,
                one.complete(),
                one.place(),
                one.age(),
                one.adjustments(),
                one.words(),
                one.payments(),
                one.notBilled());
    }

    private static EstimateCase withPlan(
            EstimateCase given, String plan, java.util.function.UnaryOperator<InsurancePlan> change) {
        return given.withPlans(given.plans().stream()
                .map(one -> one.id().equals(plan) ? change.apply(one) : one)
                .toList());
    }

    private static EstimateCase withRow(
            EstimateCase given, String plan, String row, Function<BenefitLine, Stream<BenefitLine>> change) {
        return withPlan(
                given,
                plan,
                one -> one.withBenefits(one.benefits().stream()
                        .flatMap(line -> line.id().equals(row) ? change.apply(line) : Stream.of(line))
                        .toList()));
    }
}
