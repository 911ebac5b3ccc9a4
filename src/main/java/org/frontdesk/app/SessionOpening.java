package org.frontdesk.app;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.cache.CacheShelf;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.connection.AddressProblem;
import org.frontdesk.service.connection.Cascade;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.service.connection.Keys;
import org.frontdesk.service.desk.DeskJournal;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.desk.DeskVault;
import org.frontdesk.service.desk.DeskVaults;
import org.frontdesk.service.desk.WriteEntries;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.queue.Patience;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.service.signing.SealKeys;
import org.frontdesk.service.signing.SigningKeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the connection that the settings ask for, away from the window. */
final class SessionOpening {
    private static final Logger log = LoggerFactory.getLogger(SessionOpening.class);

    private final PracticeHost practice;
    private final Keychain keychain;
    private final DeskVaults vaults;
    private final KnownCertificates certificates;
    private final Background background;
    private final BooleanSupplier onWindowThread;

    SessionOpening(
            PracticeHost practice,
            Keychain keychain,
            DeskVaults vaults,
            KnownCertificates certificates,
            Background background,
            BooleanSupplier onWindowThread) {
        this.practice = practice;
        this.keychain = keychain;
        this.vaults = vaults;
        this.certificates = certificates;
        this.background = background;
        this.onWindowThread = onWindowThread;
    }

    /** What came of it. */
    sealed interface Opened {
        record Ready(Session session, DeskVaults.Opened desk) implements Opened {}

        /** The practice on this computer did not start; the sentence says why. */
        record PracticeFailed(String sentence) implements Opened {}

        /** Nobody has typed the keys of this server, or they were kept for an earlier run only. */
        record KeysUnknown(String address) implements Opened {}

        /** The keys would travel unencrypted over an open network. */
        record Unencrypted(String address) implements Opened {}
    }

    Work<Opened> open(ConnectionProfile profile, Internet internet) {
        return background.of(
                ApiCall.joined(scope -> profile.isPractice() ? openPractice() : openServer(profile, internet)));
    }

    // The store, the web server and the system each fail with unchecked exceptions of their own; all of them mean the
    // same here.
    @SuppressWarnings("IllegalCatch")
    private Opened openPractice() {
        try {
            return ready(ConnectionProfile.PRACTICE, Internet.USUAL, practice.start());
        } catch (RuntimeException refused) {
            log.error("The practice on this computer did not start", refused);
            return new Opened.PracticeFailed(String.valueOf(refused.getMessage()));
        }
    }

    private Opened openServer(ConnectionProfile profile, Internet internet) {
        practice.stop();
        URI address = URI.create(profile.address());
        if (AddressProblem.ofResolved(address).isPresent()) {
            return new Opened.Unencrypted(profile.address());
        }
        Optional<Keys> keys = keychain.find(profile.address()).filter(Keys::isComplete);
        if (keys.isEmpty()) {
            return new Opened.KeysUnknown(profile.address());
        }
        return ready(
                profile,
                internet,
                new Connection(address, keys.get().developer(), keys.get().customer()));
    }

    private Opened ready(ConnectionProfile profile, Internet internet, Connection connection) {
        var traffic = new Traffic();
        Cascade route = route(profile.mode(), internet, connection);
        var keys = new Keys(connection.developerKey(), connection.customerKey());
        var api = new DentalApi(route, onWindowThread, traffic);
        DeskVaults.Opened desk = vaults.open(profile);
        var journal = new DeskJournal(desk.vault().map(DeskVault::journal).orElseGet(Journal::none));
        CacheShelf shelf = desk.vault().map(DeskVault::cache).orElseGet(CacheShelf::none);
        var cache = DeskCache.on(api, background, shelf, Clock.systemUTC());
        var seals = new SealKeys(desk.vault().map(DeskVault::vault), certificates, Clock.systemUTC());
        var keep = SigningKeep.in(desk.vault().map(DeskVault::vault), background, Clock.systemUTC());
        var session = new Session(
                profile,
                connection.toString(),
                keys,
                api,
                traffic,
                route,
                cache,
                queue(desk, journal),
                journal,
                seals,
                new DeskShelf(desk.vault().map(DeskVault::vault)),
                keep);
        return new Opened.Ready(session, desk);
    }

    private Cascade route(ConnectionMode mode, Internet internet, Connection connection) {
        Pacing paced = Pacing.of(internet.pace());
        Pacing pacing = mode == ConnectionMode.REMOTE ? paced : Pacing.near();
        Optional<Cascade.Server> standIn = internet.standsInFor(mode)
                ? Optional.of(new Cascade.Server(overInternet(connection), paced))
                : Optional.empty();
        return new Cascade(
                new Cascade.Server(connection, pacing), standIn, background, Cascade.Later.usual(), Clock.systemUTC());
    }

    private static Connection overInternet(Connection near) {
        return new Connection(
                URI.create(ConnectionMode.REMOTE.usualAddress()), near.developerKey(), near.customerKey());
    }

    /** Takes up what an earlier run left, too. */
    private WriteQueue queue(DeskVaults.Opened desk, Journal journal) {
        BatchShelf shelf = desk.vault()
                .map(vault -> BatchShelf.in(vault.vault(), vaults::hear))
                .orElseGet(BatchShelf::none);
        return new WriteQueue(background, shelf, Patience.USUAL, new WriteEntries(journal), Clock.systemDefaultZone());
    }
}
