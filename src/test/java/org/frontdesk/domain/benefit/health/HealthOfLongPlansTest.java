package org.frontdesk.domain.benefit.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.frontdesk.domain.benefit.RowState;
import org.frontdesk.domain.benefit.form.SampleRows;
import org.junit.jupiter.api.Test;

class HealthOfLongPlansTest {
    private static final int ROUNDS = 20;

    /** The plan is looked at after each edit, so this must be a small part of what a person takes for "at once". */
    @Test
    void tenThousandRowsAreLookedThroughBetweenTwoKeys() {
        var sample = new SampleRows();
        LongStream.range(0, 10_000).forEach(number -> sample.saved("CoInsurance 50% CalendarYear code=D" + number));
        List<RowState> rows = sample.all();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            assertThat(Health.of(rows, Facts.of()).findings()).hasSize(10_000);
            best = Math.min(best, System.nanoTime() - begin);
        }
        System.out.println(
                "10,000 rows looked through in " + Duration.ofNanos(best).toMillis() + " ms");
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(50));
    }
}
