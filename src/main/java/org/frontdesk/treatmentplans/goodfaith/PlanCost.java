package org.frontdesk.treatmentplans.goodfaith;

import java.util.List;
import org.frontdesk.document.GoodFaithPaper;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Work;
import org.frontdesk.service.treatmentplans.ReckonedPlan;
import org.frontdesk.treatmentplans.PlanDesk;

/** What a plan costs without insurance: each fee less what the practice takes off. */
record PlanCost(List<GoodFaithPaper.Item> items) {
    static Work<PlanCost> of(PlanDesk desk, PatientId patient, TreatmentPlan plan) {
        return plan.isSaved()
                ? desk.plans()
                        .linesOf(plan.id())
                        .then(lines -> Work.done(new PlanCost(lines.stream()
                                .map(stored -> item(stored.line()))
                                .toList())))
                : desk.plans()
                        .proceduresOf(patient, plan.id())
                        .<PlanCost>then(planned -> (onSuccess, onFailure) -> desk.estimates()
                                .ofPlan(patient, plan.id())
                                .start(
                                        found -> onSuccess.accept(new PlanCost(ReckonedPlan.of(
                                                        found,
                                                        planned,
                                                        found.given().today(),
                                                        found.given().today())
                                                .planLines()
                                                .stream()
                                                .map(line -> item(
                                                        line,
                                                        !found.given().plans().isEmpty()))
                                                .toList())),
                                        onFailure));
    }

    Money total() {
        return items.stream().map(GoodFaithPaper.Item::amount).reduce(Money.ZERO, Money::plus);
    }

    /** An insurance's write-off is none of the practice's own. */
    private static GoodFaithPaper.Item item(PlanLine line, boolean insured) {
        return item(line, insured ? line.amount(LineField.FEE) : line.amount(LineField.PATIENT_PART));
    }

    /** A saved line with insurance on it is written out at its fee. */
    private static GoodFaithPaper.Item item(PlanLine line) {
        boolean insured = line.amountIfSet(LineField.ALLOWED).isPresent();
        return item(line, insured);
    }

    private static GoodFaithPaper.Item item(PlanLine line, Money amount) {
        return new GoodFaithPaper.Item(
                line.text(LineField.CODE),
                line.text(LineField.DESCRIPTION).strip().lines().findFirst().orElse(""),
                line.text(LineField.TOOTH),
                amount);
    }
}
