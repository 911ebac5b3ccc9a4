package org.frontdesk.bench;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The practice server's HTTP library set up as the practice server does it, answering the same bytes out of memory: what is
 * left to gain.
 */
final class BareServer {
    private static final String BASE = "/api/v1";
    private static final long LONGEST_BODY = 16_800_000;

    private BareServer() {}

    /** Serves the answers in the first argument's folder on a free port, which it says, until the process is told to end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path answers = Path.of(arguments[0]);
        byte[] benefits = Files.readAllBytes(answers.resolve("GET-benefits"));
        byte[] patients = Files.readAllBytes(answers.resolve("GET-patients"));
        byte[] created = Files.readAllBytes(answers.resolve("POST"));
        byte[] changed = Files.readAllBytes(answers.resolve("PUT"));
        Javalin web = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.maxRequestSize = LONGEST_BODY;
            config.routes.get(BASE + "/benefits", context -> answer(context, 200, benefits));
            config.routes.get(BASE + "/patients", context -> answer(context, 200, patients));
            config.routes.post(BASE + "/benefits", context -> answer(context, 201, created));
            config.routes.put(BASE + "/benefits/{number}", context -> answer(context, 200, changed));
        });
        web.start("127.0.0.1", 0);
        System.out.println("Serving at http://127.0.0.1:" + web.port() + BASE);
        new CountDownLatch(1).await();
    }

    private static void answer(Context context, int status, byte[] body) throws IOException {
        context.bodyAsBytes();
        context.status(status).contentType("application/json; charset=utf-8");
        context.res().setContentLength(body.length);
        context.res().getOutputStream().write(body);
    }
}
