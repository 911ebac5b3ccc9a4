package org.frontdesk.verify;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.frontdesk.document.Content;
import org.frontdesk.document.Verdict;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Failure;
import org.frontdesk.service.Job;
import org.frontdesk.service.guard.Compared;
import org.frontdesk.service.guard.GuardService;
import org.frontdesk.service.guard.VerifyService;
import org.frontdesk.text.DifferenceWords;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Navigation;
import org.frontdesk.ui.PatientTab;

/** Who signed what when, whether the file is as it was sealed, and what the server says now. Without a server the first two still stand. */
public final class VerifyViewModel {
    private final VerifyService service;
    private final Supplier<Optional<GuardService>> guard;
    private final Strings strings;
    private final Formats formats;
    private final DifferenceWords words;
    private final Navigation navigation;

    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Tone> tone = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private final ObservableList<String> sentencesShown = FXCollections.unmodifiableObservableList(sentences);
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final ObservableList<Fact> factsShown = FXCollections.unmodifiableObservableList(facts);
    private final ReadOnlyObjectWrapper<Tone> nowTone = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final ObservableList<String> moved = FXCollections.observableArrayList();
    private final ObservableList<String> movedShown = FXCollections.unmodifiableObservableList(moved);
    private final ReadOnlyObjectWrapper<PatientId> patient = new ReadOnlyObjectWrapper<>();
    private Optional<Content> content = Optional.empty();
    private Job job = Job.none();
    private Job comparing = Job.none();

    /** @param guard compares with the server, empty while no connection is open */
    public VerifyViewModel(
            VerifyService service, Supplier<Optional<GuardService>> guard, Strings strings, Navigation navigation) {
        this.service = service;
        this.guard = guard;
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.words = new DifferenceWords(strings, number -> number == 0 ? "" : Long.toString(number));
        this.navigation = navigation;
    }

    /** Looks at a file in place of the one before. */
    public void verify(Path chosen) {
        job.cancel();
        comparing.cancel();
        forget();
        file.set(String.valueOf(chosen.getFileName()));
        reading.set(true);
        job = service.verify(chosen).start(this::show, this::fail);
    }

    /** Lets the person choose the file. */
    public void choose() {
        navigation
                .chooseFile(strings.get("verify.choose"), strings.get("verify.kind"), "*.pdf")
                .ifPresent(this::verify);
    }

    /** Asks the server, once more if it did not answer. */
    public void compare() {
        if (content.isEmpty()) {
            return;
        }
        Optional<GuardService> connected = guard.get();
        if (connected.isEmpty()) {
            say(Tone.LOOK, strings.get("verify.now.noConnection"));
            return;
        }
        now.set(strings.get("verify.now.asking"));
        nowTone.set(null);
        comparing = connected.get().compare(content.get()).start(this::compared, this::notCompared);
    }

    /** Opens the plans of the patient whose plan it is. */
    public void openPatient() {
        if (patient.get() != null) {
            navigation.openPatient(patient.get(), PatientTab.TREATMENT_PLANS);
        }
    }

    public void close() {
        job.cancel();
        comparing.cancel();
    }

