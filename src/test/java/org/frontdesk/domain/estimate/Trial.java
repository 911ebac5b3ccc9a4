package org.frontdesk.domain.estimate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;

/** A case put together for a test; the day is 15 June 2025 and amounts are whole dollars. */
final class Trial {
    static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

    private final List<InsurancePlan> plans = new ArrayList<>();
    private final List<ClaimLine> history = new ArrayList<>();
    private final List<Procedure> procedures = new ArrayList<>();
    private Preferences preferences = Preferences.USUAL;

    static Money dollars(long dollars) {
        return Money.dollars(dollars);
    }

    static FeeSchedule fees(String code, long dollars) {
        return new FeeSchedule(Map.of(code, dollars(dollars)));
    }

    /** A plan that pays a percentage of the office's fee. */
    static Trial percentage(BenefitLine... rows) {
        return new Trial().plan(PlanKind.CATEGORY_PERCENT, PlanFees.NONE, rows);
    }

    /** A PPO that agreed on one fee. */
    static Trial ppo(String code, long dollars, BenefitLine... rows) {
        return new Trial().plan(PlanKind.PPO, PlanFees.NONE.withOwn(fees(code, dollars)), rows);
    }

    Trial plan(PlanKind kind, PlanFees fees, BenefitLine... rows) {
        return plan(InsurancePlan.of("P" + (plans.size() + 1), kind, fees, List.of(rows)));
    }

    Trial plan(InsurancePlan plan) {
        plans.add(plan);
        return this;
    }

    /** The last plan with another coordination rule. */
    Trial cob(CobRule rule) {
        return plan(plans.removeLast().with(rule));
    }

    Trial prefer(Preference preference, boolean on) {
        preferences = preferences.with(preference, on);
        return this;
    }

    Trial paid(String code, LocalDate date, long paid, long deductible) {
        return line(true, code, date, ClaimLine.Status.RECEIVED, paid, deductible);
    }

    Trial familyPaid(String code, LocalDate date, long paid, long deductible) {
        return line(false, code, date, ClaimLine.Status.RECEIVED, paid, deductible);
    }

    Trial line(boolean own, String code, LocalDate date, ClaimLine.Status status, long paid, long deductible) {
        history.add(new ClaimLine(
                "h" + history.size(), own, code, date, status, dollars(paid), dollars(deductible), Place.NOWHERE));
        return this;
    }

    Trial planned(String code, long fee) {
        return procedure(Procedure.planned(name(), code, dollars(fee), TODAY));
    }

    Trial procedure(Procedure procedure) {
        procedures.add(procedure);
        return this;
    }

    Trial procedure(
            String code,
            long fee,
            int quantity,
            OptionalInt age,
            Map<String, PlanWord> words,
            Map<String, Payment> paid) {
        return procedure(new Procedure(
                name(),
                code,
                dollars(fee),
                quantity,
                TODAY,
                false,
                Place.NOWHERE,
                age,
                Money.ZERO,
                words,
                paid,
                Set.of()));
    }

    Trial by(PlanWord word, String code, long fee) {
        return procedure(code, fee, 1, OptionalInt.empty(), Map.of("P1", word), Map.of());
    }

    Trial aged(int age, String code, long fee) {
        return procedure(code, fee, 1, OptionalInt.of(age), Map.of(), Map.of());
    }

    Trial received(long paid, long writeOff, String code, long fee) {
        var payment = new Payment(dollars(paid), Optional.of(dollars(writeOff)), Money.ZERO);
        return procedure(code, fee, 1, OptionalInt.empty(), Map.of(), Map.of("P1", payment));
    }

    EstimateCase given() {
        return new EstimateCase(TODAY, true, plans, Map.of("P1", history), preferences, procedures);
    }

    List<ProcedureEstimate> reckoned() {
        return Estimate.of(given());
    }

    /** What a plan does for a procedure, both counted from 0. */
    PlanEstimate plan(int procedure, int plan) {
        return reckoned().get(procedure).plans().get(plan);
    }

    PlanEstimate first() {
        return plan(0, 0);
    }

    /** The last procedure under the first plan. */
    PlanEstimate last() {
        return plan(procedures.size() - 1, 0);
    }

    Money patient() {
        return reckoned().getLast().patientPortion();
    }

    private String name() {
        return "proc" + procedures.size();
    }
}
