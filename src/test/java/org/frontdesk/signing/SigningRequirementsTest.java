package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.frontdesk.document.PaperSize;
import org.frontdesk.document.PlanVerifier;
import org.frontdesk.document.SignedPapers;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.signing.Signer;
import org.frontdesk.service.Background;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalFilter;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalVerdict;
import org.frontdesk.service.journal.VaultJournal;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.service.signing.SealKeys;
import org.frontdesk.service.signing.SignedCopies;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.signing.patient.ConsentText;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.signing.patient.PatientViewModel.Question;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law and good practice ask of an electronic signature, each requirement a test that bears its name. */
class SigningRequirementsTest {
    @TempDir
    private Path folder;

    private SigningTrial trial;
    private SigningViewModel model;
    private SealKeys keys;

    @BeforeEach
    void open() throws IOException {
        trial = SigningTrial.inline(new Strings(Locale.US));
        keys = new SealKeys(
                Optional.empty(), new KnownCertificates(folder.resolve("certificates")), InstantSource.system());
        model = trial.sealed(trial.journal, keys);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void e1_theTextSaysEverythingThatHasToBeSaidInBothLanguages() {
        for (String language : List.of("en", "es")) {
            var points = ConsentText.points(new Strings(Locale.of(language)), "5035550100", new Money(350));
            assertThat(points).hasSize(6);
            assertThat(points).allSatisfy(point -> assertThat(point.words()).isNotBlank());
            String all =
                    points.stream().map(point -> point.title() + point.words()).collect(Collectors.joining("\n"));
            assertThat(all).contains("$3.50", "(503) 555-0100", "PDF");
        }
    }

    /** Whoever changes the text has to give it a new version, and then puts the new digest here. */
    @ParameterizedTest
    @CsvSource({"en, 2026-1, 7455844892c91a89", "es, 2026-1, 2b0dced43bb659b0"})
    void e1_aVersionStandsForOneWording(String language, String version, String digest) throws Exception {
        var strings = new Strings(Locale.of(language));
        String text = ConsentText.points(strings, "", Money.ZERO).stream()
                .map(point -> point.title() + "\n" + point.words())
                .collect(Collectors.joining("\n"));
        assertThat(ConsentText.VERSION).isEqualTo(version);
        assertThat(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 16))
                .isEqualTo(digest);
    }

    @Test
    void e1_nothingIsSignedBeforeTheTextIsAccepted() throws IOException {
        PatientViewModel patient = handOver();
        patient.shownToTheEnd();
        patient.next();
        patient.agreedProperty().set(true);
        SigningTrial.draw(patient.ink());
        patient.sign();
        assertThat(patient.pageProperty().get()).isZero();
        assertThat(patient.agreedProperty().get()).isFalse();
        assertThat(patient.ink().inkProperty().get().isBlank()).isTrue();
        assertThat(trial.stored().isSigned()).isFalse();
    }

    @Test
    void e1_theAcceptedVersionIsInTheRecordAndOnTheDocument() throws IOException {
        SigningTrial.sign(model);
        assertThat(noted(JournalKind.CONSENTED).after()).containsEntry("ConsentText", "2026-1 en");
        assertThat(text(copy().file())).contains("Agreed to text 2026-1 en");
    }

    @Test
    void e2_consentTakesASampleOpenedOnThisDevice() throws IOException {
        PatientViewModel patient = handOver();
        assertThat(patient.whyNot()).isEqualTo("Still to do: open the sample.");
        patient.consent();
        assertThat(patient.pageProperty().get()).isZero();
        assertThat(patient.sampleProperty().get()).startsWith(0x89, 'P', 'N', 'G');

        patient.openSample();
        assertThat(patient.whyNot()).isEmpty();
        patient.consent();
        assertThat(patient.pageProperty().get()).isEqualTo(1);
        assertThat(noted(JournalKind.CONSENTED).after()).containsKey("SampleOpened");
    }

