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
import org.frontdesk.service.signing.SignedFields;
import org.frontdesk.service.signing.SigningOrder;
import org.frontdesk.service.signing.SigningOutcome;
import org.frontdesk.service.signing.SigningProgress;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.service.signing.SigningSheet;
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

    private Optional<SigningSheet> sheet = Optional.empty();
    private Optional<SigningOrder> order = Optional.empty();
    private SignedFields fields = SignedFields.ALL;
    private SigningProgress progress = SigningProgress.NONE;
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
        order = Optional.of(new SigningOrder(
                sheet.get(),
                language(),
                page.get().word("statement"),
                form.patient(moment),
                form.practice(moment),
                moment));
        fields = SignedFields.ALL;
        progress = SigningProgress.NONE;
        send();
    }

    /** Goes on with the stopped signing from the step that failed. */
    public void tryAgain() {
        if (stage.get() == SigningStage.STOPPED) {
            send();
        }
    }

    /** Goes on, leaving out of the server's record what the office's sheet may have no place for. */
    public void sendLess() {
        if (stage.get() == SigningStage.STOPPED && canSendLess.get()) {
            fields = lessFields();
            send();
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
        if (stage.get() == SigningStage.CLEARING && job.isOver()) {
            TreatmentPlan plan = sheet.orElseThrow().plan();
            job = service.clear(plan).start(this::cleared, why -> message.set(why.sentence(strings)));
        }
    }

    /** Goes back to the patient's plans. Ink that would be lost makes it ask once. */
    public void back() {
        boolean started = form.isStarted() || stage.get() == SigningStage.STOPPED;
        boolean unsigned = stage.get() == SigningStage.READING || stage.get() == SigningStage.STOPPED;
        if (stage.get() == SigningStage.SENDING) {
            return;
        }
        if (stage.get() == SigningStage.CLEARING) {
            keepSignature();
        } else if (started && unsigned && !leaving) {
            leaving = true;
            message.set(strings.get("signing.leave"));
        } else {
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

    private void send() {
        message.set("");
        telling = false;
        leaving = false;
        enter(SigningStage.SENDING);
        job = service.sign(order.orElseThrow(), fields, progress).start(this::ended, why -> stopped(progress, why));
    }

    private void ended(SigningOutcome outcome) {
        switch (outcome) {
            case SigningOutcome.Signed done -> {
                signed(done.plan());
                message.set(strings.get("signing.done"));
                navigation.say(strings.get("signing.done"));
            }
            case SigningOutcome.Changed changed -> {
                form.disagree();
                show(changed.now());
                message.set(strings.get("signing.changed"));
            }
            case SigningOutcome.SignedMeanwhile other -> {
                signed(other.plan());
                message.set(strings.get("signing.signedMeanwhile"));
            }
            case SigningOutcome.Gone gone -> {
                enter(SigningStage.READING);
                message.set(strings.get("signing.gone"));
            }
            case SigningOutcome.Stopped stopped -> stopped(stopped.progress(), stopped.why());
        }
    }

    /** Before anything was done the person may still change everything; after that the same signing goes on. */
    private void stopped(SigningProgress reached, Failure why) {
        progress = reached;
        boolean refused = why instanceof Failure.Rejected;
        boolean sheetMayRefuse = refused && reached.signatureAsked() && fields != lessFields();
        canSendLess.set(sheetMayRefuse);
        String key = reached.documentStored() ? "signing.stopped.signature" : "signing.stopped.document";
        enter(SigningStage.STOPPED);
        message.set(strings.get(key, why.sentence(strings))
                + (sheetMayRefuse ? " " + strings.get("signing.stopped.sheet") : ""));
    }

    /** The next smaller part that this order can send. */
    private SignedFields lessFields() {
        boolean onlyPatient = order.flatMap(SigningOrder::practice).isEmpty();
        return fields == SignedFields.ALL && onlyPatient ? SignedFields.PATIENT : fields.less();
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
        order = Optional.empty();
        form.clear();
        signedSentence.set("");
        enter(SigningStage.READING);
        message.set(strings.get("signing.cleared"));
        navigation.say(strings.get("signing.cleared"));
    }

    private void enter(SigningStage next) {
        stage.set(next);
        form.lock(next != SigningStage.READING);
        canReopen.set(next == SigningStage.STOPPED && progress.equals(SigningProgress.NONE));
        if (next != SigningStage.STOPPED) {
            canSendLess.set(false);
        }
    }
}