    /** The name of the file that is looked at, empty before the first. */
    public ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** How the verdict is to be taken; null while there is none. */
    public ReadOnlyObjectProperty<Tone> toneProperty() {
        return tone.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** What was found, in words. */
    public ObservableList<String> sentences() {
        return sentencesShown;
    }

    public ObservableList<Fact> facts() {
        return factsShown;
    }

    /** What the server says now, empty where there is nothing to compare. */
    public ReadOnlyStringProperty nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** How that is to be taken; null while it is asked. */
    public ReadOnlyObjectProperty<Tone> nowToneProperty() {
        return nowTone.getReadOnlyProperty();
    }

    /** What the server says otherwise, a sentence each. */
    public ObservableList<String> moved() {
        return movedShown;
    }

    /** Whose plan it is; null while that is not known. */
    public ReadOnlyObjectProperty<PatientId> patientProperty() {
        return patient.getReadOnlyProperty();
    }

    private void forget() {
        tone.set(null);
        headline.set("");
        sentences.clear();
        facts.clear();
        now.set("");
        nowTone.set(null);
        moved.clear();
        patient.set(null);
        content = Optional.empty();
    }

    private void show(VerifyService.Looked looked) {
        reading.set(false);
        switch (looked) {
            case VerifyService.Looked.Unreadable none -> {
                tone.set(Tone.BAD);
                headline.set(strings.get("verify.head.unreadable"));
                sentences.setAll(strings.get("verify.unreadable"));
            }
            case VerifyService.Looked.Seen seen -> {
                Verdict verdict = seen.verdict();
                tone.set(tone(verdict));
                headline.set(headline(verdict));
                sentences.setAll(verdict.sentences(strings));
                verdict.signed().ifPresent(signed -> facts.setAll(facts(signed)));
                content = seen.content();
                compare();
            }
        }
    }

    private static Tone tone(Verdict verdict) {
        if (verdict.isIntact()) {
            return Tone.GOOD;
        }
        return isOnlyUnknown(verdict) ? Tone.LOOK : Tone.BAD;
    }

    private static boolean isOnlyUnknown(Verdict verdict) {
        return verdict.findings().stream().allMatch(Verdict.Finding.UnknownCertificate.class::isInstance);
    }

    private String headline(Verdict verdict) {
        if (verdict.isIntact()) {
            return strings.get("verify.head.intact");
        }
        if (isOnlyUnknown(verdict)) {
            return strings.get("verify.head.unknown");
        }
        boolean foreign = verdict.findings().stream()
                .anyMatch(finding ->
                        finding instanceof Verdict.Finding.NoSeal || finding instanceof Verdict.Finding.NoContent);
        return strings.get(foreign ? "verify.head.foreign" : "verify.head.altered");
    }

    private List<Fact> facts(Verdict.Signed signed) {
        var all = new ArrayList<Fact>();
        all.add(fact("signer", signed.signer()));
        all.add(fact("patient", signed.patient()));
        all.add(fact("plan", strings.get("verify.fact.planValue", signed.plan(), signed.heading())));
        all.add(fact(
                "when",
                strings.get(
                        "verify.fact.whenValue",
                        formats.dateTime(signed.when()
                                .atZoneSameInstant(ZoneId.systemDefault())
                                .toLocalDateTime()),
                        formats.dateTime(signed.when()
                                .withOffsetSameInstant(ZoneOffset.UTC)
                                .toLocalDateTime()))));
        all.add(fact("sealedBy", signed.sealedBy()));
        all.add(fact("fingerprint", signed.fingerprint()));
        all.add(fact("digest", signed.digest()));
        return all;
    }

    private Fact fact(String name, String value) {
        return new Fact(strings.get("verify.fact." + name), value);
    }

    private void compared(Compared compared) {
        switch (compared) {
            case Compared.Gone gone -> say(Tone.LOOK, strings.get("verify.now.gone"));
            case Compared.Found(var whose, var differences) -> {
                patient.set(whose);
                moved.setAll(words.sentences(differences));
                if (differences.isEmpty()) {
                    say(Tone.GOOD, strings.get("verify.now.same"));
                } else {
                    say(Tone.LOOK, strings.get("verify.now.differs", differences.size()));
                }
            }
        }
    }

    private void notCompared(Failure problem) {
        say(Tone.LOOK, strings.get("verify.now.failed", problem.sentence(strings)));
    }

    private void say(Tone how, String sentence) {
        nowTone.set(how);
        now.set(sentence);
    }

    private void fail(Failure problem) {
        reading.set(false);
        tone.set(Tone.BAD);
        headline.set(strings.get("verify.head.unreadable"));
        sentences.setAll(problem.sentence(strings));
    }
}
