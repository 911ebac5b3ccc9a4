package org.frontdesk.api;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Interceptor;
import okhttp3.Response;

/** How the talk with the server goes: what waits for an answer, when the last one came, and whether the last question got one. */
public final class Traffic {
    private int waiting;
    private Optional<Instant> lastAnswer = Optional.empty();
    private boolean silent;

    /**
     * One moment of it.
     *
     * @param waiting questions without an answer yet
     * @param lastAnswer when the server last answered anything, be it a refusal
     * @param silent whether the newest finished question got no answer at all
     */
    public record Moment(int waiting, Optional<Instant> lastAnswer, boolean silent) {}

    public synchronized Moment now() {
        return new Moment(waiting, lastAnswer, silent);
    }

    Interceptor watch() {
        return chain -> {
            begun();
            boolean told = false;
            try {
                Response response = chain.proceed(chain.request());
                answered();
                told = true;
                return response;
            } catch (IOException gone) {
                unanswered(chain.call().isCanceled());
                told = true;
                throw gone;
            } finally {
                if (!told) {
                    unanswered(true);
                }
            }
        };
    }

    private synchronized void begun() {
        waiting++;
    }

    private synchronized void answered() {
        waiting--;
        silent = false;
        lastAnswer = Optional.of(Instant.now());
    }

    /** A question that was taken back says nothing about the server. */
    private synchronized void unanswered(boolean takenBack) {
        waiting--;
        silent |= !takenBack;
    }
}
