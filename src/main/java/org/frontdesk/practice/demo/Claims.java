package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.frontdesk.practice.demo.Ledger.Answer;

/**
 * Claim lines: what plans paid for work done, and what they have been asked for. What they are expected to pay for planned work
 * the practice server reckons when it is asked.
 */
final class Claims {
    private static final int PAYS_AFTER_DAYS = 24;

    private final Office office;
    private final Map<String, Long> claims = new HashMap<>();

    Claims(Office office, Codes codes, Fees fees, Coverage coverage, Charts charts, People people) {
        this.office = office;
        for (Person person : people.all()) {
            Ledger ledger = Ledger.of(codes, fees, coverage, person);
            for (Procedure procedure : charts.of(person)) {
                if (procedure.done()) {
                    ledger.ask(procedure, procedure.date()).forEach(answer -> bill(procedure, answer));
                }
            }
        }
    }

    private void bill(Procedure procedure, Answer answer) {
        Estimate estimate = answer.estimate();
        boolean received = procedure.date().isBefore(office.today().minusDays(PAYS_AFTER_DAYS));
        String visit = procedure.person().number() + " " + procedure.date() + " "
                + answer.cover().number();
        claims.putIfAbsent(visit, claims.size() + 1L);
        office.insert(
                "claimproc",
                line(procedure, answer)
                        .and("ClaimNum", claims.get(visit))
                        .and("Status", received ? "Received" : "NotReceived")
                        .money("FeeBilled", procedure.code().fee())
                        .money("InsPayAmt", received ? estimate.pays() : 0)
                        .money("DedApplied", estimate.deductible())
                        .money("WriteOff", estimate.forgiven())
                        .and("CodeSent", procedure.code().code())
                        .and("DateCP", received ? procedure.date().plusDays(PAYS_AFTER_DAYS) : procedure.date())
                        .and("DateEntry", received ? procedure.date().plusDays(PAYS_AFTER_DAYS) : Fields.NEVER));
    }

    private Fields line(Procedure procedure, Answer answer) {
        Estimate estimate = answer.estimate();
        Cover cover = answer.cover();
        LocalDate entered = procedure.date();
        return Fields.of("ProcNum", procedure.number())
                .and("PatNum", procedure.person().number())
                .and("ProvNum", procedure.provider())
                .and("PlanNum", cover.plan().number())
                .and("InsSubNum", cover.subscription())
                .and("ProcDate", procedure.date())
                .and("Percentage", estimate.percent())
                .and("CopayAmt", cover.plan().copays().isEmpty() ? -1.0 : estimate.copay() / 100.0)
                .money("BaseEst", estimate.base())
                .money("DedEst", estimate.deductible())
                .money("InsEstTotal", estimate.pays())
                .money("InsPayEst", estimate.pays())
                .and("WriteOffEst", estimate.writeOff() < 0 ? -1.0 : estimate.writeOff() / 100.0)
                .and("EstimateNote", estimate.note())
                .and("SecDateEntry", entered)
                .and("SecDateTEdit", entered.atTime(17, 5));
    }
}
