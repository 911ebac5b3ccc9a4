package org.frontdesk.api;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Decides when a question may go to the server. */
public interface Turns {
    /** A place for a question, which lines up when its holder waits. */
    Ticket queue(Lane lane, String question);

    /** Every question goes at once, and none is asked again. */
    static Turns atOnce() {
        return (lane, question) -> new Ticket() {
            @Override
            public void await() {}

            @Override
            public void promote(Lane other) {}

            @Override
            public void takeBack() {}

            @Override
            public boolean ended(Ending ending) {
                return false;
            }
        };
    }

    /** One question's place in the line; waited for again when the question is to be asked again. */
    interface Ticket {
        /**
         * Waits until the question may go.
         *
         * @throws java.io.InterruptedIOException when it was taken back meanwhile
         * @throws java.net.SocketTimeoutException when its turn did not come in time
         */
        void await() throws IOException;

        /** The connection is there and the question leaves now. */
        default void sent() {}

        /** Moves a question that still waits to the lane, if that is an earlier one. */
        void promote(Lane lane);

        /** Leaves the line; may be called from any thread and at any time. */
        void takeBack();

        /** Tells how the exchange ended; true when the same question should be asked again. */
        boolean ended(Ending ending);
    }

    /**
     * How an exchange ended.
     *
     * @param status the answer's status, 0 when there was none
     * @param retryAfter what a refusing server asked for
     */
    record Ending(int status, Optional<Duration> retryAfter) {
        /** No answer: the connection was lost or the time was over. */
        static final Ending SILENCE = new Ending(0, Optional.empty());
    }
}