    @Test
    void e3_paperIsOpenFromTheFirstPageAndWritesARecord() throws IOException {
        PatientViewModel patient = handOver();
        patient.ask(Question.PAPER);
        patient.confirm();
        SigningTrial.leave(patient);
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.ON_PAPER);
        assertThat(model.sentenceProperty().get()).contains("Olivia Marsh wants to sign on paper");
        assertThat(noted(JournalKind.ON_PAPER).after()).containsEntry("Signer", "Olivia Marsh");
        assertThat(text(trial.navigation.papers().getFirst()))
                .contains("For the patient: signature, name in print, date", "an estimate, not a guarantee");
        assertThat(trial.documents()).isEmpty();
        assertThat(trial.stored().isSigned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', gave no reason", "I want to ask my sister, I want to ask my sister"})
    void e3_decliningNeedsNoReasonAndWritesARecord(String reason, String said) throws IOException {
        PatientViewModel patient = SigningTrial.read(model);
        patient.ask(Question.DECLINE);
        patient.reasonProperty().set(reason);
        patient.confirm();
        SigningTrial.leave(patient);
        assertThat(model.stageProperty().get()).isEqualTo(SigningStage.DECLINED);
        assertThat(model.sentenceProperty().get()).contains(said);
        assertThat(noted(JournalKind.DECLINED).note()).isEqualTo(reason);
        assertThat(trial.stored().isSigned()).isFalse();
    }

    @Test
    void e3_theQuestionCanBeTakenBack() {
        PatientViewModel patient = handOver();
        patient.ask(Question.DECLINE);
        patient.ask(Question.NONE);
        patient.confirm();
        assertThat(patient.ceremonyProperty().get().ending()).isEmpty();
    }

    @Test
    void e4_thePadTakesNoInkBeforeEveryPageIsSeenAndTheStatementTicked() {
        PatientViewModel patient = handOver();
        patient.openSample();
        patient.consent();
        SigningTrial.draw(patient.ink());
        assertThat(patient.ink().inkProperty().get().isBlank()).isTrue();
        patient.agreedProperty().set(true);
        assertThat(patient.agreedProperty().get()).isFalse();
        patient.next();
        assertThat(patient.pageProperty().get())
                .as("the page was not shown to its end")
                .isEqualTo(1);

        patient.shownToTheEnd();
        patient.next();
        assertThat(patient.ink().inkProperty().get().isBlank())
                .as("never pre-filled")
                .isTrue();
        assertThat(patient.whyNot()).contains("the tick beside the statement");
        SigningTrial.draw(patient.ink());
        assertThat(patient.ink().inkProperty().get().isBlank()).isTrue();

        patient.agreedProperty().set(true);
        SigningTrial.draw(patient.ink());
        assertThat(patient.ink().inkProperty().get().isSignature()).isTrue();
        assertThat(patient.whyNot()).isEmpty();
        patient.agreedProperty().set(false);
        assertThat(patient.ink().inkProperty().get().isBlank()).isTrue();
    }

    @Test
    void e5_theDocumentSaysWhoSignedHowThatIsKnownWhereAndWhen() throws IOException {
        model.form().kindProperty().set(Signer.Kind.GUARDIAN);
        model.form().nameProperty().set("Daniel Marsh");
        model.form().authorityProperty().set("Court order 4711");
        SigningTrial.sign(model);
        String text = text(copy().file());
        assertThat(text)
                .contains(
                        "Daniel Marsh",
                        "Guardian",
                        "Court order 4711",
                        "Photo ID",
                        "Maria L.",
                        "desk ",
                        "2026-11-21 18:00:00 UTC",
                        "12:00",
                        "UTC-06:00",
                        "1 of 1: page 1 at 12:00:00",
                        "valid until Feb 19, 2027",
                        "an estimate, not a guarantee");
        assertThat(text).containsPattern("Cascade Dental Mutual: coverage verified: \\w+ \\d+, 2026");
        assertThat(trial.stored().signatureText()).isEqualTo("Daniel Marsh");
    }

    @Test
    void e5_aMinorDoesNotSignInPerson() throws IOException {
        trial.close();
        trial = SigningTrial.ofMinor(new Strings(Locale.US));
        model = trial.sealed(trial.journal, keys);
        assertThat(model.form().kindProperty().get()).isEqualTo(Signer.Kind.PARENT);
        model.form().kindProperty().set(Signer.Kind.PATIENT);
        SigningTrial.prepare(model);
        model.handOver();
        assertThat(model.presentedProperty().get()).isNull();
        assertThat(model.messageProperty().get()).contains("under 18");

        model.form().kindProperty().set(Signer.Kind.PARENT);
        model.form().nameProperty().set("Olivia Marsh");
        SigningTrial.sign(model);
        assertThat(text(copy().file()).replaceAll("\\s+", " "))
                .contains("I agree to this treatment of Nora Marsh", "Parent");
    }

    @Test
    void e6_theCopyIsTheStoredFileAndStaysTheSameBitByBit() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder.resolve("vault"))) {
            trial.keep().use(vault);
            SigningTrial.sign(model);
            model.copies().print();
        }
        keys.take(SignedPapers.KEY); // what is sealed later has another seal
        try (Vault vault = VaultOpening.byItself(folder.resolve("vault"))) {
            var inline = new Background(Runnable::run, Runnable::run);
            var later = answer(new SignedCopies(Optional.of(vault), inline).ofPlan(trial.plan))
                    .orElseThrow();
            assertThat(later.file()).isEqualTo(trial.navigation.papers().getFirst());
            assertThat(later.card().document())
                    .contains(trial.documents().getFirst().docNum());
            assertThat(text(later.file())).contains(later.card().handle());
        }
    }

    @Test
    void e7_nameMomentAndMeaningStandOnTheScreenAndOnThePaper() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        patient.sign();
        assertThat(patient.meaning())
                .isEqualTo("Olivia Marsh agrees to this treatment and to its costs, $76.60 in all."
                        + " Nov 21, 2026, 12:00\u202fPM.");
        SigningTrial.leave(patient);
        assertThat(text(copy().file()).replaceAll("\\s+", " "))
                .contains("I agree to this treatment and to its costs.", "Olivia Marsh");
    }

    @Test
    void e7_aRefusalSaysWhatItMeans() {
        PatientViewModel declining = SigningTrial.read(model);
        declining.ask(Question.DECLINE);
        declining.confirm();
        assertThat(declining.meaning()).startsWith("Olivia Marsh does not agree to this treatment plan.");
    }

    @Test
    void e8_anyChangedByteOfWhatWasSignedIsFound() throws IOException {
        SigningTrial.sign(model);
        byte[] file = copy().file();
        var verifier = new PlanVerifier(new KnownCertificates(folder.resolve("certificates")).all());
        assertThat(verifier.verify(file).findings()).isEmpty();
        var random = new Random(20261121);
        for (int i = 0; i < 60; i++) {
            byte[] changed = file.clone();
            changed[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(verifier.verify(changed).isIntact()).isFalse();
        }
    }

    @Test
    void e9_everyStepIsInAChainThatTellsOfAnyChange() throws Exception {
        try (Vault vault = VaultOpening.byItself(folder.resolve("vault"));
                var journal = new VaultJournal(vault, () -> "Maria L.", trial.clock, trouble -> {})) {
            model = trial.sealed(journal, keys);
            SigningTrial.sign(model);
            assertThat(journal.flush(Duration.ofSeconds(10))).isTrue();
            assertThat(journal.entries(JournalFilter.all(), 10))
                    .extracting(entry -> entry.event().kind())
                    .containsExactly(
                            JournalKind.CHANGED, JournalKind.SIGNED, JournalKind.CONSENTED, JournalKind.PRESENTED);
            assertThat(journal.verify()).isInstanceOf(JournalVerdict.Intact.class);
            Path file = journalFile();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(journal.verify()).isNotInstanceOf(JournalVerdict.Intact.class);
        }
    }

    @Test
    void e10_clearingNeedsAReasonAndARoleAndKeepsTheFormerDocument() throws IOException {
        answer(trial.keep().pins().give("Devon K.", DeskRole.FRONT_DESK, "8615"));
        SigningTrial.sign(model);
        byte[] former = copy().file();
        model.askClear();
        clear("", "Maria L.", SigningTrial.PIN);
        assertThat(model.messageProperty().get()).contains("Say first why");
        clear("Wrong plan", "Devon K.", "8615");
        assertThat(model.messageProperty().get()).contains("Devon K. may not take signatures off");
        clear("Wrong plan", "Maria L.", "9999");
        assertThat(trial.stored().isSigned()).isTrue();

        clear("Wrong plan", "Maria L.", SigningTrial.PIN);
        assertThat(trial.stored().isSigned()).isFalse();
        assertThat(trial.stored().signatureText()).isEmpty();
        assertThat(trial.documents()).as("the stored document stays").hasSize(1);
        assertThat(copy().file()).isEqualTo(former);
        JournalEvent cleared = noted(JournalKind.CLEARED);
        assertThat(cleared.note()).isEqualTo("Wrong plan");
        assertThat(cleared.after()).isEqualTo(Map.of("ClearedBy", "Maria L., Manager"));
        assertThat(cleared.before()).containsEntry("SignatureText", "Olivia Marsh");
        assertThat(trial.strings.get("signing.clear.overwrites")).contains("signing again puts a new mark");
    }

    @Test
    void h2_anIdlePatientViewIsCoveredAndOnlyAPinOpensIt() {
        PatientViewModel patient = SigningTrial.ink(model);
        trial.clock.goOn(Duration.ofMinutes(4));
        patient.tick();
        assertThat(patient.coveredProperty().get()).isFalse();
        trial.clock.goOn(Duration.ofMinutes(1));
        patient.tick();
        assertThat(patient.coveredProperty().get()).isTrue();

        patient.pin().pinProperty().set("1111");
        patient.goOn();
        assertThat(patient.coveredProperty().get()).isTrue();
        assertThat(patient.pin().messageProperty().get()).isNotEmpty();
        patient.pin().pinProperty().set(SigningTrial.PIN);
        patient.goOn();
        assertThat(patient.coveredProperty().get()).isFalse();
        assertThat(patient.agreedProperty().get()).as("the tick is kept").isTrue();
        assertThat(patient.ink().inkProperty().get().isSignature())
                .as("the ink is kept")
                .isTrue();
    }

    @Test
    void h2_theTimeIsThePracticesSetting() {
        trial.rules(SigningRules.usual().withIdleMinutes(2));
        PatientViewModel patient = handOver();
        trial.clock.goOn(Duration.ofMinutes(1));
        patient.touched();
        trial.clock.goOn(Duration.ofSeconds(119));
        patient.tick();
        assertThat(patient.coveredProperty().get()).isFalse();
        trial.clock.goOn(Duration.ofSeconds(1));
        patient.tick();
        assertThat(patient.coveredProperty().get()).isTrue();
    }

    @Test
    void h2_nothingIsHandedOverWhileNobodyHasAPin() throws IOException {
        trial.close();
        trial = SigningTrial.withoutPin(new Strings(Locale.US));
        model = trial.open();
        SigningTrial.prepare(model);
        model.handOver();
        assertThat(model.presentedProperty().get()).isNull();
        assertThat(model.messageProperty().get()).contains("Set a PIN");

        model.pinSetting().pinProperty().set("4072");
        model.pinSetting().againProperty().set("4072");
        model.pinSetting().set();
        model.handOver();
        assertThat(model.presentedProperty().get()).isNotNull();
    }

    @Test
    void d1_anA4PaperAndTheChosenDaysAreOnTheDocument() throws IOException {
        trial.rules(new SigningRules(5, 30, PaperSize.A4, Money.ZERO, 1));
        SigningTrial.sign(model);
        assertThat(text(copy().file())).contains("valid until Dec 21, 2026");
        try (PDDocument pdf = Loader.loadPDF(copy().file())) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(841);
        }
    }

    @Test
    void theLanguageThatWasReadIsTheLanguageOfTheDocument() throws IOException {
        PatientViewModel patient = SigningTrial.ink(model);
        patient.read(true);
        patient.sign();
        SigningTrial.leave(patient);
        assertThat(text(copy().file()).replaceAll("\\s+", " "))
                .contains("Acepto este tratamiento y sus costos.", "2026-1 en", "Paciente");
    }

    private PatientViewModel handOver() {
        SigningTrial.prepare(model);
        model.handOver();
        return model.presentedProperty().get();
    }

    private void clear(String reason, String who, String pin) {
        model.clearForm().reasonProperty().set(reason);
        model.clearForm().pin().open(who);
        model.clearForm().pin().pinProperty().set(pin);
        model.clearSignature();
    }

    private JournalEvent noted(JournalKind kind) {
        return trial.journal.noted().stream()
                .filter(event -> event.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry of " + kind));
    }

    private SignedCopies.Copy copy() {
        return answer(trial.keep().copies().ofPlan(trial.plan)).orElseThrow();
    }

    private Path journalFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("vault"))) {
            return files.filter(file -> file.getFileName().toString().contains("journal"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
