package org.frontdesk.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Document;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.signing.IdentityCheck;
import org.frontdesk.service.Background;
import org.frontdesk.service.cache.CacheShelf;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.service.desk.WriteEntries;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.queue.Patience;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.signing.SealKeys;
import org.frontdesk.service.signing.SignedFile;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.service.signing.SigningKeep;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.signing.patient.InkModel;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.testing.Answers;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.NotedJournal;
import org.frontdesk.testing.TestClock;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.frontdesk.why.PlainReasons;

/** A desk on a practice server, with a PIN, a journal and a clock that stands still. */
final class SigningTrial implements AutoCloseable {
    static final PatientId OLIVIA = new PatientId(1);
    static final PatientId NORA = new PatientId(3);
    static final String PIN = "4072";

    final TestPractice practice = TestPractice.demo();
    final NavigationLog navigation = new NavigationLog();
    final NotedJournal journal = new NotedJournal();
    final TestClock clock = new TestClock(Instant.parse("2026-11-21T18:00:00Z"));
    final PatientId patient;
    final TreatmentPlanId plan;
    final Strings strings;
    private final SigningKeep keep;
    private final Background background;
    private Journal noted = journal;
    private SigningRules rules = SigningRules.usual();

    SigningTrial(Background background, Strings strings) throws IOException {
        this(background, strings, OLIVIA);
    }

    SigningTrial(Background background, Strings strings, PatientId patient) throws IOException {
        this(background, strings, patient, true);
    }

    private SigningTrial(Background background, Strings strings, PatientId patient, boolean pin) throws IOException {
        this.background = background;
        this.strings = strings;
        this.patient = patient;
        this.keep = SigningKeep.in(Optional.empty(), new Background(Runnable::run, Runnable::run), clock);
        this.plan = saved(patient);
        if (pin) {
            Answers.answer(keep.pins().give("Maria L.", DeskRole.MANAGER, PIN));
        }
    }

    /** Nora, who is seven, and a saved plan of hers. */
    static SigningTrial ofMinor(Strings strings) throws IOException {
        return new SigningTrial(new Background(Runnable::run, Runnable::run), strings, NORA);
    }

    /** A desk at which nobody has a PIN. */
    static SigningTrial withoutPin(Strings strings) throws IOException {
        return new SigningTrial(new Background(Runnable::run, Runnable::run), strings, OLIVIA, false);
    }

    /** On the thread of the test. */
    static SigningTrial inline(Strings strings) throws IOException {
        return new SigningTrial(new Background(Runnable::run, Runnable::run), strings);
    }

    SigningViewModel open() {
        return open(queue(), SignedFile.plain());
    }

    SigningViewModel open(WriteQueue queue, SignedFile file) {
        var model = new SigningViewModel(patient, plan, tools(queue, file), strings, navigation);
        model.load();
        return model;
    }

    /** With the practice's seal, and another journal or none. */
    SigningViewModel sealed(Journal other, SealKeys keys) {
        noted = other;
        return open(queue(), SignedFile.sealed(keys, ZoneId.of("America/Chicago")));
    }

    private WriteQueue queue() {
        return new WriteQueue(background, BatchShelf.none(), Patience.USUAL, new WriteEntries(noted), zoned(clock));
    }

    SigningTools tools(WriteQueue queue, SignedFile file) {
        var lists = new ReferenceData(practice.api(), background, CacheShelf.none(), Clock.systemUTC());
        return new SigningTools(
                new SigningService(practice.api(), background, queue, file, keep.copies()),
                new EstimateService(practice.api(), background, lists, clock),
                new SigningDesk(keep, noted, () -> rules, () -> "Maria L.", zoned(clock)),
                PlainReasons::of);
    }

    /** The test's clock, at a desk in Chicago. */
    private static Clock zoned(Clock clock) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("America/Chicago");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock.instant();
            }
        };
    }

    SigningKeep keep() {
        return keep;
    }

    void rules(SigningRules now) {
        rules = now;
    }

    /** Fills in what the desk has to say. */
    static void prepare(SigningViewModel model) {
        model.form().identityProperty().set(IdentityCheck.Kind.PHOTO_ID);
        model.form().witnessedProperty().set(true);
    }

    /** Hands over, consents, and reads every page. */
    static PatientViewModel read(SigningViewModel model) {
        prepare(model);
        model.handOver();
        PatientViewModel patient = model.presentedProperty().get();
        patient.openSample();
        patient.consent();
        while (patient.pageProperty().get() <= patient.ceremonyProperty().get().pages()) {
            patient.shownToTheEnd();
            patient.next();
        }
        return patient;
    }

    /** The whole way to the pad, and the name on it. */
    static PatientViewModel ink(SigningViewModel model) {
        PatientViewModel patient = read(model);
        patient.agreedProperty().set(true);
        draw(patient.ink());
        return patient;
    }

    /** The patient signs, and the desk takes the screen back. */
    static void sign(SigningViewModel model) {
        PatientViewModel patient = ink(model);
        patient.sign();
        leave(patient);
    }

    static void leave(PatientViewModel patient) {
        patient.cover();
        patient.pin().pinProperty().set(PIN);
        patient.leave();
    }

    static void draw(InkModel pad) {
        pad.begin(20, 100, 5);
        pad.move(80, 30, 12);
        pad.move(140, 110, 20);
        pad.end();
    }

    TreatPlan stored() throws IOException {
        return practice.api().treatPlans().ofPatient(patient).execute().stream()
                .filter(row -> row.treatPlanNum() == plan.number())
                .findFirst()
                .orElseThrow();
    }

    List<Document> documents() throws IOException {
        return practice.api().documents().ofPatient(patient).execute().stream()
                .filter(document -> document.description().startsWith("Treatment plan " + plan + " signed"))
                .toList();
    }

    List<String> requests(String begin) {
        return practice.server().faults().requests().stream()
                .filter(request -> request.startsWith(begin))
                .toList();
    }

    @Override
    public void close() {
        practice.close();
    }

    private TreatmentPlanId saved(PatientId who) throws IOException {
        return practice.api().treatPlans().ofPatient(who).execute().stream()
                .filter(row -> row.tPStatus().equals("Saved"))
                .map(row -> new TreatmentPlanId(row.treatPlanNum()))
                .findFirst()
                .orElseGet(() -> savedNow(who));
    }

    /** A patient without plans gets one, saved as it is. */
    private TreatmentPlanId savedNow(PatientId who) {
        try {
            var plans = practice.api().treatPlans();
            var made = plans.create(Fields.of("PatNum", who.number()).and("Heading", "Sealants"))
                    .execute();
            return new TreatmentPlanId(plans.save(Fields.of("TreatPlanNum", made.treatPlanNum()))
                    .execute()
                    .treatPlanNum());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
