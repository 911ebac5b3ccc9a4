package org.frontdesk.signing;

import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.service.Job;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Outcome;
import org.frontdesk.service.signing.SigningService;
import org.frontdesk.service.signing.SigningWrite;
import org.frontdesk.text.Strings;

/** Hands over a plan's signature or its end, and hears of one that came through after it had been said that it waits. */
final class SigningSending {
    private final TreatmentPlanId plan;
    private final SigningService service;
    private final Strings strings;
    private final Runnable onOther;
    private final Orders.Settlement<SigningWrite> settlement = this::settled;
    private Optional<SigningWrite> waiting = Optional.empty();
    private Consumer<Outcome<?>> onEnd = outcome -> {};

    /** @param onOther hears of the end of a write that another screen or an earlier run handed over */
    SigningSending(TreatmentPlanId plan, SigningService service, Strings strings, Runnable onOther) {
        this.plan = plan;
        this.service = service;
        this.strings = strings;
        this.onOther = onOther;
        service.watch(settlement);
    }

    /**
     * Calls back once, and once more when it waits first.
     *
     * @param noted what the journal is to hear when the write is kept
     */
    Job send(SigningWrite write, Optional<JournalEvent> noted, Consumer<Outcome<?>> end) {
        onEnd = end;
        String words = switch (write) {
            case SigningWrite.Sign sign -> strings.get("signing.write.sign", sign.heading());
            case SigningWrite.Clear clear -> strings.get("signing.write.clear", clear.heading());
        };
        return service.send(write, words, noted)
                .start(outcome -> ended(write, outcome), defect -> ended(write, new Outcome.Refused<>(defect)));
    }

    /** Whether a write about the plan is on its way, whoever handed it over; then it is tried again now. */
    boolean isOnItsWay() {
        return service.onTheirWay(plan) > 0;
    }

    /** Whether what was sent last from here waits for the server. */
    boolean waits() {
        return waiting.isPresent();
    }

    /** Why it is not done, empty when it is. */
    String said(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Confirmed<?> done -> "";
            case Outcome.Refused<?> no -> no.why().sentence(strings);
            case Outcome.Parked<?> parked -> strings.get("signing.waits");
            case Outcome.Discarded<?> taken -> strings.get("signing.takenBack");
        };
    }

    void close() {
        service.unwatch(settlement);
    }

    private void ended(SigningWrite write, Outcome<?> outcome) {
        waiting = Optional.of(write).filter(sent -> outcome instanceof Outcome.Parked<?>);
        onEnd.accept(outcome);
    }

    private void settled(SigningWrite write, Outcome<?> outcome) {
        if (waiting.filter(write::equals).isPresent()) {
            ended(write, outcome);
        } else if (write.plan().equals(plan)) {
            onOther.run();
        }
    }
}
