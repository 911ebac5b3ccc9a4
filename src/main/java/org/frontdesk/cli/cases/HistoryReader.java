package org.frontdesk.cli.cases;

import java.time.LocalDate;
import java.util.Map;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.ClaimLine.Status;
import org.frontdesk.domain.estimate.Place;

/** Reads earlier claim lines. */
final class HistoryReader {
    static final Map<String, Status> STATUSES = Map.of(
            "received", Status.RECEIVED,
            "supplemental", Status.SUPPLEMENTAL,
            "not_received", Status.NOT_RECEIVED,
            "adjustment", Status.ADJUSTMENT,
            "ins_hist", Status.INSURANCE_HISTORY,
            "estimate", Status.ESTIMATE);

    private HistoryReader() {}

    /**
     * @param id names the line in the explanation
     * @param today stands where the line has no date
     */
    static ClaimLine read(CaseNode line, String id, LocalDate today) throws CaseProblem {
        String patient = line.text("patient").orElse("");
        Status status = line.word("status", STATUSES).orElse(Status.RECEIVED);
        Money paid = line.money("paid").orElse(Money.ZERO);
        if (line.has("estimate")) {
            paid = line.money("estimate").orElse(paid);
        }
        return new ClaimLine(
                id,
                patient.isEmpty() || patient.equals("self"),
                line.text("code").orElse(""),
                line.date("date").orElse(today),
                status,
                paid,
                line.money("deductible").orElse(Money.ZERO),
                place(line));
    }

    static Place place(CaseNode node) throws CaseProblem {
        String range = node.has("tooth_range")
                ? String.join(",", node.texts("tooth_range"))
                : String.join(",", node.texts("range"));
        String surface = node.text("surf").orElse("");
        if (node.has("quad")) {
            surface = node.needed("quad");
        } else if (node.has("arch")) {
            surface = node.needed("arch");
        }
        return new Place(node.text("tooth").orElse(""), surface, range.replace(" ", ""));
    }
}
