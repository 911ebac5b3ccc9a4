package org.frontdesk.practice;

import io.javalin.Javalin;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.frontdesk.practice.demo.DemoPractice;
import org.frontdesk.practice.http.Api;
import org.frontdesk.practice.http.PermissionGroup;
import org.frontdesk.practice.resources.Resources;
import org.frontdesk.practice.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A dental practice's server on this computer: the REST API over a SQLite file, reachable on the loopback address only unless told otherwise.
 * Rows it has acknowledged survive a crash of the process.
 */
public final class PracticeServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PracticeServer.class);
    /** The longest body the API takes, in characters. */
    private static final long LONGEST_BODY = 16_800_000;

    /** The fewest bytes a second at which a body may come, so that nobody keeps a connection for ever. */
    private static final long SLOWEST = 100;

    private static final int MOST_CALLERS = 2000;

    private final Store store;
    private final String host;
    private final PracticeKeys keys;
    private final PracticeFaults faults = new PracticeFaults();
    private final PracticeDoor door;
    private final Javalin web;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PracticeServer(Store store, PracticeOptions options) {
        this.store = store;
        host = options.host();
        keys = store.write(rows -> {
            if (options.demo() && PracticeKeys.areMissing(rows)) {
                DemoPractice.fill(rows, LocalDate.now(options.clock()));
            }
            return PracticeKeys.of(rows, options.keys());
        });
        var clock = new PracticeClock(options.clock());
        var manners = new AtomicReference<>(options.manners());
        door = new PracticeDoor(new Api(Resources.all(), store, clock), keys, faults, manners);
        var control = new PracticeControl(store, keys, faults, clock, manners);
        web = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.maxRequestSize = LONGEST_BODY;
            config.jetty.modifyHttpConfiguration(http -> http.setMinRequestDataRate(SLOWEST));
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(0);
                server.addBean(new NetworkConnectionLimit(MOST_CALLERS, server));
            });
            door.open(config.routes);
            control.open(config.routes);
        });
        web.start(options.host(), options.port());
    }

    /**
     * Opens the practice in the data folder, creating it when there is none, and starts answering. A new folder gets its keys and its demo
     * practice in one transaction, so that a first start that was cut short begins anew.
     *
     * @throws org.frontdesk.practice.store.StoreException when the folder cannot be used or is in use
     * @throws io.javalin.util.JavalinException when the port is taken
     */
    public static PracticeServer start(PracticeOptions options) {
        Store store = Store.open(options.data());
        try {
            var server = new PracticeServer(store, options);
            LOG.info("The practice server listens on {}", server.baseUrl());
            return server;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The address all resources are below, without a slash at its end. */
    public String baseUrl() {
        return "http://" + host + ":" + web.port() + PracticeDoor.BASE;
    }

    public String developerKey() {
        return keys.owner().developer();
    }

    public String customerKey() {
        return keys.owner().customer();
    }

    /** The value of the Authorization header that opens this practice. */
    public String authorization() {
        return keys.owner().authorization();
    }

    /** The header of a key that may only read; such a key is made when the practice has none. */
    public String readOnlyAuthorization() {
        return keys.further().stream()
                .filter(PracticeKey::readsOnly)
                .findFirst()
                .orElseGet(() -> {
                    PracticeKey key = store.write(rows -> keys.add(rows, Set.of(PermissionGroup.READ_ALL)));
                    keys.added(key);
                    return key;
                })
                .authorization();
    }

    public PracticeFaults faults() {
        return faults;
    }

    /** Ends delayed requests, stops listening and lets the data folder go. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            faults.close();
            door.close();
            web.stop();
            store.close();
        }
    }
}
