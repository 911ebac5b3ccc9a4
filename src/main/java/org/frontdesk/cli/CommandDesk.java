package org.frontdesk.cli;

import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.practice.store.StoreException;
import org.frontdesk.service.Background;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Work;
import org.frontdesk.service.benefits.BenefitPlan;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.connection.SystemKeychain;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.desk.WriteEntries;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.queue.Patience;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.service.requests.RequestScheduler;
import org.frontdesk.settings.Folders;
import org.frontdesk.settings.Settings;
import org.frontdesk.settings.SettingsFile;
import org.frontdesk.text.Strings;

/** A desk without a window: the server that a verb talks to, and this computer's journal and queue of writes for it. */
final class CommandDesk implements AutoCloseable {
    static final Strings ENGLISH = new Strings(Locale.ENGLISH);

    private static final int LONGEST_WAIT = 10;

    private final Optional<PracticeServer> practice;
    private final DentalApi api;
    private final ExecutorService answers = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("answers").factory());
    private final Background background = Background.withVirtualThreads(answers);
    private final DeskVaults vaults;
    private final Optional<DeskVault> vault;
    private final KeepingPlace place;
    private final WriteQueue queue;
    private final BenefitsService benefits;

    /** What a verb keeps on this computer. */
    enum Keeping {
        /** Nothing: it only looks. */
        NOTHING,
        /** The journal hears of it, unless another program has it open. */
        JOURNAL,
        /** What it writes lies in the queue until it is done, and in the journal. */
        WRITES
    }

    private CommandDesk(
            Optional<PracticeServer> practice,
            ConnectionProfile profile,
            RequestScheduler line,
            Connection connection,
            Folders folders,
            Keeping keeping,
            PrintWriter err) {
        this.practice = practice;
        this.api = new DentalApi(connection, () -> false, new Traffic(), line);
        this.vaults = new DeskVaults(folders.vaults(), new SystemKeychain(), CommandDesk::who, trouble -> {
            err.println("frontdesk: " + trouble.sentence(ENGLISH));
            err.flush();
        });
        DeskVaults.Opened opened = keeping == Keeping.NOTHING
                ? new DeskVaults.Opened(new KeepingPlace.NotOpen(), Optional.empty())
                : open(profile, keeping, err);
        this.vault = opened.vault();
        this.place = opened.place();
        this.queue = keeping == Keeping.WRITES
                ? new WriteQueue(
                        background,
                        vault.map(kept -> BatchShelf.in(kept.vault(), vaults::hear))
                                .orElseGet(BatchShelf::none),
                        Patience.USUAL,
                        new WriteEntries(journal()),
                        Clock.systemDefaultZone())
                : WriteQueue.inMemory(background);
        this.benefits = new BenefitsService(
                api, background, DeskCache.inMemory(api, background), new Drafts<>(), queue, journal());
    }

    /** @throws WrongUse when there is no such server, no keys for it, or the practice does not start */
    static CommandDesk open(Folders folders, DeskOptions options, Keeping keeping, PrintWriter err) throws WrongUse {
        Settings settings = new SettingsFile(folders.settings()).read();
        ConnectionProfile profile = options.profile(settings.connection());
        if (profile.isPractice()) {
            PracticeServer server = practice(folders);
            var connection = new Connection(URI.create(server.baseUrl()), server.developerKey(), server.customerKey());
            var line = new RequestScheduler(Pacing.near());
            return new CommandDesk(Optional.of(server), profile, line, connection, folders, keeping, err);
        }
        Keys keys = options.keys(profile, new SystemKeychain());
        var connection = new Connection(URI.create(profile.address()), keys.developer(), keys.customer());
        Pacing pacing = profile.address().startsWith("https:")
                ? Pacing.of(settings.internet().pace())
                : Pacing.near();
        return new CommandDesk(
                Optional.empty(), profile, new RequestScheduler(pacing), connection, folders, keeping, err);
    }

    BenefitsService benefits() {
        return benefits;
    }

    Journal journal() {
        return vault.map(DeskVault::journal).orElseGet(Journal::none);
    }

    /** Whether what is written outlives this program and stands in the journal. */
    boolean isKept() {
        return vault.isPresent();
    }

    /** Why it is not. */
    String whyNotKept() {
        return place instanceof KeepingPlace.Memory memory ? memory.why().sentence(ENGLISH) : place.sentence(ENGLISH);
    }

    /** Waits for the answer; a failure is said in its sentence. */
    <T> T answer(Work<T> work) throws WrongUse {
        var answer = new CompletableFuture<T>();
        work.start(answer::complete, problem -> answer.completeExceptionally(new WrongUse(problem.sentence(ENGLISH))));
        try {
            return answer.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WrongUse("Stopped.", stopped);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof WrongUse said ? said : new WrongUse(failed.toString(), failed);
        }
    }

    /** Waits for a while until writes to the plan from earlier are through; gives how many are not. */
    int waitFor(BenefitPlan plan) throws WrongUse {
        var through = new CountDownLatch(1);
        Runnable look = () -> {
            if (benefits.unfinished(plan) == 0) {
                through.countDown();
            }
        };
        queue.watch(look);
        try {
            if (benefits.onTheirWay(plan) > 0) {
                through.await(LONGEST_WAIT, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new WrongUse("Stopped.", stopped);
        } finally {
            queue.unwatch(look);
        }
        return benefits.unfinished(plan);
    }

    @Override
    public void close() {
        queue.close();
        api.close();
        vaults.close();
        background.close();
        answers.shutdown();
        practice.ifPresent(PracticeServer::close);
    }

    private DeskVaults.Opened open(ConnectionProfile profile, Keeping keeping, PrintWriter err) {
        DeskVaults.Opened opened = vaults.open(profile);
        if (keeping == Keeping.WRITES && opened.place() instanceof KeepingPlace.Locked) {
            char[] passphrase = Passphrase.ask(err);
            opened = vaults.open(profile, passphrase);
            Arrays.fill(passphrase, '\0');
        }
        return opened;
    }

    private static String who() {
        return "command line, " + System.getProperty("user.name", "");
    }

    private static PracticeServer practice(Folders folders) throws WrongUse {
        try {
            return PracticeServer.start(PracticeOptions.demo(folders.practice()));
        } catch (StoreException | JavalinException refused) {
            throw new WrongUse(refused.getMessage(), refused);
        }
    }
}
