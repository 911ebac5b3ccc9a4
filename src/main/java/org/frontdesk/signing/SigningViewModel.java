package org.frontdesk.signing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.document.PaperSignature;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.Age;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Ending;
import org.frontdesk.domain.signing.Obstacle;
import org.frontdesk.domain.treatment.SignedMark;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.pins.PinHolder;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.signing.CeremonyEntries;
import org.frontdesk.service.signing.SigningOrder;
import org.frontdesk.service.signing.SigningRecord;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.service.signing.SigningWrite;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.signing.patient.Presentation;
import org.frontdesk.signing.patient.Reasons;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;

/** The signing of one plan as the desk sees it: prepared, handed over, sent, signed, and perhaps cleared again. */
public final class SigningViewModel {
    private final PatientId patient;
    private final TreatmentPlanId planId;
    private final SigningTools tools;
    private final Strings strings;
    private final Formats formats;
    private final Navigation navigation;

    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SigningStage> stage = new ReadOnlyObjectWrapper<>(SigningStage.PREPARING);
    private final ReadOnlyObjectWrapper<PatientViewModel> presented = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper practiceOffered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSendLess = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canReopen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final DeskForm form = new DeskForm();
    private final PinSetting pinSetting;
    private final ClearForm clearForm;
    private final PatientCopies copies;
    private final PlanFacts facts;
    private final SigningSending sending;

    private String screen = "";
    private Optional<SigningSheet> sheet = Optional.empty();
    private Optional<SigningTry> tried = Optional.empty();
    private SigningStage behind = SigningStage.PREPARING;
    private boolean telling;
    private Job job = Job.none();

    public SigningViewModel(
            PatientId patient, TreatmentPlanId plan, SigningTools tools, Strings strings, Navigation navigation) {
        this.patient = patient;
        this.planId = plan;
        this.tools = tools;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.navigation = navigation;
        this.pinSetting = new PinSetting(tools.desk(), strings);
        this.clearForm = new ClearForm(tools.desk(), strings);
        this.copies = new PatientCopies(planId, tools, strings, navigation);
        this.facts =
                new PlanFacts(tools.estimates(), tools.service(), tools.desk().clock());
        form.onChange(this::formChanged);
        pinSetting.missingProperty().subscribe((before, now) -> formChanged());
        sending = new SigningSending(plan, tools.service(), strings, this::loadUnlessPresenting);
    }

    public void load() {
        job.cancel();
        loading.set(true);
        job = tools.service().sheet(patient, planId).start(this::loaded, this::failed);
    }

    /** The size of the screen that is signed on, for the record. */
    void on(String size) {
        screen = size;
    }

