package org.frontdesk.api;

import java.io.IOException;
import java.io.InterruptedIOException;

/** Runs steps one after another and passes a cancel on to the step under way. */
final class JoinedCall<T> implements ApiCall<T>, CallScope {
    private final Steps<T> steps;
    private ApiCall<?> underWay;
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
        synchronized (this) {
            if (cancelled) {
                throw new InterruptedIOException("cancelled");
            }
            underWay = call;
        }
        return call.execute();
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (underWay != null) {
            underWay.cancel();
        }
    }
}
