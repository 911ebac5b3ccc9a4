package org.frontdesk.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.frontdesk.api.ApiCall;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<String> delivered = new ArrayList<>();

    @Test
    void worksElsewhereAndAnswersOnceThroughTheWindow() throws InterruptedException {
        try (var background = Background.withVirtualThreads(window::add)) {
            Thread here = Thread.currentThread();
            background
                    .of(calling(() -> Thread.currentThread() == here ? "here" : "elsewhere"))
                    .start(delivered::add, failure -> delivered.add(failure.detail()));
            Runnable answer = window.poll(5, TimeUnit.SECONDS);
            assertThat(delivered).isEmpty();
            answer.run();
            answer.run();
        }
        assertThat(delivered).containsExactly("elsewhere");
    }

    @Test
    void aCancelledJobDeliversNothingAndCancelsItsCall() throws InterruptedException {
        var cancelled = new ArrayList<String>();
        try (var background = Background.withVirtualThreads(window::add)) {
            Job job = background
                    .of(new ApiCall<String>() {
                        @Override
                        public String execute() {
                            return "late";
                        }

                        @Override
                        public void cancel() {
                            cancelled.add("call");
                        }
                    })
                    .start(delivered::add, failure -> delivered.add("failed"));
            Runnable answer = window.poll(5, TimeUnit.SECONDS);
            job.cancel();
            job.cancel();
            answer.run();
        }
        assertThat(delivered).isEmpty();
        assertThat(cancelled).containsExactly("call");
    }

    @Test
    void whatIsBegunAfterTheEndIsOverAtOnce() {
        var background = Background.withVirtualThreads(Runnable::run);
        background.close();
        Job job =
                background.of(calling(() -> "late")).start(delivered::add, failure -> delivered.add(failure.detail()));
        assertThat(job.isOver()).isTrue();
        assertThat(delivered).isEmpty();
    }

    @Test
    void aDefectBecomesAFailureAndNotADeadThread() {
        var inline = new Background(Runnable::run, Runnable::run);
        inline.of(calling(() -> {
                    throw new IllegalStateException("bug");
                }))
                .start(
                        answer -> delivered.add("answer"),
                        failure -> delivered.add(failure.getClass().getSimpleName()));
        assertThat(delivered).containsExactly("Unexpected");
    }

    @Test
    void anErrorEndsTheJobToo() {
        var inline = new Background(Runnable::run, Runnable::run);
        Job job = inline.of(calling(() -> {
                    throw new StackOverflowError();
                }))
                .start(
                        answer -> delivered.add("answer"),
                        failure -> delivered.add(failure.getClass().getSimpleName()));
        assertThat(delivered).containsExactly("Unexpected");
        assertThat(job.isOver()).isTrue();
    }

    @Test
    void nobodyThereIsOffline() {
        var inline = new Background(Runnable::run, Runnable::run);
        inline.of(calling(() -> {
                    throw new java.net.ConnectException("refused");
                }))
                .start(
                        answer -> delivered.add("answer"),
                        failure -> delivered.add(failure.getClass().getSimpleName()));
        assertThat(delivered).containsExactly("Offline");
    }

    private interface Step {
        String run() throws IOException;
    }

    private static ApiCall<String> calling(Step step) {
        return new ApiCall<>() {
            @Override
            public String execute() throws IOException {
                return step.run();
            }

            @Override
            public void cancel() {}
        };
    }
}
