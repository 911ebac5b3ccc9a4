package org.frontdesk.service.connection;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.ApiException;
import org.frontdesk.api.CallScope;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Route;
import org.frontdesk.service.Background;
import org.frontdesk.service.Job;
import org.frontdesk.service.Work;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.service.requests.RequestScheduler;
import org.frontdesk.service.requests.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to the practice's data: its own server, and where there is another way, that one while nobody is reached on the first. The first
 * is tried again by itself, ever more seldom, and taken again when it answers.
 */
public final class Cascade implements Route, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Cascade.class);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Server near;
    private final Optional<Leg> far;
    private final Background background;
    private final Later later;
    private final Clock clock;
    private Leg now;
    private Optional<Instant> nextTry = Optional.empty();
    private Duration pause = FIRST;
    /** Counts what changes; a try that was planned before is over. */
    private int turn;

    private Job trying = Job.none();

    /** A server and how fast it may be asked. */
    public record Server(Connection connection, Pacing pacing) {}

    /** Does something after a time. */
    @FunctionalInterface
    public interface Later {
        void after(Duration pause, Runnable act);

        static Later usual() {
            return (pause, act) -> CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(act);
        }
    }

    /** The way to a server, and the line before it. */
    private record Leg(Way way, RequestScheduler line) {
        static Leg to(Server server) {
            var line = new RequestScheduler(server.pacing());
            return new Leg(new Way(server.connection(), line), line);
        }
    }

    /** @param far the other way; empty for none */
    public Cascade(Server near, Optional<Server> far, Background background, Later later, Clock clock) {
        this.near = near;
        this.far = far.map(Leg::to);
        this.background = background;
        this.later = later;
        this.clock = clock;
        this.now = Leg.to(near);
    }

    @Override
    public synchronized Way way() {
        return now.way();
    }

    /** Without either server, the near one is the one to ask. */
    @Override
    public synchronized Optional<Way> unreachable(Way way) {
        if (far.isEmpty()) {
            return Optional.empty();
        }
        boolean isFar = way.equals(far.get().way());
        if (way.equals(now.way())) {
            if (isFar) {
                log.info("{} is not reached either", way.connection());
                goHome();
            } else {
                goFar(far.get());
            }
        }
        return isFar ? Optional.empty() : Optional.of(now.way());
    }

    /** When the near server is tried again, while the other stands in for it. */
    public synchronized Optional<Instant> nextTry() {
        return nextTry;
    }

    /** What waits for its turn with the server that is asked now. */
    public synchronized Waiting waiting() {
        return now.line().waiting();
    }

    /** The near server is not tried again. */
    @Override
    public synchronized void close() {
        turn++;
        trying.cancel();
    }

    private void goFar(Leg other) {
        Leg before = now;
        now = other;
        pause = FIRST;
        planTry();
        before.line().disperse();
        log.info(
                "{} is not reached: going on over {}",
                near.connection(),
                other.way().connection());
    }

    /** Begins with a fresh line: what the server was given to recover is over. */
    private void goHome() {
        Leg before = now;
        now = Leg.to(near);
        nextTry = Optional.empty();
        turn++;
        before.line().disperse();
    }

    private void planTry() {
        turn++;
        int planned = turn;
        nextTry = Optional.of(clock.instant().plus(pause));
        later.after(pause, () -> tryNear(planned));
    }

    private synchronized void tryNear(int planned) {
        if (planned == turn) {
            Work<Boolean> work = background.of(ApiCall.joined(scope -> answers(scope, near.connection())));
            trying = work.start(answers -> tried(planned, answers), defect -> tried(planned, false));
        }
    }

    private synchronized void tried(int planned, boolean answers) {
        if (planned != turn) {
            return;
        }
        if (answers) {
            log.info("{} answers again", near.connection());
            goHome();
        } else {
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
            planTry();
        }
    }

    /** Whether the API is there, be it that it does not show its version to these keys. */
    private static boolean answers(CallScope scope, Connection server) {
        try (var api = new DentalApi(server, () -> false)) {
            scope.ask(api.reference().preference("ProgramVersion"));
            return true;
        } catch (ApiException refused) {
            return refused.status() == 401 || refused.status() == 403;
        } catch (IOException gone) {
            return false;
        }
    }
}
