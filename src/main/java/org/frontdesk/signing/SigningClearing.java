package org.frontdesk.signing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.service.signing.SigningWrite;

/** Takes the signature off a plan, when there are a reason and somebody whose role may do that. */
final class SigningClearing {
    private final PatientId patient;
    private final ClearForm form;
    private final SigningSending sending;
    private final SigningPapers papers;
    private final DeskSide desk;
    private final Supplier<SigningSheet> sheet;
    private final Consumer<TreatmentPlan> onCleared;

    /** @param sheet the plan as it is known at the moment */
    SigningClearing(
            PatientId patient,
            ClearForm form,
            SigningSending sending,
            SigningPapers papers,
            DeskSide desk,
            Supplier<SigningSheet> sheet,
            Consumer<TreatmentPlan> onCleared) {
        this.patient = patient;
        this.form = form;
        this.sending = sending;
        this.papers = papers;
        this.desk = desk;
        this.sheet = sheet;
        this.onCleared = onCleared;
    }

    /** Asks before the signature goes. */
    void ask() {
        if (desk.is(SigningStage.SIGNED)) {
            form.open();
            desk.enter(SigningStage.CLEARING);
            desk.say(form.nobody().orElse(""));
        }
    }

    void keep() {
        if (desk.is(SigningStage.CLEARING)) {
            desk.say("");
            desk.enter(SigningStage.SIGNED);
        }
    }

    void clear() {
        if (desk.is(SigningStage.CLEARING) && !desk.waits() && !sending.isOnItsWay()) {
            form.check(this::clear, desk::say);
        }
    }

    private void clear(PinHolder holder) {
        TreatmentPlan plan = sheet.get().plan();
        String by = form.by(holder);
        String reason = form.reasonProperty().get().strip();
        JournalEvent cleared = papers.entries(sheet.get()).cleared(plan, by, reason);
        desk.await(sending.send(new SigningWrite.Clear(patient, plan, reason, by), Optional.of(cleared), this::ended));
    }

    private void ended(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Confirmed<?> done) {
            onCleared.accept((TreatmentPlan) done.result());
        } else {
            desk.say(sending.said(outcome));
        }
    }
}
