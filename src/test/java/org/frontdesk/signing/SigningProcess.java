package org.frontdesk.signing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Background;
import org.frontdesk.service.cache.CacheShelf;
import org.frontdesk.service.cache.ReferenceData;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.SessionKeychain;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.WriteEntries;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.pins.DeskRole;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.queue.HaltingEntries;
import org.frontdesk.service.queue.HaltingShelf;
import org.frontdesk.service.queue.Patience;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.service.signing.SealKeys;
import org.frontdesk.service.signing.SignedFile;
import org.frontdesk.service.signing.SigningDesk;
import org.frontdesk.service.signing.SigningKeep;
import org.frontdesk.service.signing.SigningRules;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.signing.patient.PatientViewModel;
import org.frontdesk.testing.Answers;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.text.Strings;
import org.frontdesk.why.PlainReasons;

/**
 * A desk at which one patient signs one plan, until the process is killed. It takes up what an earlier process left, says {@code FINISHED}
 * and waits for the number of a plan; it says {@code SIGNING} before the patient presses Sign, {@code PLACE name} before and after each
 * thing that goes to the disk of the desk, each time waiting for an answer, and {@code DONE} at the end.
 */
public final class SigningProcess {
    private static final Duration REST = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final BufferedReader orders =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    private final Journal journal;
    private final HaltingShelf shelf;
    private final WriteQueue queue;
    private final SigningTools tools;
    private volatile boolean signing;

    private SigningProcess(Connection connection, Path folder) throws IOException {
        var background = Background.withVirtualThreads(window);
        var api = new DentalApi(connection, () -> false);
        DeskVault vault = new DeskVaults(folder.resolve("vaults"), new SessionKeychain(), () -> "Maria L.", trouble -> {
                    throw new AssertionError(trouble);
                })
                .open(ConnectionProfile.PRACTICE)
                .vault()
                .orElseThrow();
        journal = vault.journal();
        Optional<Vault> kept = Optional.of(vault.vault());
        var keep = SigningKeep.in(kept, new Background(Runnable::run, Runnable::run), Clock.systemUTC());
        var seals = new SealKeys(kept, new KnownCertificates(folder.resolve("certificates")), Clock.systemUTC());
        shelf = new HaltingShelf(
                BatchShelf.in(vault.vault(), trouble -> {
                    throw new AssertionError(trouble);
                }),
                this::place);
        queue = new WriteQueue(
                background,
                shelf,
                new Patience(REST, REST.multipliedBy(20), 10),
                new HaltingEntries(new WriteEntries(journal), this::place),
                Clock.systemDefaultZone());
        SignedFile sealed = SignedFile.sealed(seals, ZoneId.of("America/Chicago"));
        SignedFile file = (order, paper) -> {
            place("before the document is made");
            byte[] made = sealed.of(order, paper);
            place("after the document is made");
            return made;
        };
        var lists = new ReferenceData(api, background, CacheShelf.none(), Clock.systemUTC());
        tools = new SigningTools(
                new SigningService(api, background, queue, file, keep.copies()),
                new EstimateService(api, background, lists, Clock.systemDefaultZone()),
                new SigningDesk(keep, journal, SigningRules::usual, () -> "Maria L.", Clock.systemDefaultZone()),
                PlainReasons::of);
        if (keep.pins().known().isEmpty()) {
            Answers.answer(keep.pins().give("Maria L.", DeskRole.MANAGER, SigningTrial.PIN));
        }
    }

    /** Arguments: address, both keys, the folder of the program. */
    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> {
            defect.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var desk = new SigningProcess(
                new Connection(URI.create(arguments[0]), arguments[1], arguments[2]), Path.of(arguments[3]));
        until(() -> desk.queue.unfinished() == 0 && desk.shelf.found().isEmpty());
        String plan = desk.asked("FINISHED");
        if (!plan.isEmpty()) {
            desk.sign(new TreatmentPlanId(Long.parseLong(plan)));
            say("DONE");
        }
        Runtime.getRuntime().halt(0);
    }

    private void sign(TreatmentPlanId plan) throws Exception {
        SigningViewModel model = onWindow(() -> {
            var made =
                    new SigningViewModel(SigningTrial.OLIVIA, plan, tools, new Strings(Locale.US), new NavigationLog());
            made.load();
            return made;
        });
        until(() -> onWindow(() -> model.knownProperty().get()));
        PatientViewModel patient = onWindow(() -> {
            SigningTrial.prepare(model);
            model.handOver();
            return read(model.presentedProperty().get());
        });
        flush();
        int before = shelf.ended();
        asked("SIGNING");
        signing = true;
        onWindow(() -> {
            patient.sign();
            return patient;
        });
        until(() -> shelf.ended() > before);
        signing = false;
        flush();
    }

    private static PatientViewModel read(PatientViewModel patient) {
        patient.openSample();
        patient.consent();
        while (patient.pageProperty().get() <= patient.ceremonyProperty().get().pages()) {
            patient.shownToTheEnd();
            patient.next();
        }
        patient.agreedProperty().set(true);
        SigningTrial.draw(patient.ink());
        return patient;
    }

    /** Here the process may be killed. */
    private void place(String name) {
        if (signing) {
            try {
                asked("PLACE " + name);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private synchronized String asked(String what) throws IOException {
        say(what);
        return orders.readLine();
    }

    private static void say(String what) {
        System.out.println(what + " .");
    }

    private void flush() {
        try {
            if (!journal.flush(PATIENCE)) {
                throw new IllegalStateException("The journal did not reach the disk");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> T onWindow(Callable<T> act) throws InterruptedException, ExecutionException {
        return window.submit(act).get();
    }

    /** Something that comes to hold by itself. */
    @FunctionalInterface
    private interface Holds {
        boolean now() throws InterruptedException, ExecutionException;
    }

    private static void until(Holds holds) throws InterruptedException, ExecutionException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.now()) {
            if (System.nanoTime() > end) {
                throw new IOException("Nothing moves any more");
            }
            LockSupport.parkNanos(REST.toNanos());
        }
    }
}
