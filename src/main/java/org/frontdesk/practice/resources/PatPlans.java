package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.choice;
import static org.frontdesk.practice.http.Field.date;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.moment;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Filter;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/**
 * PatPlans: the coverage of one patient. The ordinals of a patient are always 1, 2, 3 and so on without gaps: a new or
 * moved plan pushes the others aside, a dropped one lets them move up.
 */
final class PatPlans extends Resource {
    private static final Map<String, String> SPELLINGS = Map.of("InjuredPlantiff", "InjuredPlaintiff");

    /** Appointments to come carry the primary and the secondary plan of their patient (?1). */
    private static final String APPOINTMENTS =
            "UPDATE appointment SET InsPlan1 = " + plan(1) + ", InsPlan2 = " + plan(2)
                    + ", DateTStamp = ?2 WHERE PatNum = ?1 AND AptStatus IN ('Scheduled', 'Planned', 'UnschedList', 'ASAP')";

    PatPlans() {
        super(
                "patplans",
                "PatPlan",
                "patplan",
                id("PatPlanNum"),
                id("PatNum").required().refers("patient", "PatNum", "Patient does not exist"),
                whole("Ordinal", 1, 9).settable(),
                flag("IsPending"),
                choice(
                                "Relationship",
                                SPELLINGS,
                                "Self",
                                "Spouse",
                                "Child",
                                "Employee",
                                "HandicapDep",
                                "SignifOther",
                                "InjuredPlaintiff",
                                "LifePartner",
                                "Dependent")
                        .settable(),
                text("PatID", 100).settable(),
                id("InsSubNum").required().onPut().refers("inssub", "InsSubNum", "InsSub does not exist"),
                money("OrthoAutoFeeBilledOverride"),
                date("OrthoAutoNextClaimDate"),
                moment("SecDateTEntry"),
                moment("SecDateTEdit"));
        serves(
                "GET",
                false,
                "",
                call -> list(call, "t.PatNum, t.Ordinal, t.PatPlanNum", Filter.id("PatNum"), Filter.id("InsSubNum")));
        servesPost();
        servesPut();
        servesDelete();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        refuseSecondLink(rows, (Long) row.get("PatNum"), (Long) row.get("InsSubNum"), 0);
        if (rows.exists("discountplansub", "PatNum", (Long) row.get("PatNum"))) {
            throw Refusal.invalid("PatNum has a discount plan; insurance goes only without it.");
        }
        row.putIfAbsent("Ordinal", 1L);
        row.put("SecDateTEntry", call.now());
        row.put("SecDateTEdit", call.now());
    }

    @Override
    protected void afterNew(Call call, Writing rows, long key) {
        InsVerifies.begin(call, rows, "PatientEnrollment", key);
        Row added = found(rows, key);
        arrange(call, rows, added.number("PatNum"), key, added.number("Ordinal"));
        rows.run(APPOINTMENTS, added.number("PatNum"), call.now());
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        Row after = before.with(changes);
        refuseSecondLink(rows, after.number("PatNum"), after.number("InsSubNum"), call.key());
        changes.put("SecDateTEdit", call.now());
    }

    @Override
    protected void afterChange(Call call, Writing rows, Row before) {
        arrange(
                call,
                rows,
                before.number("PatNum"),
                call.key(),
                found(rows, call.key()).number("Ordinal"));
    }

    @Override
    protected void afterRemoval(Call call, Writing rows, Row row) {
        rows.delete("benefit", "PatPlanNum", call.key());
        rows.run("DELETE FROM insverify WHERE VerifyType = 'PatientEnrollment' AND FKey = ?", call.key());
        rows.run(
                "DELETE FROM claimproc WHERE PatNum = ? AND InsSubNum = ? AND Status IN ('Estimate', 'CapEstimate')",
                row.number("PatNum"),
                row.number("InsSubNum"));
        arrange(call, rows, row.number("PatNum"), 0, 0);
    }

    private static String plan(int ordinal) {
        return "COALESCE((SELECT s.PlanNum FROM patplan l JOIN inssub s ON s.InsSubNum = l.InsSubNum"
                + " WHERE l.PatNum = ?1 AND l.Ordinal = " + ordinal + "), 0)";
    }

    private static void refuseSecondLink(Writing rows, long patient, long subscription, long except) {
        rows.row(
                        "SELECT PatPlanNum FROM patplan WHERE PatNum = ? AND InsSubNum = ? AND PatPlanNum <> ?",
                        patient,
                        subscription,
                        except)
                .ifPresent(row -> {
                    throw Refusal.invalid("InsSubNum is already linked to this patient.");
                });
    }

    /** Numbers the patient's plans 1, 2, 3 ...; {@code placed} gets the wanted place or the nearest there is. */
    private static void arrange(Call call, Writing rows, long patient, long placed, long wanted) {
        List<Row> order = new ArrayList<>(rows.rows(
                "SELECT PatPlanNum, Ordinal FROM patplan WHERE PatNum = ? ORDER BY Ordinal, PatPlanNum", patient));
        order.stream()
                .filter(row -> row.number("PatPlanNum") == placed)
                .findFirst()
                .ifPresent(row -> {
                    order.remove(row);
                    order.add((int) Math.min(wanted - 1, order.size()), row);
                });
        for (int i = 0; i < order.size(); i++) {
            Row row = order.get(i);
            if (row.number("Ordinal") != i + 1) {
                rows.update(
                        "patplan",
                        row.number("PatPlanNum"),
                        Map.of("Ordinal", (long) i + 1, "SecDateTEdit", call.now()));
            }
        }
    }
}
