package org.frontdesk.practice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EofException;
import org.frontdesk.practice.http.Api;
import org.frontdesk.practice.http.Caller;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets requests in: meets the ordered faults, checks the keys and their pace, hands over to the API and sends the answer. */
final class PracticeDoor {
    static final String BASE = "/api/v1";

    private static final Logger LOG = LoggerFactory.getLogger(PracticeDoor.class);
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;
    private static final int PATIENCE = 5;
    private static final byte[] NOTHING = {};
    private static final List<HandlerType> VERBS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH);

    private final Api api;
    private final PracticeKeys keys;
    private final PracticeFaults faults;
    private final AtomicReference<PracticeManners> manners;
    private final Throttle throttle = new Throttle();
    private final Phaser underway = new Phaser(1);

    PracticeDoor(Api api, PracticeKeys keys, PracticeFaults faults, AtomicReference<PracticeManners> manners) {
        this.api = api;
        this.keys = keys;
        this.faults = faults;
        this.manners = manners;
    }

    void open(RoutesConfig routes) {
        VERBS.forEach(verb -> routes.addHttpHandler(verb, BASE + "/*", this::meet));
        routes.exception(EofException.class, (gone, context) -> LOG.debug("A caller went away", gone));
    }

    private void meet(Context context) throws InterruptedException, IOException {
        underway.register();
        try {
            String path = context.path().substring(BASE.length());
            Fault fault = faults.meet(context.method().name() + " " + path);
            Duration delay = manners.get().delay(ThreadLocalRandom.current().nextDouble());
            boolean open = faults.waited(fault instanceof Fault.Delay more ? delay.plus(more.time()) : delay);
            switch (fault) {
                case Fault.Drop drop -> Delivery.dropped(context);
                case Fault.Status failure -> {
                    context.bodyAsBytes(); // a request that is half read would break the connection for the next one
                    Delivery.whole(context, Reply.empty(failure.status()));
                }
                case Fault.LostAnswer lost -> {
                    answer(context, path);
                    Delivery.dropped(context);
                }
                case Fault.LateStatus late -> {
                    answer(context, path);
                    Delivery.whole(context, Reply.empty(late.status()));
                }
                case Fault.Cut cut -> Delivery.cut(context, answer(context, path));
                case Fault.Slow slow -> Delivery.inDrops(context, answer(context, path), faults::waited);
                case Fault.Delay late when !open -> Delivery.whole(context, Reply.empty(UNAVAILABLE));
                case Fault.Delay late -> Delivery.whole(context, answer(context, path));
                case Fault.None none -> Delivery.whole(context, answer(context, path));
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

    private Reply answer(Context context, String path) {
        return reply(context, () -> {
            PracticeKey key = shown(keys, context);
            Duration rest = throttle.wait(key.customer(), manners.get().spacing(key.readsOnly()), System.nanoTime());
            if (!rest.isZero()) {
                long seconds = rest.plusMillis(999).toSeconds();
                return Reply.refused(TOO_MANY, "Too many requests; ask again in " + seconds + " s.")
                        .retryingAfter(seconds);
            }
            var caller = new Caller(key.customer(), key.groups(), manners.get().pageSize());
            byte[] body = context.method() == HandlerType.GET ? NOTHING : body(context);
            return api.answer(caller, context.method().name(), path, query(context), body);
        });
    }

    /** The key that the request shows. */
    static PracticeKey shown(PracticeKeys keys, Context context) {
        String header = context.header("Authorization");
        if (header == null || header.isBlank()) {
            throw new Refusal(401, "The Authorization header is missing.");
        }
        return keys.shown(header)
                .orElseThrow(() -> new Refusal(401, "The developer key or the customer key is not valid."));
    }

    static byte[] body(Context context) {
        try {
            return context.bodyAsBytes();
        } catch (HttpResponseException e) {
            if (e.getStatus() == TOO_LARGE) {
                throw Refusal.invalid("The request body is longer than 16.8 million characters.");
            }
            throw e;
        } catch (BadMessageException e) {
            throw new Refusal(e.getCode(), "The request body came too slowly or not as it was announced.");
        }
    }

    private static Map<String, String> query(Context context) {
        var query = new LinkedHashMap<String, String>();
        context.queryParamMap().forEach((name, values) -> query.put(name, values.isEmpty() ? "" : values.getFirst()));
        return query;
    }

    interface Work {
        Reply carryOut();
    }

    /** The work's reply, or what it was refused with. */
    static Reply reply(Context context, Work work) {
        try {
            return work.carryOut();
        } catch (Refusal e) {
            return Reply.refused(e.status(), e.sentence());
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            return e instanceof StoreException stored && stored.isOfTheDisk()
                    ? Reply.refused(
                            UNAVAILABLE, "The practice server's disk is full or cannot be used; nothing was stored.")
                    : Reply.refused(FAILED, "The practice server failed; its log says why.");
        }
    }
}
