package org.frontdesk.practice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.frontdesk.practice.http.Api;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.resources.DocumentFiles;
import org.frontdesk.practice.store.Store;
import org.frontdesk.practice.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets requests in: meets the ordered faults, checks the keys, hands over to the API and sends the answer. */
final class PracticeDoor {
    static final String BASE = "/api/v1";

    private static final Logger LOG = LoggerFactory.getLogger(PracticeDoor.class);
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 5;
    private static final List<HandlerType> VERBS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH);

    private final Api api;
    private final PracticeKeys keys;
    private final PracticeFaults faults;
    private final Store store;
    private final Phaser underway = new Phaser(1);

    PracticeDoor(Api api, PracticeKeys keys, PracticeFaults faults, Store store) {
        this.api = api;
        this.keys = keys;
        this.faults = faults;
        this.store = store;
    }

    void open(RoutesConfig routes) {
        VERBS.forEach(verb -> routes.addHttpHandler(verb, BASE + "/*", this::meet));
        routes.get(
                "/practice/documents/{DocNum}",
                context -> answer(context, () -> {
                    checkKeys(context);
                    return DocumentFiles.file(store, context.pathParam("DocNum"));
                }));
    }

    private void meet(Context context) throws InterruptedException, IOException {
        underway.register();
        try {
            String path = context.path().substring(BASE.length());
            switch (faults.meet(context.method().name() + " " + path)) {
                case PracticeFaults.Fault.Status fault -> {
                    context.bodyAsBytes(); // a request that is half read would break the connection for the next one
                    send(context, Reply.empty(fault.status()));
                }
                case PracticeFaults.Fault.Drop fault -> drop(context);
                case PracticeFaults.Fault.LostAnswer fault -> {
                    try {
                        carryOut(context, path);
                    } catch (Refusal refused) {
                        LOG.info("The lost answer is a refusal: {}", refused.sentence());
                    } finally {
                        drop(context);
                    }
                }
                case PracticeFaults.Fault.Delay fault -> {
                    if (faults.waited(fault.time())) {
                        answer(context, () -> carryOut(context, path));
                    } else {
                        send(context, Reply.empty(UNAVAILABLE));
                    }
                }
                case PracticeFaults.Fault.None fault -> answer(context, () -> carryOut(context, path));
            }
        } finally {
            underway.arriveAndDeregister();
        }
    }

    /** Waits a moment for the requests that are being answered. */
    void close() {
        try {
            underway.awaitAdvanceInterruptibly(underway.arriveAndDeregister(), PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn("Requests were still being answered when the practice server closed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply carryOut(Context context, String path) {
        checkKeys(context);
        return api.answer(context.method().name(), path, query(context), body(context));
    }

    private void checkKeys(Context context) {
        String header = context.header("Authorization");
        if (header == null || header.isBlank()) {
            throw new Refusal(401, "The Authorization header is missing.");
        }
        if (!keys.open(header)) {
            throw new Refusal(401, "The developer key or the customer key is not valid.");
        }
    }

    private static byte[] body(Context context) {
        try {
            return context.bodyAsBytes();
        } catch (HttpResponseException e) {
            if (e.getStatus() == TOO_LARGE) {
                throw Refusal.invalid("The request body is longer than 16.8 million characters.");
            }
            throw e;
        }
    }

    private static Map<String, String> query(Context context) {
        var query = new LinkedHashMap<String, String>();
        context.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
        return query;
    }

    private interface Work {
        Reply carryOut();
    }

    private static void answer(Context context, Work work) throws IOException {
        Reply reply;
        try {
            reply = work.carryOut();
        } catch (Refusal e) {
            reply = Reply.refused(e.status(), e.sentence());
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            reply = e instanceof StoreException stored && stored.isOfTheDisk()
                    ? Reply.refused(
                            UNAVAILABLE, "The practice server's disk is full or cannot be used; nothing was stored.")
                    : Reply.refused(FAILED, "The practice server failed; its log says why.");
        }
        send(context, reply);
    }

    /** Hands the whole answer to the network before it counts as answered. */
    private static void send(Context context, Reply reply) throws IOException {
        context.status(reply.status()).contentType(reply.contentType());
        reply.location()
                .ifPresent(row -> context.header(
                        "location", "http://127.0.0.1:" + context.req().getLocalPort() + BASE + row));
        context.res().setContentLength(reply.body().length);
        try (OutputStream out = context.res().getOutputStream()) {
            out.write(reply.body());
        }
    }

    private static void drop(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
