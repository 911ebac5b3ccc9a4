package org.frontdesk.service.estimate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.DiscountMembership;
import org.frontdesk.domain.estimate.DiscountPlan;
import org.frontdesk.domain.estimate.DiscountUse;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ProcedureEstimate;

/** A case with all its dates moved by the same time, so that nobody is known by them and every rule gives what it gave. */
record DateShift(EstimateCase shifted) {
    private static final int ATTEMPTS = 20;
    private static final int DAYS = 25;

    /**
     * Some years back, in fours so that leap years stay such, and some days if no rule notices them.
     *
     * @param chance decides how far
     */
    static DateShift of(EstimateCase given, RandomGenerator chance) {
        int years = 4 * chance.nextInt(1, 6);
        List<String> wanted = amounts(given);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            EstimateCase candidate = shifted(given, years, chance.nextInt(-DAYS, DAYS + 1));
            if (amounts(candidate).equals(wanted)) {
                return new DateShift(candidate);
            }
        }
        return new DateShift(shifted(given, years, 0));
    }

    private static EstimateCase shifted(EstimateCase given, int years, int days) {
        Map<String, List<ClaimLine>> history = new HashMap<>();
        given.history()
                .forEach((plan, lines) -> history.put(
                        plan,
                        lines.stream()
                                .map(line -> new ClaimLine(
                                        line.id(),
                                        line.ofPatient(),
                                        line.code(),
                                        moved(line.date(), years, days),
                                        line.status(),
                                        line.paid(),
                                        line.deductible(),
                                        line.place()))
                                .toList()));
        return new EstimateCase(
                moved(given.today(), years, days),
                given.chained(),
                given.plans().stream()
                        .map(plan -> plan.withEffective(plan.effective().map(day -> moved(day, years, days))))
                        .toList(),
                history,
                given.preferences(),
                given.procedures().stream()
                        .map(one -> shifted(one, moved(one.date(), years, days)))
                        .toList(),
                given.membership().map(one -> shifted(one, years, days)));
    }

    private static DiscountMembership shifted(DiscountMembership given, int years, int days) {
        DiscountPlan plan = given.plan();
        return new DiscountMembership(
                new DiscountPlan(
                        plan.limits(),
                        plan.annualMax(),
                        plan.effective().map(day -> moved(day, years, days)),
                        plan.term().map(day -> moved(day, years, days))),
                given.members(),
                given.usual(),
                given.codes(),
                given.before().stream()
                        .map(use ->
                                new DiscountUse(use.id(), use.kinds(), moved(use.date(), years, days), use.discount()))
                        .toList());
    }

    private static LocalDate moved(LocalDate date, int years, int days) {
        return date.minusYears(years).plusDays(days);
    }

    private static Procedure shifted(Procedure one, LocalDate date) {
        return new Procedure(
                one.id(),
                one.code(),
                one.fee(),
                one.quantity(),
                date,
                one.complete(),
                one.place(),
                one.age(),
                one.adjustments(),
                one.words(),
                one.payments(),
                one.notBilled());
    }

    private static List<String> amounts(EstimateCase given) {
        return Estimate.of(given).stream().map(DateShift::amounts).toList();
    }

    private static String amounts(ProcedureEstimate one) {
        var text = new StringBuilder(one.patientPortion().toString());
        one.plans()
                .forEach(plan -> text.append(' ')
                        .append(plan.insurance())
                        .append(' ')
                        .append(plan.deductible())
                        .append(' ')
                        .append(plan.writeOff().map(Money::toString).orElse("-"))
                        .append(' ')
                        .append(plan.base())
                        .append(' ')
                        .append(plan.note()));
        return text.toString();
    }
}
