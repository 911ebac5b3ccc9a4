package org.frontdesk.signing;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Work;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.signing.SigningOrder;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;

/** The tries to send one signature, until it is signed, stays on its way or is given up. */
final class SigningTries {
    private final SigningService service;
    private final SigningSending sending;
    private final DeskSide desk;
    private final Strings strings;
    private final Navigation navigation;
    private final Ends ends;
    private final ReadOnlyBooleanWrapper canSendLess = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canReopen = new ReadOnlyBooleanWrapper();
    private Optional<SigningTry> tried = Optional.empty();

    /** What the tries lead to. */
    interface Ends {
        /** Reads the plan anew. */
        Work<Optional<SigningSheet>> look();

        void signed(TreatmentPlan plan);

        /** The plan is not signed, and not as it was shown. */
        void changed(SigningSheet now);
    }

    SigningTries(
            SigningService service,
            SigningSending sending,
            DeskSide desk,
            Strings strings,
            Navigation navigation,
            Ends ends) {
        this.service = service;
        this.sending = sending;
        this.desk = desk;
        this.strings = strings;
        this.navigation = navigation;
        this.ends = ends;
        desk.onEnter(this::entered);
    }

    /** @param signed what the journal is to hear of the signature */
    void first(SigningOrder order, JournalEvent signed) {
        send(SigningTry.first(order), Optional.of(signed));
    }

    /** Goes on from the step that failed; one that waits is tried at once. */
    void again() {
        if (desk.is(SigningStage.STOPPED) && !sending.isOnItsWay()) {
            send(tried.orElseThrow(), Optional.empty());
        }
    }

    /** Goes on, leaving out of the server's record what the office's sheet may have no place for. */
    void less() {
        if (desk.is(SigningStage.STOPPED) && canSendLess.get()) {
            send(tried.orElseThrow().less(), Optional.empty());
        }
    }

    /** Gives up what was tried. */
    void forget() {
        tried = Optional.empty();
    }

    /** Whether leaving something out of the record may help after a refusal. */
    ReadOnlyBooleanProperty canSendLessProperty() {
        return canSendLess.getReadOnlyProperty();
    }

    /** Whether nothing was done, so that it can be prepared anew. */
    ReadOnlyBooleanProperty canReopenProperty() {
        return canReopen.getReadOnlyProperty();
    }

    private void entered(SigningStage next) {
        boolean untouched = tried.filter(SigningTry::isUntouched).isPresent();
        canReopen.set(next == SigningStage.STOPPED && untouched && !sending.waits());
        if (next != SigningStage.STOPPED) {
            canSendLess.set(false);
        }
    }

    private void send(SigningTry next, Optional<JournalEvent> noted) {
        tried = Optional.of(next);
        desk.say("");
        desk.enter(SigningStage.SENDING);
        desk.await(sending.send(next.write(), noted, this::ended));
    }

    private void ended(Outcome<?> outcome) {
        tried = tried.map(last -> last.reaching(service.progress(last.order())));
        switch (outcome) {
            case Outcome.Confirmed<?> done -> signed(outcome, (TreatmentPlan) done.result());
            case Outcome.Refused<?> no
            when no.why() instanceof Failure.Changed -> desk.await(ends.look().start(this::lookedAgain, this::stopped));
            case Outcome.Refused<?> no -> stopped(no.why());
            case Outcome.Parked<?> parked -> stay(outcome);
            case Outcome.Discarded<?> taken -> stay(outcome);
        }
    }

    private void stay(Outcome<?> outcome) {
        desk.enter(SigningStage.STOPPED);
        desk.say(sending.said(outcome));
    }

    private void signed(Outcome<?> outcome, TreatmentPlan plan) {
        if (plan.patient().isEmpty()) { // the server may answer well and change nothing
            stopped(new Failure.Rejected(200, "", "not signed: " + outcome));
            return;
        }
        ends.signed(plan);
        desk.say(strings.get("signing.done"));
        navigation.say(strings.get("signing.done"));
    }

    /** Something on the server is not as it was shown: whose signature stands there, or what is to be read anew? */
    private void lookedAgain(Optional<SigningSheet> now) {
        if (now.isEmpty()) {
            desk.enter(SigningStage.PREPARING);
            desk.say(strings.get("signing.gone"));
        } else if (now.get().plan().patient().isPresent()) {
            ends.signed(now.get().plan());
            desk.say(strings.get("signing.signedMeanwhile"));
        } else {
            forget();
            ends.changed(now.get());
            desk.say(strings.get("signing.changed"));
        }
    }

    /** Before anything was done the person may still change everything; after that the same signing goes on. */
    private void stopped(Failure why) {
        SigningTry last = tried.orElseThrow();
        canSendLess.set(last.isTooMuch(why));
        String key = last.progress().documentStored() ? "signing.stopped.signature" : "signing.stopped.document";
        desk.enter(SigningStage.STOPPED);
        desk.say(strings.get(key, why.sentence(strings))
                + (canSendLess.get() ? " " + strings.get("signing.stopped.sheet") : ""));
    }
}
