package org.frontdesk.practice.estimates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** Planned procedures with what their codes say, in the order in which each counts for the next. */
public final class PlannedRows {
    private static final LocalDate EMPTY_BEFORE = LocalDate.of(1880, 1, 1);
    private static final String COLUMNS = "SELECT p.*, c.ProcCode AS code, c.AbbrDesc AS abbr, c.IsTaxed AS taxed,"
            + " c.NoBillIns AS neverBilled, c.SubstitutionCode AS instead, c.SubstOnlyIf AS insteadIf,"
            + " CASE c.LaymanTerm WHEN '' THEN c.Descript ELSE c.LaymanTerm END AS words,"
            + " COALESCE((SELECT ItemName FROM definition WHERE DefNum = p.Prognosis), '') AS prognosisName,"
            + " COALESCE((SELECT ItemName FROM definition WHERE DefNum = p.Dx), '') AS dxName";
    private static final String TURN =
            " COALESCE((SELECT ItemOrder FROM definition WHERE DefNum = %s.Priority), 1000000) AS turn";
    private static final String OF_A_PLAN = COLUMNS + ", a.Priority AS urgency," + TURN.formatted("a")
            + " FROM treatplanattach a JOIN procedurelog p ON p.ProcNum = a.ProcNum"
            + " JOIN procedurecode c ON c.CodeNum = p.CodeNum"
            + " WHERE a.TreatPlanNum = ? AND p.ProcStatus IN ('TP', 'TPi')";
    private static final String OF_A_PATIENT = COLUMNS + ", p.Priority AS urgency," + TURN.formatted("p")
            + ", COALESCE((SELECT min(t.TreatPlanNum) FROM treatplanattach a JOIN treatplan t"
            + " ON t.TreatPlanNum = a.TreatPlanNum WHERE a.ProcNum = p.ProcNum AND p.ProcStatus = 'TPi'"
            + " AND t.TPStatus = 'Inactive'), 0) AS inactivePlan"
            + " FROM procedurelog p JOIN procedurecode c ON c.CodeNum = p.CodeNum"
            + " WHERE p.PatNum = ? AND p.ProcStatus IN ('TP', 'TPi')";

    private PlannedRows() {}

    /** The procedures on an active or inactive treatment plan. */
    public static List<Row> ofPlan(Reading rows, long treatmentPlan) {
        return sorted(rows, rows.rows(OF_A_PLAN, treatmentPlan));
    }

    /** All planned procedures of a patient; {@code inactivePlan} is the plan with which one not active is reckoned. */
    static List<Row> ofPatient(Reading rows, long patient) {
        return sorted(rows, rows.rows(OF_A_PATIENT, patient));
    }

    /** The day of a procedure, today when it has none. */
    static LocalDate day(Row procedure, LocalDate today) {
        LocalDate day = LocalDate.parse(procedure.text("ProcDate"));
        return day.isBefore(EMPTY_BEFORE) ? today : day;
    }

    /** How many of it are done, 1 or more. */
    static int quantity(Row procedure) {
        return Math.toIntExact(Math.max(1, procedure.number("UnitQty")));
    }

    /** By urgency, those without last; then by tooth if the practice wishes, date and number. */
    private static List<Row> sorted(Reading rows, List<Row> procedures) {
        boolean byTooth = !"0".equals(rows.preference("TreatPlanSortByTooth", "1"));
        Comparator<Row> urgent = Comparator.comparingLong(row -> row.number("turn"));
        return procedures.stream()
                .sorted(urgent.thenComparingInt(row -> byTooth ? tooth(row.text("ToothNum")) : 0)
                        .thenComparing(row -> row.text("ProcDate"))
                        .thenComparingLong(row -> row.number("ProcNum")))
                .toList();
    }

    private static int tooth(String tooth) {
        if (tooth.isEmpty()) {
            return 0;
        }
        return tooth.chars().allMatch(Character::isDigit) ? Integer.parseInt(tooth) : tooth.charAt(0);
    }
}
