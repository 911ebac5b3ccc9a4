package org.frontdesk.practice.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.frontdesk.practice.demo.Ledger.Answer;

/**
 * Claim lines: what plans paid for work done, what they have been asked for, and what they are expected to pay for planned
 * work. Estimates are written where nothing but contract, percentage, deductible and maximum decides.
 */
final class Claims {
    private static final int PAYS_AFTER_DAYS = 24;

    private final Office office;
    private final Codes codes;
    private final Map<String, Long> claims = new HashMap<>();

    Claims(Office office, Codes codes, Fees fees, Coverage coverage, Charts charts, People people) {
        this.office = office;
        this.codes = codes;
        for (Person person : people.all()) {
            Ledger ledger = Ledger.of(codes, fees, coverage, person);
            for (Procedure procedure : charts.of(person)) {
                if (procedure.done()) {
                    ledger.ask(procedure, procedure.date()).forEach(answer -> bill(procedure, answer));
                }
            }
            expect(charts.of(person), ledger);
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

    private void expect(List<Procedure> chart, Ledger ledger) {
        List<Procedure> planned = chart.stream()
                .filter(Procedure::waiting)
                .sorted(SavedLines.ORDER)
                .toList();
        for (Procedure procedure : planned) {
            List<Answer> answers = ledger.ask(procedure, office.today());
            if (answers.size() == 1 && plain(answers.getFirst().cover(), procedure)) {
                office.insert(
                        "claimproc",
                        line(procedure, answers.getFirst())
                                .and("Status", "Estimate")
                                .and("DateCP", office.today()));
            }
        }
    }

    /** No row limits how often or how much of this code alone. */
    private boolean plain(Cover cover, Procedure procedure) {
        boolean percentage = cover.plan().contract() || cover.plan().type().isEmpty();
        return percentage
                && cover.plan().benefits().stream()
                        .filter(row -> row.is("Limitations") && !row.subject().isEmpty())
                        .noneMatch(row -> codes.closeness(row.subject(), procedure.code()) >= 0);
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
