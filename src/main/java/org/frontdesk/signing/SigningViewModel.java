package org.frontdesk.signing;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.treatment.SignedMark;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.signing.SigningOrder;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.service.signing.SigningWrite;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;

/** The signing of one plan with the patient: the page, the ink and the names, and what became of it. */
public final class SigningViewModel {
    private final PatientId patient;
    private final TreatmentPlanId planId;
    private final SigningService service;
    private final Strings strings;
    private final Formats formats;
    private final Navigation navigation;

    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SigningPage> page = new ReadOnlyObjectWrapper<>(SigningPage.blank());
    private final ReadOnlyObjectWrapper<SigningStage> stage = new ReadOnlyObjectWrapper<>(SigningStage.READING);
    private final ReadOnlyBooleanWrapper spanish = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper practiceOffered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSendLess = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper signedSentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canReopen = new ReadOnlyBooleanWrapper();
    private final SigningForm form = new SigningForm();
    private final SigningSending sending;

    private Optional<SigningSheet> sheet = Optional.empty();
    private Optional<SigningTry> tried = Optional.empty();
    private boolean leaving;
    private boolean telling;
    private Job job = Job.none();

    public SigningViewModel(
            PatientId patient, TreatmentPlanId plan, SigningService service, Strings strings, Navigation navigation) {
        this.patient = patient;
        this.planId = plan;
        this.service = service;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.navigation = navigation;
        form.onChange(this::formChanged);
        sending = new SigningSending(plan, service, strings, this::load);
    }

    public void load() {
        job.cancel();
        loading.set(true);
        job = service.sheet(patient, planId).start(this::loaded, this::failed);
    }

    /** Shows the page in Spanish or in English. What is written on the pads stays. */
    public void read(boolean inSpanish) {
        spanish.set(inSpanish);
        sheet.ifPresent(shown -> page.set(new PageWriter(language()).write(shown)));
        if (telling && stage.get() == SigningStage.READING) {
            tellMissing();
        }
    }

    /** Signs, when nothing is missing; else says what is. */
    public void sign() {
        if (stage.get() != SigningStage.READING || sheet.isEmpty()) {
            return;
        }
        if (!sheet.get().plan().isSaved()) {
            message.set(strings.get("signing.onlySaved"));
            return;
        }
        telling = !form.missing().isEmpty();
        if (telling) {
            tellMissing();
            return;
        }
        LocalDateTime moment = LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
        if (sending.isOnItsWay()) {
            message.set(strings.get("signing.onTheirWay"));
            return;
        }
        send(SigningTry.first(new SigningOrder(
                sheet.get(),
                language(),
                page.get().word("statement"),
                form.patient(moment),
                form.practice(moment),
                moment)));
    }

    /** Goes on with the stopped signing from the step that failed; one that waits is tried at once. */
    public void tryAgain() {
        if (stage.get() == SigningStage.STOPPED && !sending.isOnItsWay()) {
            send(tried.orElseThrow());
        }
    }

    /** Goes on, leaving out of the server's record what the office's sheet may have no place for. */
    public void sendLess() {
        if (stage.get() == SigningStage.STOPPED && canSendLess.get()) {
            send(tried.orElseThrow().less());
        }
    }

    /** Asks before the signature goes. */
    public void askClear() {
        if (stage.get() == SigningStage.SIGNED) {
            message.set("");
            stage.set(SigningStage.CLEARING);
        }
    }

    public void keepSignature() {
        if (stage.get() == SigningStage.CLEARING) {
            stage.set(SigningStage.SIGNED);
        }
    }

    /** Takes the signature off the plan. */
    public void clearSignature() {
        if (stage.get() == SigningStage.CLEARING && job.isOver() && !sending.isOnItsWay()) {
            TreatmentPlan plan = sheet.orElseThrow().plan();
            job = sending.send(new SigningWrite.Clear(patient, plan), this::clearEnded);
        }
    }

    /** Goes back to the patient's plans. Ink that would be lost makes it ask once. */
    public void back() {
        boolean atStake = stage.get() == SigningStage.READING && form.isStarted()
                || stage.get() == SigningStage.STOPPED && !sending.waits();
        if (stage.get() == SigningStage.CLEARING) {
            keepSignature();
        } else if (atStake && !leaving) {
            leaving = true;
            message.set(strings.get("signing.leave"));
        } else if (stage.get() != SigningStage.SENDING) {
            navigation.openPatient(patient, PatientTab.TREATMENT_PLANS);
        }
    }

    /** Opens the page again after a stop before anything was stored, so that name and ink can be changed. */
    public void reopen() {
        if (canReopen.get()) {
            message.set("");
            enter(SigningStage.READING);
        }
    }

    public void close() {
        sending.close();
        job.cancel();
    }

    public Strings strings() {
        return strings;
    }

