package org.frontdesk.practice;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.frontdesk.practice.http.Api;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Reply;
import org.frontdesk.practice.resources.DocumentFiles;
import org.frontdesk.practice.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets requests in: meets the ordered faults, checks the keys, hands over to the API and sends the answer. */
final class PracticeDoor {
    static final String BASE = "/api/v1";

    private static final Logger LOG = LoggerFactory.getLogger(PracticeDoor.class);
    private static final List<HandlerType> VERBS =
            List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH);

    private final Api api;
    private final PracticeKeys keys;
    private final PracticeFaults faults;
    private final Store store;

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

    private void meet(Context context) throws InterruptedException {
        String path = context.path().substring(BASE.length());
        switch (faults.meet(context.method().name() + " " + path)) {
            case PracticeFaults.Fault.Status fault -> context.status(fault.status());
            case PracticeFaults.Fault.Drop fault -> drop(context);
            case PracticeFaults.Fault.Delay fault -> {
                if (faults.waited(fault.time())) {
                    answer(context, () -> carryOut(context, path));
                } else {
                    context.status(503);
                }
            }
            case PracticeFaults.Fault.None fault -> answer(context, () -> carryOut(context, path));
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
        } catch (ContentTooLargeResponse e) {
            throw Refusal.invalid("The request body is longer than 16.8 million characters.");
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

    private void answer(Context context, Work work) {
        Reply reply;
        try {
            reply = work.carryOut();
        } catch (Refusal e) {
            reply = Reply.refused(e.status(), e.sentence());
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", context.method(), context.path(), e);
            reply = Reply.refused(500, "The practice server failed; its log says why.");
        }
        context.status(reply.status()).contentType(reply.contentType()).result(reply.body());
        reply.location()
                .ifPresent(row -> context.header(
                        "location", "http://127.0.0.1:" + context.req().getLocalPort() + BASE + row));
    }

    private static void drop(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