    /** Gives the screen to the patient, when nothing is missing; else says what is. */
    public void handOver() {
        if (stage.get() != SigningStage.PREPARING || sheet.isEmpty()) {
            return;
        }
        if (!sheet.get().plan().isSaved()) {
            message.set(strings.get("signing.onlySaved"));
            return;
        }
        if (sending.isOnItsWay()) {
            message.set(strings.get("signing.onTheirWay"));
            return;
        }
        var shown = new Presentation(sheet.get(), reasons(), facts.coverage(), validUntil());
        Ceremony ready = form.ceremony(shown.pages().size(), tools.desk().who().get());
        telling = !ready.missingToHandOver().isEmpty()
                || pinSetting.missingProperty().get();
        tellMissing(ready);
        if (!telling) {
            present(shown, ready.handedOver(moment()));
        }
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

    /** Prepares anew after a stop before anything was stored. */
    public void reopen() {
        if (canReopen.get()) {
            message.set("");
            tried = Optional.empty();
            enter(SigningStage.PREPARING);
        }
    }

    /** Asks before the signature goes. */
    public void askClear() {
        if (stage.get() == SigningStage.SIGNED) {
            clearForm.open();
            enter(SigningStage.CLEARING);
            message.set(clearForm.nobody().orElse(""));
        }
    }

    public void keepSignature() {
        if (stage.get() == SigningStage.CLEARING) {
            message.set("");
            enter(SigningStage.SIGNED);
        }
    }

    /** Takes the signature off the plan, when there are a reason and somebody whose role may do that. */
    public void clearSignature() {
        if (stage.get() == SigningStage.CLEARING && job.isOver() && !sending.isOnItsWay()) {
            clearForm.check(this::clear, message::set);
        }
    }

    /** Goes back to the patient's plans; what is sent goes on without the screen. */
    public void back() {
        switch (stage.get()) {
            case CLEARING -> keepSignature();
            case PRESENTING, SENDING -> {}
            case PREPARING, STOPPED, SIGNED, ON_PAPER, DECLINED ->
                navigation.openPatient(patient, PatientTab.TREATMENT_PLANS);
        }
    }

    public void close() {
        Optional.ofNullable(presented.get()).ifPresent(PatientViewModel::close);
        sending.close();
        facts.close();
        pinSetting.close();
        clearForm.close();
        copies.close();
        job.cancel();
    }

    public Strings strings() {
        return strings;
    }

    public DeskForm form() {
        return form;
    }

    public PinSetting pinSetting() {
        return pinSetting;
    }

    public ClearForm clearForm() {
        return clearForm;
    }

    /** What the patient takes home. */
    public PatientCopies copies() {
        return copies;
    }

    /** Who is at the desk. */
    public String who() {
        return tools.desk().who().get();
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

    public ReadOnlyObjectProperty<SigningStage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The patient's view while the patient has the screen, else null. */
    public ReadOnlyObjectProperty<PatientViewModel> presentedProperty() {
        return presented.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty practiceOfferedProperty() {
        return practiceOffered.getReadOnlyProperty();
    }

    /** Whether leaving something out of the record may help after a refusal. */
    public ReadOnlyBooleanProperty canSendLessProperty() {
        return canSendLess.getReadOnlyProperty();
    }

    /** Whether nothing was done, so that it can be prepared anew. */
    public ReadOnlyBooleanProperty canReopenProperty() {
        return canReopen.getReadOnlyProperty();
    }

    /** What is missing, what was done and what not; empty when there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** How it ended: when and by whom it was signed or declined; empty before that. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Whose plan it is, and what it costs. */
    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    private void loadUnlessPresenting() {
        if (stage.get() != SigningStage.PRESENTING) {
            load();
        }
    }

    private void loaded(Optional<SigningSheet> found) {
        loading.set(false);
        failure.set(null);
        known.set(found.isPresent());
        found.ifPresent(newest -> {
            if (sheet.isEmpty()) {
                form.begin(
                        newest.fullName(),
                        Age.isMinor(newest.born(), LocalDate.now(tools.desk().clock())));
            }
            show(newest);
            pinSetting.look();
        });
    }

    private void failed(Failure why) {
        loading.set(false);
        failure.set(why);
    }

    private void show(SigningSheet newest) {
        sheet = Optional.of(newest);
        subject.set(new SheetLine(strings).of(newest));
        practiceOffered.set(newest.offersPractice());
        if (newest.plan().isSigned()) {
            signed(newest.plan());
            return;
        }
        sentence.set("");
        enter(SigningStage.PREPARING);
        message.set(newest.plan().isSaved() ? "" : strings.get("signing.onlySaved"));
        facts.gather(patient, planId);
    }

    private Reasons reasons() {
        return facts.inputs()
                .<Reasons>map(inputs -> words -> tools.reasons().of(planId, inputs, words))
                .orElse(Reasons.UNKNOWN);
    }

    private LocalDate validUntil() {
        return LocalDate.now(tools.desk().clock())
                .plusDays(tools.desk().rules().get().estimateDays());
    }

    private OffsetDateTime moment() {
        return OffsetDateTime.now(tools.desk().clock()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The sentence about what is missing shrinks as it is filled in. */
    private void formChanged() {
        if (telling && stage.get() == SigningStage.PREPARING) {
            tellMissing(form.ceremony(1, who()));
        }
    }

    private void tellMissing(Ceremony ready) {
        List<Obstacle> missing = ready.missingToHandOver();
        String what = missing.stream()
                .map(one -> strings.get("signing.obstacle." + one.name()))
                .collect(Collectors.joining(", "));
        String pin = pinSetting.missingProperty().get() ? strings.get("signing.pin.first") : "";
        message.set((missing.isEmpty() ? "" : strings.get("signing.missing", what) + " ") + pin);
    }

    private void present(Presentation shown, Ceremony handedOver) {
        behind = SigningStage.PREPARING;
        entries().presented(handedOver);
        presented.set(new PatientViewModel(
                shown, handedOver, tools.service(), tools.desk(), strings, this::acted, this::takenBack));
        enter(SigningStage.PRESENTING);
    }

    /** The patient consented, or the ceremony is over; a signature goes out at once, whatever the staff does. */
    private void acted(Ceremony now) {
        if (now.ending().isEmpty()) {
            entries().consented(now);
            return;
        }
        SigningRecord record = record(now);
        switch (now.ending().get()) {
            case Ending.Signed(var at) -> {
                behind = SigningStage.SENDING;
                send(SigningTry.first(order(now, record, at.toLocalDateTime())));
            }
            case Ending.OnPaper paper -> behind = SigningStage.ON_PAPER;
            case Ending.Declined declined -> behind = SigningStage.DECLINED;
        }
        entries().ended(now, record.handle());
    }

    /** The staff has the screen again. */
    private void takenBack(Ceremony now) {
        PatientViewModel left = presented.get();
        presented.set(null);
        left.close();
        enter(behind);
        now.ending().ifPresent(ending -> {
            String who = now.signer().name();
            String when = formats.dateTime(ending.at().toLocalDateTime());
            switch (ending) {
                case Ending.Signed signed -> {}
                case Ending.OnPaper paper -> {
                    sentence.set(strings.get("signing.onPaper", who, when));
                    copies.printToSign(sheet.orElseThrow(), left.wordsProperty().get(), left.statement(), record(now));
                }
                case Ending.Declined(var at, var reason) ->
                    sentence.set(
                            reason.isEmpty()
                                    ? strings.get("signing.declined", who, when)
                                    : strings.get("signing.declinedBecause", who, when, reason));
            }
        });
    }

    private SigningRecord record(Ceremony now) {
        return SigningRecord.of(
                UUID.randomUUID().toString(),
                now,
                who(),
                tools.desk().keep().identity().words(screen),
                tools.desk().rules().get().paper(),
                presented.get() == null
                        ? facts.coverage()
                        : presented.get().presentation().coverage(),
                validUntil());
    }

    private SigningOrder order(Ceremony now, SigningRecord record, LocalDateTime at) {
        Locale language = presented.get().wordsProperty().get().locale();
        return new SigningOrder(
                presented.get().presentation().sheet(),
                Locale.of(language.getLanguage()),
                presented.get().statement(),
                new PaperSignature(now.signer().name(), now.ink(), at),
                now.countersigns()
                        ? Optional.of(new PaperSignature(now.countersigner(), now.countersignature(), at))
                        : Optional.empty(),
                at,
                record);
    }

    private CeremonyEntries entries() {
        return new CeremonyEntries(
                tools.desk().journal(), strings, patient, sheet.orElseThrow().plan());
    }

    private void send(SigningTry next) {
        tried = Optional.of(next);
        message.set("");
        enter(SigningStage.SENDING);
        job = sending.send(next.write(), this::ended);
    }

    private void ended(Outcome<?> outcome) {
        tried = tried.map(last -> last.reaching(tools.service().progress(last.order())));
        switch (outcome) {
            case Outcome.Confirmed<?> done -> signed(outcome, (TreatmentPlan) done.result());
            case Outcome.Refused<?> no
            when no.why() instanceof Failure.Changed ->
                job = tools.service().sheet(patient, planId).start(this::lookedAgain, this::stopped);
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
            enter(SigningStage.PREPARING);
            message.set(strings.get("signing.gone"));
        } else if (now.get().plan().patient().isPresent()) {
            signed(now.get().plan());
            message.set(strings.get("signing.signedMeanwhile"));
        } else {
            tried = Optional.empty();
            show(now.get());
            message.set(strings.get("signing.changed"));
        }
    }

    private void clear(PinHolder holder) {
        TreatmentPlan plan = sheet.orElseThrow().plan();
        String by = clearForm.by(holder);
        String reason = clearForm.reasonProperty().get().strip();
        entries().cleared(plan, by, reason);
        job = sending.send(new SigningWrite.Clear(patient, plan, reason, by), this::clearEnded);
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
        sheet = Optional.of(sheet.orElseThrow().with(plan));
        SignedMark mark = plan.patient().or(plan::practice).orElseThrow();
        String when = mark.when().map(formats::dateTime).orElse("");
        sentence.set(
                mark.name().isEmpty()
                        ? strings.get("signing.signedOn", when)
                        : strings.get("signing.signedOnBy", when, mark.name()));
        copies.look();
        enter(SigningStage.SIGNED);
    }

    private void cleared(TreatmentPlan plan) {
        if (plan.isSigned()) { // the server may answer well and change nothing
            signed(plan);
            message.set(strings.get("failure.rejected.silent"));
            return;
        }
        tried = Optional.empty();
        show(sheet.orElseThrow().with(plan));
        message.set(strings.get("signing.cleared"));
        navigation.say(strings.get("signing.cleared"));
    }

    /** While the patient has the screen the desk's side moves on behind it. */
    private void enter(SigningStage next) {
        if (presented.get() != null && next != SigningStage.PRESENTING) {
            behind = next;
            return;
        }
        stage.set(next);
        boolean untouched = tried.filter(SigningTry::isUntouched).isPresent();
        canReopen.set(next == SigningStage.STOPPED && untouched && !sending.waits());
        if (next != SigningStage.STOPPED) {
            canSendLess.set(false);
        }
    }
}
