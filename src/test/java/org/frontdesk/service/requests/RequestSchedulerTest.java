package org.frontdesk.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.frontdesk.api.Lane;
import org.frontdesk.api.Turns.Ending;
import org.frontdesk.api.Turns.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RequestSchedulerTest {
    private static final Ending ANSWERED = new Ending(200, Optional.empty());

    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<String> begun = new ConcurrentLinkedQueue<>();

    @AfterEach
    void end() {
        workers.shutdownNow();
    }

    private static RequestScheduler scheduler(Duration spacing, int together) {
        return new RequestScheduler(new Pacing(spacing, together, Duration.ofSeconds(20)));
    }

    private static void until(BooleanSupplier met) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!met.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    /** Asks and says so; ends at once. */
    private Future<?> ask(RequestScheduler scheduler, Lane lane, String question) {
        Ticket ticket = scheduler.queue(lane, question);
        return workers.submit(() -> {
            ticket.await();
            begun.add(question);
            return ticket.ended(ANSWERED);
        });
    }

    @Test
    void whatAPersonWaitsForOvertakesAHundredPrefetches() throws Exception {
        RequestScheduler scheduler = scheduler(Duration.ZERO, 1);
        Ticket underWay = scheduler.queue(Lane.PERSON, "under way");
        underWay.await();
        var asked = new ArrayList<Future<?>>();
        for (int i = 0; i < 100; i++) {
            asked.add(ask(scheduler, Lane.LATER, "prefetch"));
        }
        asked.add(ask(scheduler, Lane.SOON, "soon"));
        asked.add(ask(scheduler, Lane.PERSON, "click"));
        until(() -> scheduler.waiting().questions() == 102);
        underWay.ended(ANSWERED);
        for (Future<?> each : asked) {
            each.get(20, TimeUnit.SECONDS);
        }
        assertThat(begun).hasSize(102);
        assertThat(List.copyOf(begun).subList(0, 3)).containsExactly("click", "soon", "prefetch");
    }

    @Test
    void whatWillBeAskedElsewhereWaitsNoLonger() throws Exception {
        RequestScheduler scheduler = scheduler(Duration.ofHours(1), 1);
        scheduler.queue(Lane.PERSON, "under way").await();
        Future<?> one = ask(scheduler, Lane.PERSON, "one");
        Future<?> other = ask(scheduler, Lane.LATER, "other");
        until(() -> scheduler.waiting().questions() == 2);
        scheduler.disperse();
        one.get(20, TimeUnit.SECONDS);
        other.get(20, TimeUnit.SECONDS);
        assertThat(begun).containsExactlyInAnyOrder("one", "other");
    }

    @Test
    void exchangesKeepTheirDistance() throws IOException {
        RequestScheduler scheduler = scheduler(Duration.ofMillis(60), 4);
        long from = System.nanoTime();
        for (int i = 0; i < 5; i++) {
            Ticket ticket = scheduler.queue(Lane.PERSON, "question");
            ticket.await();
            ticket.ended(ANSWERED);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - from)).isGreaterThanOrEqualTo(Duration.ofMillis(240));
    }

    @Test
    void noMoreExchangesThanAllowedAreUnderWay() throws Exception {
        RequestScheduler scheduler = scheduler(Duration.ZERO, 2);
        Ticket one = scheduler.queue(Lane.PERSON, "one");
        Ticket two = scheduler.queue(Lane.PERSON, "two");
        one.await();
        two.await();
        Future<?> three = ask(scheduler, Lane.PERSON, "three");
        until(() -> scheduler.waiting().questions() == 1);
        assertThat(begun).isEmpty();
        two.ended(ANSWERED);
        three.get(10, TimeUnit.SECONDS);
        assertThat(begun).containsExactly("three");
        one.ended(ANSWERED);
    }

    @Test
    void aQuestionTakenBackLeavesTheLine() throws Exception {
        RequestScheduler scheduler = scheduler(Duration.ZERO, 1);
        Ticket underWay = scheduler.queue(Lane.PERSON, "under way");
        underWay.await();
        Ticket closed = scheduler.queue(Lane.PERSON, "of a screen that closes");
        Future<?> waiting = workers.submit(() -> {
            closed.await();
            return true;
        });
        until(() -> scheduler.waiting().questions() == 1);
        closed.takeBack();
        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(scheduler.waiting().questions()).isZero();
        underWay.ended(ANSWERED);
        ask(scheduler, Lane.PERSON, "next").get(10, TimeUnit.SECONDS);
    }

    @Test
    void aQuestionWhoseTurnDoesNotComeFails() throws Exception {
        var scheduler = new RequestScheduler(new Pacing(Duration.ZERO, 1, Duration.ofMillis(50)));
        scheduler.queue(Lane.PERSON, "endless").await();
        assertThatThrownBy(() -> scheduler.queue(Lane.PERSON, "second").await())
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aRefusedQuestionIsAskedAgainButNotForEver() throws IOException {
        RequestScheduler scheduler = scheduler(Duration.ZERO, 1);
        Ticket ticket = scheduler.queue(Lane.PERSON, "question");
        int asked = 0;
        boolean again = true;
        while (again) {
            asked++;
            again = ticket.ended(new Ending(429, Optional.empty()));
        }
        assertThat(asked).isEqualTo(6);
        assertThat(scheduler.waiting().next()).isPositive();
        assertThat(ticket.ended(new Ending(503, Optional.empty())))
                .as("what may have been carried out is not repeated")
                .isFalse();
    }
}
