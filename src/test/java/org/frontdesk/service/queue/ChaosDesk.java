package org.frontdesk.service.queue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.benefits.BenefitColumn;
import org.frontdesk.benefits.BenefitRow;
import org.frontdesk.benefits.BenefitsViewModel;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Background;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.SessionKeychain;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.WriteEntries;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.service.requests.RequestScheduler;
import org.frontdesk.service.requests.Rest;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.text.Strings;

/**
 * A desk that works through its script on a server full of trouble, until the process is killed. It says {@code BASED n} when the edits of a
 * step with a clash are typed and waits for {@code GO}, {@code CLASH n} when the clash was reported to the person, {@code END n} when all of
 * a step is on the server, and {@code DONE} at the end. A step that was begun by an earlier process is taken up where it was.
 */
public final class ChaosDesk {
    private static final Duration REST = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final BufferedReader orders =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    private final Drafts<PatPlanId, BenefitEdits> drafts = new Drafts<>();
    private final int number;
    private final DeskVault vault;
    private final BatchShelf shelf;
    private final WriteQueue queue;
    private final BenefitsService service;

    private ChaosDesk(Connection connection, Path folder, int number) {
        this.number = number;
        var background = Background.withVirtualThreads(window);
        var api = new DentalApi(
                connection,
                () -> false,
                new Traffic(),
                new RequestScheduler(Pacing.near(), new Rest(REST, REST.multipliedBy(10))));
        vault = new DeskVaults(folder, new SessionKeychain(), () -> "", trouble -> {
                    throw new AssertionError(trouble);
                })
                .open(ConnectionProfile.PRACTICE)
                .vault()
                .orElseThrow();
        shelf = BatchShelf.in(vault.vault(), trouble -> {
            throw new AssertionError(trouble);
        });
        queue = new WriteQueue(
                background,
                shelf,
                new Patience(REST, REST.multipliedBy(20), 10),
                new WriteEntries(vault.journal()),
                Clock.systemDefaultZone());
        drafts.shelve(vault.drafts().benefits());
        service = new BenefitsService(api, background, DeskCache.inMemory(api, background), drafts, queue);
    }

    /** Arguments: address, both keys, the vaults' folder, the desk's number, how many saves, the first step, the patients. */
    public static void main(String[] arguments) throws Exception {
        Thread.setDefaultUncaughtExceptionHandler((thread, defect) -> {
            defect.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        var desk = new ChaosDesk(
                new Connection(URI.create(arguments[0]), arguments[1], arguments[2]),
                Path.of(arguments[3]),
                Integer.parseInt(arguments[4]));
        List<Long> patients =
                Stream.of(arguments[7].split(",")).map(Long::valueOf).toList();
        var script = new ChaosScript(Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]), patients);
        int first = Integer.parseInt(arguments[6]);
        for (ChaosScript.Step step :
                script.steps().subList(first - 1, script.steps().size())) {
            desk.play(step);
            say("END " + step.number());
        }
        until(() -> desk.shelf.found().isEmpty()); // then the journal has everything
        say("DONE");
        Runtime.getRuntime().halt(0);
    }

    private static void say(String what) {
        System.out.println(what + " .");
    }

    private void play(ChaosScript.Step step) throws Exception {
        until(() -> queue.unfinished() == 0);
        BenefitsViewModel model = onWindow(() -> new BenefitsViewModel(
                new PatientId(step.patient()), service, new Strings(Locale.US), new NavigationLog()));
        do {
            onWindow(() -> {
                model.load();
                return model;
            });
            until(() -> !onWindow(() -> model.loadingProperty().get()));
        } while (onWindow(() -> model.failureProperty().get() != null));
        if (!onWindow(() -> clashed(model, step))) {
            type(model, step);
        }
        save(model, step);
        onWindow(() -> {
            model.close();
            return model;
        });
    }

    /** Types what is not there yet, be it on the server or in the draft that came back. */
    private void type(BenefitsViewModel model, ChaosScript.Step step) throws Exception {
        for (ChaosScript.Act act : step.acts()) {
            onWindow(() -> {
                switch (act) {
                    case ChaosScript.Act.Add add -> {
                        if (row(model, add.amount()).isEmpty()) {
                            // a row that was begun before the process was killed comes back unfinished
                            RowKey key = row(model, "")
                                    .filter(row -> row.standing() == BenefitRow.Standing.NEW)
                                    .map(BenefitRow::key)
                                    .orElseGet(() -> model.sheet()
                                            .add(BenefitShape.ANNUAL_MAX, Optional.empty())
                                            .orElseThrow());
                            // what is added on one desk is no row of another's that was made anew
                            model.sheet()
                                    .take(
                                            List.of(key),
                                            model.sheet()
                                                    .choices(BenefitColumn.TARGET, "")
                                                    .get(number));
                            model.sheet().type(key, BenefitColumn.AMOUNT, add.amount());
                        }
                    }
                    case ChaosScript.Act.Change change ->
                        row(model, change.from())
                                .ifPresent(row -> model.sheet().type(row.key(), BenefitColumn.AMOUNT, change.to()));
                    case ChaosScript.Act.Remove remove ->
                        row(model, remove.amount())
                                .ifPresent(row -> model.sheet().remove(row.key()));
                }
                return act;
            });
        }
        if (!vault.drafts().flush(PATIENCE)) {
            throw new IllegalStateException("The draft did not reach the disk");
        }
        if (!step.clashes().isEmpty()) {
            say("BASED " + step.number());
            orders.readLine();
        }
    }

    private void save(BenefitsViewModel model, ChaosScript.Step step) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (onWindow(() -> model.sheet().changedProperty().get())) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Step " + step.number() + " does not end: " + queue.batches());
            }
            if (onWindow(() -> !model.status().conflictProperty().get().isEmpty())) {
                say("CLASH " + step.number());
                if (step.clashes().isEmpty()) {
                    throw new IllegalStateException("Nobody changed what step " + step.number() + " changes: " + step
                            + onWindow(() -> model.status().conflictProperty().get()));
                }
                onWindow(() -> {
                    if (step.clashes().getFirst().keepMine()) {
                        model.keepMine();
                    } else {
                        model.takeTheirs();
                    }
                    return model;
                });
            } else {
                onWindow(() -> {
                    model.save();
                    return model;
                });
                until(() -> !onWindow(() -> model.savingProperty().get()) && isThrough());
            }
        }
    }

    /** Whether all is done and the window was told of it, which is so before the disk knows. */
    private boolean isThrough() {
        return queue.unfinished() == 0 && shelf.found().stream().allMatch(StoredBatch::isFinished);
    }

    /** Whether the other program's value stands already, so that the person has decided for it. */
    private static boolean clashed(BenefitsViewModel model, ChaosScript.Step step) {
        return step.clashes().stream()
                .anyMatch(clash -> row(model, clash.theirs()).isPresent()
                        && model.status().conflictProperty().get().isEmpty()
                        && !model.sheet().changedProperty().get());
    }

    private static Optional<BenefitRow> row(BenefitsViewModel model, String amount) {
        return model.sheet().rows().stream()
                .filter(row -> row.standing() != BenefitRow.Standing.REMOVED)
                .filter(row -> row.cell(BenefitColumn.AMOUNT).typed().equals(amount))
                .max(Comparator.comparing(BenefitRow::standing)
                        .thenComparing(row -> row.key().number()));
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
            LockSupport.parkNanos(REST.toNanos() / 2);
        }
    }
}
