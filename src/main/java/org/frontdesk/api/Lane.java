package org.frontdesk.api;

import java.io.IOException;
import java.util.Optional;

/** How much a question matters to the person at the desk; where questions must wait, those of an earlier lane go first. */
public enum Lane {
    /** Somebody waits for the answer. */
    PERSON,
    /** Somebody will want it next. */
    SOON,
    /** It can wait. */
    LATER;

    private static final ScopedValue<Lane> OF_THIS_WORK = ScopedValue.newInstance();

    /** The lane of the work under way, {@link #PERSON} unless said. */
    static Lane now() {
        return OF_THIS_WORK.orElse(PERSON);
    }

    /** The same question, asked in this lane. */
    public <T> ApiCall<T> ask(ApiCall<T> call) {
        return new ApiCall<>() {
            @Override
            public T execute() throws IOException {
                return ScopedValue.where(OF_THIS_WORK, Lane.this).<T, IOException>call(call::execute);
            }

            @Override
            public void cancel() {
                call.cancel();
            }

            @Override
            public Optional<String> writing() {
                return call.writing();
            }
        };
    }
}
