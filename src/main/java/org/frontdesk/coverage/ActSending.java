package org.frontdesk.coverage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.coverage.CoverageOrder;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.queue.Orders;
import org.frontdesk.service.queue.Outcome;

/** Hands over the acts of one coverage screen, and hears of those that came to their end after it had been said that they wait. */
final class ActSending {
    private final PatientId patient;
    private final CoverageService service;
    private final Runnable onOther;
    private final Orders.Settlement<CoverageOrder<?>> settlement = this::settled;
    private final Map<CoverageOrder<?>, Consumer<Outcome<?>>> waiting = new HashMap<>();

    /** @param onOther hears of the end of an order on this coverage that another screen or an earlier run handed over */
    ActSending(PatientId patient, CoverageService service, Runnable onOther) {
        this.patient = patient;
        this.service = service;
        this.onOther = onOther;
        service.watch(settlement);
    }

    /** Whether an act on this coverage is still on its way; then it is tried again now. */
    boolean waits() {
        return service.onTheirWay(patient) > 0;
    }

    /** Calls back once, and once more when it waits first. */
    void send(Attempt<?> attempt, Consumer<Outcome<?>> end) {
        attempt.start(service, outcome -> {
            if (outcome instanceof Outcome.Parked<?>) {
                waiting.put(attempt.order(), late -> {
                    attempt.take(late);
                    end.accept(late);
                });
            }
            end.accept(outcome);
        });
    }

    void close() {
        service.unwatch(settlement);
    }

    private void settled(CoverageOrder<?> order, Outcome<?> outcome) {
        if (order.patient().equals(patient)) {
            waiting.getOrDefault(order, late -> onOther.run()).accept(outcome);
            waiting.remove(order);
        }
    }
}
