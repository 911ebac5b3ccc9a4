package org.frontdesk.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Throttle throttle = new Throttle();

    private Duration at(String key, long millis) {
        return throttle.wait(key, SECOND, Duration.ofMillis(millis).toNanos());
    }

    @Test
    void theTimeCountsFromTheLastRequestThatWasLetIn() {
        assertThat(at("a", 5000)).isZero();
        assertThat(at("a", 5400)).isEqualTo(Duration.ofMillis(600));
        assertThat(at("a", 5999)).isEqualTo(Duration.ofMillis(1));
        assertThat(at("a", 6000)).isZero();
        assertThat(at("b", 6001)).as("each key by itself").isZero();
    }

    /** Page API Guide: reading keys 5 s, others 1 s, Enterprise half a second; only over the internet. */
    @ParameterizedTest
    @CsvSource({
        "REMOTE,false,true,5000",
        "REMOTE,false,false,1000",
        "REMOTE,true,true,500",
        "REMOTE,true,false,500",
        "LOCAL,false,true,0",
        "SERVICE,false,false,0"
    })
    void theSpacingIsThatOfTheKey(PracticeMode mode, boolean enterprise, boolean readsOnly, long millis) {
        var manners = new PracticeManners(mode, enterprise, true, Duration.ZERO, Duration.ZERO);
        assertThat(manners.spacing(readsOnly)).isEqualTo(Duration.ofMillis(millis));
    }
}
