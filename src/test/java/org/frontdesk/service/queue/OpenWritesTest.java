package org.frontdesk.service.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Unsaved;
import org.junit.jupiter.api.Test;

class OpenWritesTest {
    private static final Origin ONE = Origin.of(new PatientId(1), Unsaved.Kind.BENEFITS, "Cascade");
    private static final Origin OTHER = Origin.of(new PatientId(2), Unsaved.Kind.BENEFITS, "Cascade");

    @Test
    void whatIsNotThroughCounts() {
        assertThat(OpenWrites.count(List.of(
                        batch(ONE, WriteState.WAITING, WriteState.SENT, WriteState.UNSURE, WriteState.CONFIRMED))))
                .isEqualTo(3);
    }

    @Test
    void whatWasRefusedCountsUntilALaterSaveFromTheSamePlaceIsThrough() {
        QueuedBatch refused = batch(ONE, WriteState.REFUSED, WriteState.CONFIRMED);
        assertThat(OpenWrites.count(List.of(refused))).isEqualTo(1);
        assertThat(OpenWrites.count(List.of(refused, batch(OTHER, WriteState.CONFIRMED))))
                .isEqualTo(1);
        assertThat(OpenWrites.count(List.of(refused, batch(ONE, WriteState.WAITING))))
                .isEqualTo(2);
        assertThat(OpenWrites.count(List.of(refused, batch(ONE, WriteState.CONFIRMED))))
                .isZero();
        assertThat(OpenWrites.count(List.of(batch(ONE, WriteState.CONFIRMED), refused)))
                .isEqualTo(1);
    }

    @Test
    void whatIsDoneOrDiscardedDoesNot() {
        assertThat(OpenWrites.count(List.of(batch(ONE, WriteState.CONFIRMED, WriteState.DISCARDED))))
                .isZero();
    }

    private static QueuedBatch batch(Origin origin, WriteState... states) {
        return new QueuedBatch(
                "id",
                origin,
                LocalDateTime.MIN,
                Optional.empty(),
                Arrays.stream(states)
                        .map(state -> new QueuedBatch.QueuedWrite("words", state, "", List.of()))
                        .toList());
    }
}
