package org.frontdesk.activity.sending;

import java.util.Locale;
import org.frontdesk.activity.Origins;
import org.frontdesk.activity.Tone;
import org.frontdesk.service.queue.QueuedBatch;
import org.frontdesk.service.queue.QueuedBatch.QueuedWrite;
import org.frontdesk.service.queue.WriteState;
import org.frontdesk.text.Strings;

/** Puts batches into words. */
final class BatchWords {
    private final Strings strings;
    private final Origins origins;

    BatchWords(Strings strings, Origins origins) {
        this.strings = strings;
        this.origins = origins;
    }

    BatchRow row(QueuedBatch batch) {
        Tone tone = tone(batch);
        return new BatchRow(
                batch.id(),
                batch.origin(),
                origins.time(batch.at()),
                origins.who(batch.origin().patient()),
                origins.place(batch.origin().place(), batch.origin().subject()),
                strings.get(
                        "activity.sending.progress",
                        batch.done(),
                        batch.writes().size()),
                state(batch, tone),
                tone,
                batch.isFinished()
                        ? ""
                        : batch.parked().map(why -> why.sentence(strings)).orElse(""),
                batch.isRefused(),
                batch.writes().stream()
                        .map(QueuedWrite::state)
                        .anyMatch(state -> state == WriteState.WAITING
                                || state == WriteState.UNSURE
                                || state == WriteState.REFUSED),
                batch.writes().stream().map(this::row).toList());
    }

    private WriteRow row(QueuedWrite write) {
        String said = write.ignored().isEmpty()
                ? write.said()
                : strings.get("activity.sending.ignored", String.join(", ", write.ignored()));
        Tone tone = write.ignored().isEmpty() || write.state() != WriteState.CONFIRMED
                ? tone(write.state())
                : Tone.ATTENTION;
        return new WriteRow(write.words(), word(write.state()), tone, said);
    }

    private String word(WriteState state) {
        return strings.get("activity.state." + state.name().toLowerCase(Locale.ROOT));
    }

    private String state(QueuedBatch batch, Tone tone) {
        long refused = count(batch, WriteState.REFUSED);
        if (refused > 0) {
            return strings.get("activity.sending.refused", refused);
        }
        return switch (tone) {
            case DONE -> word(WriteState.CONFIRMED);
            case GONE -> word(WriteState.DISCARDED);
            case ATTENTION -> word(WriteState.UNSURE);
            case REFUSED -> word(WriteState.REFUSED);
            case CALM, SEEN ->
                word(
                        count(batch, WriteState.SENT) > 0 && batch.parked().isEmpty()
                                ? WriteState.SENT
                                : WriteState.WAITING);
        };
    }

    private static Tone tone(QueuedBatch batch) {
        if (batch.isRefused()) {
            return Tone.REFUSED;
        }
        if (count(batch, WriteState.UNSURE) > 0) {
            return Tone.ATTENTION;
        }
        if (!batch.isFinished()) {
            return Tone.CALM;
        }
        return count(batch, WriteState.CONFIRMED) > 0 ? Tone.DONE : Tone.GONE;
    }

    private static Tone tone(WriteState state) {
        return switch (state) {
            case WAITING, SENT -> Tone.CALM;
            case UNSURE -> Tone.ATTENTION;
            case CONFIRMED -> Tone.DONE;
            case REFUSED -> Tone.REFUSED;
            case DISCARDED -> Tone.GONE;
        };
    }

    private static long count(QueuedBatch batch, WriteState state) {
        return batch.writes().stream().filter(write -> write.state() == state).count();
    }
}
