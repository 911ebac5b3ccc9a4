package org.frontdesk.practice;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.frontdesk.practice.http.Reply;

/** Brings an answer to the one who asked: whole, or as a bad network would. */
final class Delivery {
    private static final int DROPS = 20;
    private static final Duration BETWEEN_DROPS = Duration.ofMillis(50);

    /** Waits; false when the server closes meanwhile. */
    interface Pause {
        boolean waited(Duration time) throws InterruptedException;
    }

    private Delivery() {}

    /** Hands the whole answer to the network before it counts as answered. */
    static void whole(Context context, Reply reply) throws IOException {
        try (OutputStream out = begun(context, reply)) {
            out.write(reply.body());
        }
    }

    /** Promises the whole answer, gives half of it and lets the connection go. */
    static void cut(Context context, Reply reply) throws IOException {
        OutputStream out = begun(context, reply);
        out.write(reply.body(), 0, reply.body().length / 2);
        out.flush();
        dropped(context);
    }

    /** Gives the answer in about a second, a few bytes at a time. */
    static void inDrops(Context context, Reply reply, Pause pause) throws IOException, InterruptedException {
        byte[] body = reply.body();
        int drop = Math.max(1, (body.length + DROPS - 1) / DROPS);
        try (OutputStream out = begun(context, reply)) {
            for (int from = 0; from < body.length; from += drop) {
                out.write(body, from, Math.min(drop, body.length - from));
                out.flush();
                pause.waited(BETWEEN_DROPS);
            }
        }
    }

    static void dropped(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static OutputStream begun(Context context, Reply reply) throws IOException {
        context.status(reply.status()).contentType(reply.contentType());
        reply.location().ifPresent(row -> context.header("location", address(context) + row));
        reply.retryAfter().ifPresent(seconds -> context.header("Retry-After", String.valueOf(seconds)));
        context.res().setContentLength(reply.body().length);
        return context.res().getOutputStream();
    }

    private static String address(Context context) {
        return "http://127.0.0.1:" + context.req().getLocalPort() + PracticeDoor.BASE;
    }
}
