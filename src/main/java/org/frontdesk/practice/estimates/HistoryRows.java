package org.frontdesk.practice.estimates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.ClaimLine.Status;
import org.frontdesk.domain.estimate.Place;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** What a subscription has paid and been asked for; that of the family only where a row of the plan counts it. */
final class HistoryRows {
    private static final Map<String, Status> STATUSES = Map.of(
            "Received", Status.RECEIVED,
            "Supplemental", Status.SUPPLEMENTAL,
            "NotReceived", Status.NOT_RECEIVED,
            "Adjustment", Status.ADJUSTMENT,
            "InsHist", Status.INSURANCE_HISTORY);
    private static final String LINES = "SELECT c.ClaimProcNum, c.ProcNum, c.PatNum, c.Status, c.ProcDate, c.InsPayAmt,"
            + " c.InsPayEst, c.DedApplied, COALESCE(d.ProcCode, c.CodeSent) AS code, COALESCE(p.ToothNum, '') AS tooth,"
            + " COALESCE(p.Surf, '') AS surface, COALESCE(p.ToothRange, '') AS range FROM claimproc c"
            + " LEFT JOIN procedurelog p ON p.ProcNum = c.ProcNum AND c.ProcNum <> 0"
            + " LEFT JOIN procedurecode d ON d.CodeNum = p.CodeNum"
            + " WHERE c.PatNum IN (%s) AND c.InsSubNum = ?1 AND c.NoBillIns = 'false'"
            + " AND c.Status IN ('Received', 'Supplemental', 'NotReceived', 'Adjustment', 'InsHist')"
            + " ORDER BY c.ClaimProcNum";
    private static final String OWN = LINES.formatted("?2");
    private static final String FAMILY =
            LINES.formatted("SELECT PatNum FROM patplan WHERE InsSubNum = ?1 UNION SELECT ?2");

    private HistoryRows() {}

    static List<ClaimLine> of(Reading rows, long patient, long subscription, List<BenefitLine> benefits) {
        boolean family = benefits.stream().anyMatch(row -> row.level() == CoverageLevel.FAMILY);
        return rows.rows(family ? FAMILY : OWN, subscription, patient).stream()
                .map(row -> line(row, patient))
                .toList();
    }

    /** A procedure counts once however many lines it has, so they go by its name. */
    private static ClaimLine line(Row row, long patient) {
        Status status = STATUSES.get(row.text("Status"));
        long procedure = row.number("ProcNum");
        return new ClaimLine(
                procedure == 0 ? "claimproc " + row.number("ClaimProcNum") : Long.toString(procedure),
                row.number("PatNum") == patient,
                row.text("code"),
                LocalDate.parse(row.text("ProcDate")),
                status,
                Money.dollars(row.money(status == Status.NOT_RECEIVED ? "InsPayEst" : "InsPayAmt")),
                Money.dollars(row.money("DedApplied")),
                new Place(row.text("tooth"), row.text("surface"), row.text("range")));
    }
}
