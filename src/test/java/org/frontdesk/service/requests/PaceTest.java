package org.frontdesk.service.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Pace pace = new Pace(SECOND, Rest.USUAL, 0);

    private static long nanos(double seconds) {
        return (long) (seconds * 1e9);
    }

    @Test
    void theNextExchangeWaitsForTheSpacing() {
        assertThat(pace.rest(0)).isZero();
        pace.begun(0);
        assertThat(pace.rest(nanos(0.25))).isEqualTo(Duration.ofMillis(750));
        assertThat(pace.rest(nanos(1))).isZero();
    }

    @Test
    void aBusyServerGetsTheTimeItAsksFor() {
        pace.begun(0);
        pace.refused(nanos(0.1), Optional.of(Duration.ofSeconds(7)));
        assertThat(pace.rest(nanos(0.1))).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void eachRefusalDoublesTheSpacingAndAnswersTakeItBack() {
        pace.refused(0, Optional.empty());
        assertThat(pace.present()).isEqualTo(Duration.ofSeconds(2));
        pace.refused(0, Optional.empty());
        assertThat(pace.present()).isEqualTo(Duration.ofSeconds(4));
        for (int i = 0; i < 10; i++) {
            pace.refused(0, Optional.empty());
        }
        assertThat(pace.present()).isEqualTo(Duration.ofSeconds(20));
        for (int i = 0; i < 10; i++) {
            pace.answered();
        }
        assertThat(pace.present()).isEqualTo(SECOND);
    }

    @Test
    void aServerWithoutSpacingGetsSomeWhenItIsBusy() {
        var near = new Pace(Duration.ZERO, Rest.USUAL, 0);
        near.refused(0, Optional.empty());
        assertThat(near.present()).isEqualTo(Duration.ofMillis(500));
        for (int i = 0; i < 5; i++) {
            near.answered();
        }
        assertThat(near.present()).isZero();
    }

    @Test
    void theSpacingIsCountedFromTheSendingNotFromTheConnecting() {
        pace.begun(0);
        pace.sent(nanos(0.4));
        assertThat(pace.rest(nanos(1))).isEqualTo(Duration.ofMillis(400));
        pace.refused(nanos(1), Optional.of(Duration.ofSeconds(7)));
        pace.sent(nanos(1.1));
        assertThat(pace.rest(nanos(1.1))).isGreaterThan(Duration.ofSeconds(6));
    }
}