    public SigningForm form() {
        return form;
    }

    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Failure> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SigningPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SigningStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty spanishProperty() {
        return spanish.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty practiceOfferedProperty() {
        return practiceOffered.getReadOnlyProperty();
    }

    /** Whether leaving something out of the record may help after a refusal. */
    public ReadOnlyBooleanProperty canSendLessProperty() {
        return canSendLess.getReadOnlyProperty();
    }

    /** Whether nothing was done, so that name and ink can still be changed. */
    public ReadOnlyBooleanProperty canReopenProperty() {
        return canReopen.getReadOnlyProperty();
    }

    /** What is missing, what was done and what not; empty when there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** When and by whom it was signed, empty for an unsigned plan. */
    public ReadOnlyStringProperty signedSentenceProperty() {
        return signedSentence.getReadOnlyProperty();
    }

    private void loaded(Optional<SigningSheet> found) {
        loading.set(false);
        failure.set(null);
        if (found.isEmpty()) {
            known.set(false);
            return;
        }
        boolean first = sheet.isEmpty();
        show(found.get());
        if (first) {
            read(found.get().language().toLowerCase(Locale.ROOT).startsWith("es")
                    || found.get().language().equalsIgnoreCase("spa"));
        }
    }

    private void failed(Failure why) {
        loading.set(false);
        failure.set(why);
    }

    private void show(SigningSheet newest) {
        sheet = Optional.of(newest);
        page.set(new PageWriter(language()).write(newest));
        practiceOffered.set(newest.offersPractice());
        known.set(true);
        if (newest.plan().isSigned()) {
            signed(newest.plan());
        } else if (!newest.plan().isSaved()) {
            message.set(strings.get("signing.onlySaved"));
            form.lock(true);
        } else {
            signedSentence.set("");
            enter(SigningStage.READING);
        }
    }

    /** The sentence about what is missing shrinks as it is filled in. */
    private void formChanged() {
        leaving = false;
        if (telling && stage.get() == SigningStage.READING) {
            tellMissing();
        }
    }

    /** In the language of the page, because it is the signer who mends it. */
    private void tellMissing() {
        List<String> missing = form.missing();
        var words = new Strings(language());
        message.set(
                missing.isEmpty()
                        ? ""
                        : words.get(
                                "signing.missing",
                                missing.stream().map(words::get).collect(Collectors.joining(", "))));
    }

    private Locale language() {
        return spanish.get() ? Locale.of("es") : Locale.ENGLISH;
    }

    private void send(SigningTry next) {
        tried = Optional.of(next);
        message.set("");
        telling = false;
        leaving = false;
        enter(SigningStage.SENDING);
        job = sending.send(next.write(), this::ended);
    }

    private void ended(Outcome<?> outcome) {
        tried = tried.map(last -> last.reaching(service.progress(last.order())));
        switch (outcome) {
            case Outcome.Confirmed<?> done -> signed(outcome, (TreatmentPlan) done.result());
            case Outcome.Refused<?> no
            when no.why() instanceof Failure.Changed ->
                job = service.sheet(patient, planId).start(this::lookedAgain, this::stopped);
            case Outcome.Refused<?> no -> stopped(no.why());
            case Outcome.Parked<?> parked -> stay(outcome);
            case Outcome.Discarded<?> taken -> stay(outcome);
        }
    }

    private void stay(Outcome<?> outcome) {
        enter(SigningStage.STOPPED);
        message.set(sending.said(outcome));
    }

    private void signed(Outcome<?> outcome, TreatmentPlan plan) {
        if (plan.patient().isEmpty()) { // the server may answer well and change nothing
            stopped(new Failure.Rejected(200, "", "not signed: " + outcome));
            return;
        }
        signed(plan);
        message.set(strings.get("signing.done"));
        navigation.say(strings.get("signing.done"));
    }

    /** Something on the server is not as it was shown: whose signature stands there, or what is to be read anew? */
    private void lookedAgain(Optional<SigningSheet> now) {
        if (now.isEmpty()) {
            enter(SigningStage.READING);
            message.set(strings.get("signing.gone"));
        } else if (now.get().plan().patient().isPresent()) {
            signed(now.get().plan());
            message.set(strings.get("signing.signedMeanwhile"));
        } else {
            form.disagree();
            show(now.get());
            message.set(strings.get("signing.changed"));
        }
    }

    private void clearEnded(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Confirmed<?> done) {
            cleared((TreatmentPlan) done.result());
        } else {
            message.set(sending.said(outcome));
        }
    }

    /** Before anything was done the person may still change everything; after that the same signing goes on. */
    private void stopped(Failure why) {
        SigningTry last = tried.orElseThrow();
        canSendLess.set(last.isTooMuch(why));
        String key = last.progress().documentStored() ? "signing.stopped.signature" : "signing.stopped.document";
        enter(SigningStage.STOPPED);
        message.set(strings.get(key, why.sentence(strings))
                + (canSendLess.get() ? " " + strings.get("signing.stopped.sheet") : ""));
    }

    private void signed(TreatmentPlan plan) {
        SigningSheet now = sheet.orElseThrow();
        sheet = Optional.of(now.with(plan));
        SignedMark mark = plan.patient().or(plan::practice).orElseThrow();
        String when = mark.when().map(formats::dateTime).orElse("");
        signedSentence.set(
                mark.name().isEmpty()
                        ? strings.get("signing.signedOn", when)
                        : strings.get("signing.signedOnBy", when, mark.name()));
        enter(SigningStage.SIGNED);
    }

    private void cleared(TreatmentPlan plan) {
        if (plan.isSigned()) { // the server may answer well and change nothing
            signed(plan);
            message.set(strings.get("failure.rejected.silent"));
            return;
        }
        sheet = Optional.of(sheet.orElseThrow().with(plan));
        tried = Optional.empty();
        form.clear();
        signedSentence.set("");
        enter(SigningStage.READING);
        message.set(strings.get("signing.cleared"));
        navigation.say(strings.get("signing.cleared"));
    }

    private void enter(SigningStage next) {
        stage.set(next);
        form.lock(next != SigningStage.READING);
        boolean untouched = tried.filter(SigningTry::isUntouched).isPresent();
        canReopen.set(next == SigningStage.STOPPED && untouched && !sending.waits());
        if (next != SigningStage.STOPPED) {
            canSendLess.set(false);
        }
    }
}
