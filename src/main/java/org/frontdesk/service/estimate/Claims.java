package org.frontdesk.service.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.api.ApiDates;
import org.frontdesk.api.wire.ClaimProc;
import org.frontdesk.api.wire.ProcedureLog;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.Payment;
import org.frontdesk.domain.estimate.Place;
import org.frontdesk.domain.estimate.PlanWord;
import org.frontdesk.domain.estimate.ServerEstimate;

/** The claim lines of one patient: what plans paid before, what was entered by hand for a procedure, and what the server expects. */
final class Claims {
    private static final Map<String, ClaimLine.Status> HISTORY = Map.of(
            "Received", ClaimLine.Status.RECEIVED,
            "Supplemental", ClaimLine.Status.SUPPLEMENTAL,
            "NotReceived", ClaimLine.Status.NOT_RECEIVED,
            "Adjustment", ClaimLine.Status.ADJUSTMENT,
            "InsHist", ClaimLine.Status.INSURANCE_HISTORY);
    private static final Set<String> EXPECTED = Set.of("Estimate", "CapEstimate", "NotReceived");

    private final List<ClaimProc> rows;
    private final boolean ofPatient;

    Claims(List<ClaimProc> rows, boolean ofPatient) {
        this.rows = rows;
        this.ofPatient = ofPatient;
    }

    /**
     * What uses up the benefits of a subscription.
     *
     * @param asked the procedures that are reckoned, whose own lines are no history
     */
    List<ClaimLine> history(long plan, long subscription, Set<Long> asked, Map<Long, ProcedureLog> chart) {
        var all = new ArrayList<ClaimLine>();
        for (ClaimProc row : rows) {
            boolean counts = row.planNum() == plan
                    && row.insSubNum() == subscription
                    && HISTORY.containsKey(row.status())
                    && !row.noBillIns()
                    && (row.procNum() == 0 || !asked.contains(row.procNum()));
            if (counts) {
                all.add(line(row, Optional.ofNullable(chart.get(row.procNum()))));
            }
        }
        return all;
    }

    /** Whether a line's procedure is only known by its number. */
    boolean lacksCodes() {
        return rows.stream()
                .anyMatch(row -> row.procNum() != 0 && row.codeSent().isBlank());
    }

    /** Whether the procedure shall not be billed to the plan. */
    boolean isNotBilled(long procedure, long plan, long subscription) {
        return of(procedure, plan, subscription, EXPECTED)
                .filter(ClaimProc::noBillIns)
                .isPresent();
    }

    Optional<PlanWord> word(long procedure, long plan, long subscription) {
        return of(procedure, plan, subscription, EXPECTED)
                .map(Wording::word)
                .filter(word -> !word.equals(PlanWord.NONE));
    }

    Optional<Payment> payment(long procedure, long plan, long subscription) {
        return of(procedure, plan, subscription, Set.of("Received"))
                .map(row -> new Payment(
                        Money.dollars(row.insPayAmt()),
                        Wording.amount(row.writeOff()),
                        Money.dollars(row.dedApplied())));
    }

    /** What the server itself expects; a line on a claim is no estimate any more. */
    Optional<ServerEstimate> server(long procedure, long plan, long subscription) {
        return of(procedure, plan, subscription, Set.of("Estimate", "CapEstimate"))
                .map(row -> new ServerEstimate(
                        Wording.amount(row.insEstTotalOverride()).or(() -> Wording.amount(row.insEstTotal())),
                        Wording.amount(row.writeOffEstOverride()).or(() -> Wording.amount(row.writeOffEst())),
                        row.estimateNote(),
                        ApiDates.day(row.secDateTEdit())));
    }

    Map<String, Source> sources() {
        var all = new HashMap<String, Source>();
        for (ClaimProc row : rows) {
            if (HISTORY.containsKey(row.status())) {
                ClaimLine line = line(row, Optional.empty());
                all.put(
                        line.id(),
                        new Source.Claim(
                                row.claimNum(),
                                ofPatient,
                                row.codeSent(),
                                line.date(),
                                line.status(),
                                line.paid(),
                                line.deductible()));
            }
        }
        return all;
    }

    private Optional<ClaimProc> of(long procedure, long plan, long subscription, Set<String> statuses) {
        return rows.stream()
                .filter(row -> row.procNum() == procedure
                        && row.planNum() == plan
                        && row.insSubNum() == subscription
                        && statuses.contains(row.status()))
                .findFirst();
    }

    private ClaimLine line(ClaimProc row, Optional<ProcedureLog> procedure) {
        ClaimLine.Status status = HISTORY.getOrDefault(row.status(), ClaimLine.Status.RECEIVED);
        boolean open = status == ClaimLine.Status.NOT_RECEIVED;
        return new ClaimLine(
                "claimproc/" + row.claimProcNum(),
                ofPatient,
                procedure.map(ProcedureLog::procCode).orElse(row.codeSent()),
                ApiDates.day(row.procDate())
                        .or(() -> ApiDates.day(row.dateCP()))
                        .orElse(java.time.LocalDate.EPOCH),
                status,
                Money.dollars(open ? row.insPayEst() : row.insPayAmt()),
                Money.dollars(row.dedApplied()),
                procedure.map(Claims::place).orElse(Place.NOWHERE));
    }

    static Place place(ProcedureLog row) {
        return new Place(row.toothNum(), row.surf(), row.toothRange().replace(" ", ""));
    }
}
