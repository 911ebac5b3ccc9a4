package org.frontdesk.practice.estimates;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Place;
import org.frontdesk.domain.estimate.PlanWord;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Substitution;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** A patient, with all that the practice's rows say about what insurance pays for planned procedures. */
public final class PatientCase {
    private static final LocalDate EMPTY_BEFORE = LocalDate.of(1880, 1, 1);
    private static final String ESTIMATES = "SELECT * FROM claimproc WHERE PatNum = ? AND ProcNum <> 0"
            + " AND Status IN ('Estimate', 'CapEstimate') ORDER BY ClaimProcNum";

    private final PracticeLists lists;
    private final Reading rows;
    private final LocalDate today;
    private final Row patient;
    private final List<Row> coverage;
    private final List<Row> kept;

    private PatientCase(PracticeLists lists, long patient, LocalDate today) {
        this.lists = lists;
        rows = lists.rows();
        this.today = today;
        this.patient = rows.row("SELECT PatNum, Birthdate, PriProv FROM patient WHERE PatNum = ?", patient)
                .orElseThrow();
        coverage = CoverageRows.of(rows, patient);
        kept = rows.rows(ESTIMATES, patient);
    }

    /** @param today the day for which the benefits of planned work are judged */
    public static PatientCase of(Reading rows, long patient, LocalDate today) {
        return of(new PracticeLists(rows), patient, today);
    }

    static PatientCase of(PracticeLists lists, long patient, LocalDate today) {
        return new PatientCase(lists, patient, today);
    }

    Row patient() {
        return patient;
    }

    /** The rows of the patient's plans, the primary first. */
    List<Row> coverage() {
        return coverage;
    }

    /** Estimates kept from before, with what people entered in them. */
    List<Row> kept() {
        return kept;
    }

    /**
     * What the plans pay, in the order of the procedures, each of which counts for the next.
     *
     * @param procedures of {@link PlannedRows}
     */
    public List<ProcedureEstimate> estimates(List<Row> procedures) {
        if (procedures.isEmpty()) {
            return List.of();
        }
        var history = new HashMap<String, List<ClaimLine>>();
        List<InsurancePlan> plans = plans(procedures);
        for (InsurancePlan plan : plans) {
            history.put(
                    plan.id(),
                    HistoryRows.of(rows, patient.number("PatNum"), Long.parseLong(plan.id()), plan.benefits()));
        }
        return Estimate.of(new EstimateCase(
                today,
                true,
                plans,
                history,
                lists.preferences(),
                procedures.stream().map(this::procedure).toList()));
    }

    /** What the office charges anybody for each of the procedures; its own fee where no schedule says. */
    List<Money> usualFees(List<Row> procedures) {
        var askers = new HashMap<String, Row>();
        procedures.forEach(procedure -> askers.putIfAbsent(procedure.text("code"), procedure));
        FeeSchedule usual = new FeeRows(rows, askers).usual(patient);
        return procedures.stream()
                .map(procedure -> usual.fee(procedure.text("code"))
                        .orElseGet(() -> Money.dollars(procedure.money("ProcFee")))
                        .times(PlannedRows.quantity(procedure)))
                .toList();
    }

    private List<InsurancePlan> plans(List<Row> procedures) {
        if (coverage.isEmpty()) {
            return List.of();
        }
        var instead = new HashMap<String, Map<String, Substitution>>();
        coverage.forEach(plan -> instead.put(CoverageRows.name(plan), SubstituteRows.of(rows, plan, procedures)));
        var askers = new HashMap<String, Row>();
        for (Row procedure : procedures) {
            String code = procedure.text("code");
            askers.putIfAbsent(code, procedure);
            instead.values().stream()
                    .filter(codes -> codes.containsKey(code))
                    .forEach(codes -> askers.putIfAbsent(codes.get(code).code(), procedure));
        }
        var fees = new FeeRows(rows, askers);
        FeeSchedule usual = fees.usual(patient);
        return coverage.stream()
                .map(plan -> CoverageRows.plan(
                                plan,
                                fees,
                                usual,
                                instead.get(CoverageRows.name(plan)),
                                lists.benefits().of(plan))
                        .withGeneral(lists.benefits().general()))
                .toList();
    }

    private Procedure procedure(Row procedure) {
        LocalDate day = PlannedRows.day(procedure, today);
        var words = new HashMap<String, PlanWord>();
        Set<String> notBilled = new HashSet<>();
        if (procedure.flag("neverBilled")) {
            coverage.forEach(plan -> notBilled.add(CoverageRows.name(plan)));
        }
        for (Row line : kept) {
            if (line.number("ProcNum") == procedure.number("ProcNum")) {
                words.putIfAbsent(CoverageRows.name(line), word(line));
                if (line.flag("NoBillIns")) {
                    notBilled.add(CoverageRows.name(line));
                } else {
                    notBilled.remove(CoverageRows.name(line));
                }
            }
        }
        return new Procedure(
                procedure.text("ProcNum"),
                procedure.text("code"),
                Money.dollars(procedure.money("ProcFee")),
                PlannedRows.quantity(procedure),
                day,
                false,
                new Place(procedure.text("ToothNum"), procedure.text("Surf"), procedure.text("ToothRange")),
                age(day),
                Money.ZERO,
                words,
                Map.of(),
                notBilled);
    }

    private static PlanWord word(Row line) {
        int percent = Math.toIntExact(line.number("PercentOverride"));
        return new PlanWord(
                Money.ofSentinel(line.money("InsEstTotalOverride")),
                Money.ofSentinel(line.money("AllowedOverride")),
                percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent),
                Money.ofSentinel(line.money("DedEstOverride")),
                Money.ofSentinel(line.money("CopayOverride")),
                Money.ofSentinel(line.money("PaidOtherInsOverride")),
                Money.ofSentinel(line.money("WriteOffEstOverride")));
    }

    private OptionalInt age(LocalDate day) {
        LocalDate born = LocalDate.parse(patient.text("Birthdate"));
        return born.isBefore(EMPTY_BEFORE) || born.isAfter(day)
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(born, day).getYears());
    }
}
