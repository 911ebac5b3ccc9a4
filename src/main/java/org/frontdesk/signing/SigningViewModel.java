package org.frontdesk.signing;

import java.time.LocalDate;
import java.util.List;
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
import org.frontdesk.domain.signing.Age;
import org.frontdesk.domain.signing.Ceremony;
import org.frontdesk.domain.signing.Ending;
import org.frontdesk.domain.signing.Obstacle;
import org.frontdesk.domain.treatment.SignedMark;
import org.frontdesk.domain.treatment.TreatmentPlan;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Work;
import org.frontdesk.service.signing.CeremonyEntries;
import org.frontdesk.service.signing.SigningRecord;
import org.frontdesk.service.signing.SigningSheet;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.signing.patient.Presentation;
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
    private final ReadOnlyBooleanWrapper practiceOffered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final DeskForm form = new DeskForm();
    private final PinSetting pinSetting;
    private final ClearForm clearForm;
    private final PatientCopies copies;
    private final DeskSide desk = new DeskSide();
    private final SigningPapers papers;
    private final SigningSending sending;
    private final SigningTries tries;
    private final SigningClearing clearing;

    private Optional<SigningSheet> sheet = Optional.empty();
    /** How the patient chose to pay, until the plan is shown anew; empty when nothing was chosen. */
    private String payment = "";

    private boolean telling;

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
        this.papers = new SigningPapers(patient, plan, tools, strings);
        form.onChange(this::formChanged);
        pinSetting.missingProperty().subscribe((before, now) -> formChanged());
        sending = new SigningSending(plan, tools.service(), strings, this::loadUnlessPresenting);
        tries = new SigningTries(tools.service(), sending, desk, strings, navigation, new Ends());
        clearing = new SigningClearing(
                patient, clearForm, sending, papers, desk, () -> sheet.orElseThrow(), this::cleared);
    }

    private final class Ends implements SigningTries.Ends {
        @Override
        public Work<Optional<SigningSheet>> look() {
            return tools.service().sheet(patient, planId);
        }

        @Override
        public void signed(TreatmentPlan plan) {
            SigningViewModel.this.signed(plan);
        }

        @Override
        public void changed(SigningSheet now) {
            show(now);
        }
    }

    public void load() {
        desk.stopWaiting();
        loading.set(true);
        desk.await(tools.service().sheet(patient, planId).start(this::loaded, this::failed));
    }

    /** The size of the screen that is signed on, for the record. */
    void on(String size) {
        papers.on(size);
    }

    /** Gives the screen to the patient, when nothing is missing; else says what is. */
    public void handOver() {
        if (!desk.is(SigningStage.PREPARING) || sheet.isEmpty()) {
            return;
        }
        if (!sheet.get().plan().isSaved()) {
            desk.say(strings.get("signing.onlySaved"));
            return;
        }
        if (sending.isOnItsWay()) {
            desk.say(strings.get("signing.onTheirWay"));
            return;
        }
        var shown = papers.presentation(sheet.get());
        Ceremony ready = form.ceremony(shown.pages().size(), tools.desk().who().get());
        telling = !ready.missingToHandOver().isEmpty()
                || pinSetting.missingProperty().get();
        tellMissing(ready);
        if (!telling) {
            present(shown, ready.handedOver(papers.moment()));
        }
    }

    /** Goes on with the stopped signing from the step that failed; one that waits is tried at once. */
    public void tryAgain() {
        tries.again();
    }

    /** Goes on, leaving out of the server's record what the office's sheet may have no place for. */
    public void sendLess() {
        tries.less();
    }

    /** Prepares anew after a stop before anything was stored. */
    public void reopen() {
        if (canReopenProperty().get()) {
            desk.say("");
            tries.forget();
            desk.enter(SigningStage.PREPARING);
        }
    }

    /** Asks before the signature goes. */
    public void askClear() {
        clearing.ask();
    }

    public void keepSignature() {
        clearing.keep();
    }

    /** Takes the signature off the plan, when there are a reason and somebody whose role may do that. */
    public void clearSignature() {
        clearing.clear();
    }

    /** Goes back to the patient's plans; what is sent goes on without the screen. */
    public void back() {
        switch (stageProperty().get()) {
            case CLEARING -> keepSignature();
            case PRESENTING, SENDING -> {}
            case PREPARING, STOPPED, SIGNED, ON_PAPER, DECLINED ->
                navigation.openPatient(patient, PatientTab.TREATMENT_PLANS);
        }
    }

    public void close() {
        sending.close();
        papers.close();
        pinSetting.close();
        clearForm.close();
        copies.close();
        desk.close();
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
        return desk.stageProperty();
    }

    /** The patient's view while the patient has the screen, else null. */
    public ReadOnlyObjectProperty<PatientViewModel> presentedProperty() {
        return desk.presentedProperty();
    }

    public ReadOnlyBooleanProperty practiceOfferedProperty() {
        return practiceOffered.getReadOnlyProperty();
    }

    /** Whether leaving something out of the record may help after a refusal. */
    public ReadOnlyBooleanProperty canSendLessProperty() {
        return tries.canSendLessProperty();
    }

    /** Whether nothing was done, so that it can be prepared anew. */
    public ReadOnlyBooleanProperty canReopenProperty() {
        return tries.canReopenProperty();
    }

    /** What is missing, what was done and what not; empty when there is nothing to say. */
    public ReadOnlyStringProperty messageProperty() {
        return desk.messageProperty();
    }

    /** How it ended: when and by whom it was signed or declined; empty before that. */
    public ReadOnlyStringProperty sentenceProperty() {
        return desk.sentenceProperty();
    }

    /** Whose plan it is, and what it costs. */
    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    private void loadUnlessPresenting() {
        if (!desk.is(SigningStage.PRESENTING)) {
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
                form.payments().begin(newest, tools.desk().rules().get().mostPayments(), strings);
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
        desk.tellEnd("");
        desk.enter(SigningStage.PREPARING);
        desk.say(newest.plan().isSaved() ? "" : strings.get("signing.onlySaved"));
        papers.gather();
    }

    /** The sentence about what is missing shrinks as it is filled in. */
    private void formChanged() {
        if (telling && desk.is(SigningStage.PREPARING)) {
            tellMissing(form.ceremony(1, who()));
        }
    }

    private void tellMissing(Ceremony ready) {
        List<Obstacle> missing = ready.missingToHandOver();
        String what = missing.stream()
                .map(one -> strings.get("signing.obstacle." + one.name()))
                .collect(Collectors.joining(", "));
        String pin = pinSetting.missingProperty().get() ? strings.get("signing.pin.first") : "";
        desk.say((missing.isEmpty() ? "" : strings.get("signing.missing", what) + " ") + pin);
    }

    private void present(Presentation shown, Ceremony handedOver) {
        entries().presented(handedOver);
        desk.present(new PatientViewModel(
                shown, handedOver, tools.service(), tools.desk(), strings, this::acted, this::takenBack));
    }

    /** The patient consented, or the ceremony is over; a signature goes out at once, whatever the staff does. */
    private void acted(Ceremony now) {
        if (now.ending().isEmpty()) {
            entries().consented(now);
            return;
        }
        SigningRecord record = papers.record(now, desk.patient());
        switch (now.ending().get()) {
            case Ending.Signed signed -> {
                desk.behind(SigningStage.SENDING);
                payment = form.payments().chosen(now, sheet.orElseThrow(), strings);
                tries.first(
                        papers.order(now, desk.patient().orElseThrow(), record, signed),
                        entries().signed(now, signed, record.handle()));
            }
            case Ending.OnPaper paper -> desk.behind(SigningStage.ON_PAPER);
            case Ending.Declined declined -> desk.behind(SigningStage.DECLINED);
        }
        entries().ended(now);
    }

    /** The staff has the screen again. */
    private void takenBack(Ceremony now) {
        PatientViewModel left = desk.takeBack();
        now.ending().ifPresent(ending -> {
            String who = now.signer().name();
            String when = formats.dateTime(ending.at().toLocalDateTime());
            switch (ending) {
                case Ending.Signed signed -> {}
                case Ending.OnPaper paper -> {
                    desk.tellEnd(strings.get("signing.onPaper", who, when));
                    copies.printToSign(
                            sheet.orElseThrow(),
                            left.wordsProperty().get(),
                            left.statement(),
                            papers.record(now, desk.patient()));
                }
                case Ending.Declined(var at, var reason) ->
                    desk.tellEnd(
                            reason.isEmpty()
                                    ? strings.get("signing.declined", who, when)
                                    : strings.get("signing.declinedBecause", who, when, reason));
            }
        });
    }

    private CeremonyEntries entries() {
        return papers.entries(sheet.orElseThrow());
    }

    private void signed(TreatmentPlan plan) {
        sheet = Optional.of(sheet.orElseThrow().with(plan));
        SignedMark mark = plan.patient().or(plan::practice).orElseThrow();
        String when = mark.when().map(formats::dateTime).orElse("");
        String signed = mark.name().isEmpty()
                ? strings.get("signing.signedOn", when)
                : strings.get("signing.signedOnBy", when, mark.name());
        desk.tellEnd((signed + " " + payment).strip());
        copies.look();
        desk.enter(SigningStage.SIGNED);
    }

    private void cleared(TreatmentPlan plan) {
        if (plan.isSigned()) { // the server may answer well and change nothing
            signed(plan);
            desk.say(strings.get("failure.rejected.silent"));
            return;
        }
        tries.forget();
        payment = "";
        show(sheet.orElseThrow().with(plan));
        desk.say(strings.get("signing.cleared"));
        navigation.say(strings.get("signing.cleared"));
    }
}
