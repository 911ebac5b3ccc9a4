package org.frontdesk.service.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.CallScope;
import org.junit.jupiter.api.Test;

class TryTest {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger readings = new AtomicInteger();
    private final Try sending = new Try(new NoScope(), true, now::get);

    /** Nothing is asked here. */
    private static final class NoScope implements CallScope {
        @Override
        public <T> T ask(ApiCall<T> call) {
            throw new AssertionError("nothing is asked");
        }
    }

    @Test
    void whatWasReadForASaveHoldsForAMomentOnly() {
        now.set(Try.HOLDS.toNanos() - 1);
        assertThat(sending.isFresh()).isTrue();
        now.set(Try.HOLDS.toNanos());
        assertThat(sending.isFresh()).isFalse();
    }

    @Test
    void aLongBatchReadsAgainWhatOthersMayHaveChanged() throws IOException {
        assertThat(sending.once("rows", readings::incrementAndGet)).isEqualTo(1);
        now.addAndGet(Try.HOLDS.toNanos() - 1);
        assertThat(sending.once("rows", readings::incrementAndGet)).isEqualTo(1);
        now.addAndGet(1);
        assertThat(sending.once("rows", readings::incrementAndGet)).isEqualTo(2);
        assertThat(sending.once("codes", readings::incrementAndGet)).isEqualTo(3);
        assertThat(sending.once("rows", readings::incrementAndGet)).isEqualTo(2);
    }
}
