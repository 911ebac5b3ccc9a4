package org.frontdesk.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Runs steps one after another, where they say so side by side, and passes a cancel on to those under way. */
final class JoinedCall<T> implements ApiCall<T>, CallScope {
    private final Steps<T> steps;
    private final Set<ApiCall<?>> underWay = new LinkedHashSet<>();
    private boolean cancelled;

    JoinedCall(Steps<T> steps) {
        this.steps = steps;
    }

    @Override
    public T execute() throws IOException {
        return steps.run(this);
    }

    @Override
    public <S> S ask(ApiCall<S> call) throws IOException {
        begin(call);
        try {
            return call.execute();
        } finally {
            end(call);
        }
    }

    @Override
    public <S> List<S> askAll(List<ApiCall<S>> calls) throws IOException {
        if (calls.size() < 2) {
            return calls.isEmpty() ? List.of() : List.of(ask(calls.getFirst()));
        }
        Lane lane = Lane.now();
        var answers = new ArrayList<CompletableFuture<S>>();
        for (ApiCall<S> call : calls) {
            var answer = new CompletableFuture<S>();
            answers.add(answer);
            Thread.ofVirtual().name("call-beside").start(() -> answer(answer, lane.ask(call)));
        }
        var values = new ArrayList<S>();
        try {
            for (CompletableFuture<S> answer : answers) {
                values.add(answer.join());
            }
        } catch (CompletionException failed) {
            calls.forEach(ApiCall::cancel);
            throw switch (failed.getCause()) {
                case IOException gone -> gone;
                case RuntimeException defect -> throw defect;
                case null, default -> new IOException(failed.getCause());
            };
        }
        return List.copyOf(values);
    }

    @SuppressWarnings("IllegalCatch") // whoever waits must hear of the end, however it ended
    private <S> void answer(CompletableFuture<S> answer, ApiCall<S> call) {
        try {
            answer.complete(ask(call));
        } catch (IOException | RuntimeException | Error problem) {
            answer.completeExceptionally(problem);
        }
    }

    private synchronized void begin(ApiCall<?> call) throws InterruptedIOException {
        if (cancelled) {
            throw new InterruptedIOException("cancelled");
        }
        underWay.add(call);
    }

    private synchronized void end(ApiCall<?> call) {
        underWay.remove(call);
    }

    @Override
    public void cancel() {
        List<ApiCall<?>> ended;
        synchronized (this) {
            cancelled = true;
            ended = List.copyOf(underWay);
        }
        ended.forEach(ApiCall::cancel);
    }
}
