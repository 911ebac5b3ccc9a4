package org.frontdesk.practice.estimates;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;
import org.frontdesk.domain.estimate.DiscountEstimate;
import org.frontdesk.domain.estimate.DiscountPlan;
import org.frontdesk.domain.estimate.DiscountUse;
import org.frontdesk.domain.estimate.DiscountedService;
import org.frontdesk.domain.estimate.Discounts;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/**
 * What a patient's discount plan takes off planned procedures. The practice keeps no ledger, so discounts given before are
 * counted as services but use up no annual maximum.
 */
public final class Membership {
    private static final LocalDate EMPTY_BEFORE = LocalDate.of(1880, 1, 1);
    private static final String SUBSCRIPTION = "SELECT d.*, m.DateEffective, m.DateTerm FROM discountplansub m"
            + " JOIN discountplan d ON d.DiscountPlanNum = m.DiscountPlanNum WHERE m.PatNum = ?";
    private static final String DONE = "SELECT p.ProcNum, p.ProcDate, c.ProcCode AS code FROM procedurelog p"
            + " JOIN procedurecode c ON c.CodeNum = p.CodeNum WHERE p.PatNum = ? AND p.ProcStatus = 'C'";

    private Membership() {}

    /** The discounts in the order of the procedures; empty when the patient is in no discount plan. */
    public static Optional<List<DiscountEstimate>> discounts(
            Reading rows, long patient, LocalDate today, List<Row> procedures) {
        return rows.row(SUBSCRIPTION, patient).map(subscription -> {
            Map<LimitKind, Set<String>> codes = codes(rows);
            return Discounts.of(
                    plan(subscription),
                    today,
                    rows.rows(DONE, patient).stream()
                            .map(done -> new DiscountUse(
                                    done.text("ProcNum"),
                                    kinds(codes, done),
                                    LocalDate.parse(done.text("ProcDate")),
                                    Money.ZERO))
                            .toList(),
                    services(rows, patient, today, procedures, subscription, codes));
        });
    }

    private static DiscountPlan plan(Row row) {
        var limits = new EnumMap<LimitKind, FrequencyLimit>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            limits.put(kind, FrequencyLimit.ofApi(Math.toIntExact(row.number(kind.apiName()))));
        }
        return new DiscountPlan(
                limits, Money.ofSentinel(row.money("AnnualMax")), day(row, "DateEffective"), day(row, "DateTerm"));
    }

    private static List<DiscountedService> services(
            Reading rows,
            long patient,
            LocalDate today,
            List<Row> procedures,
            Row subscription,
            Map<LimitKind, Set<String>> codes) {
        var askers = new HashMap<String, Row>();
        procedures.forEach(procedure -> askers.putIfAbsent(procedure.text("code"), procedure));
        var fees = new FeeRows(rows, askers);
        var members = fees.schedule(subscription.number("FeeSchedNum"));
        Row person = rows.row("SELECT PriProv FROM patient WHERE PatNum = ?", patient)
                .orElseThrow();
        return procedures.stream()
                .map(procedure -> new DiscountedService(
                        procedure.text("ProcNum"),
                        kinds(codes, procedure),
                        PlannedRows.day(procedure, today),
                        Money.dollars(procedure.money("ProcFee")),
                        members.flatMap(schedule -> schedule.fee(procedure.text("code")))
                                .or(() -> fees.usualFee(procedure.text("code"), person)),
                        PlannedRows.quantity(procedure)))
                .toList();
    }

    private static Map<LimitKind, Set<String>> codes(Reading rows) {
        var all = new EnumMap<LimitKind, Set<String>>(LimitKind.class);
        for (LimitKind kind : LimitKind.values()) {
            all.put(kind, LimitKind.codes(rows.preference(kind.codesPreference(), "")));
        }
        return all;
    }

    private static Set<LimitKind> kinds(Map<LimitKind, Set<String>> codes, Row procedure) {
        var kinds = EnumSet.noneOf(LimitKind.class);
        codes.forEach((kind, all) -> {
            if (all.contains(procedure.text("code"))) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static Optional<LocalDate> day(Row row, String column) {
        return Optional.of(LocalDate.parse(row.text(column))).filter(day -> !day.isBefore(EMPTY_BEFORE));
    }
}
