package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.Money;

/** An amount on its way, with the steps that changed it. */
final class Trail {
    private final List<Step> steps = new ArrayList<>();
    private Money amount = Money.ZERO;

    Money amount() {
        return amount;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Adds a step with its own amount. */
    void add(Step step) {
        steps.add(step);
        amount = amount.plus(step.amount());
    }

    /** Changes the amount; a step that changes nothing is left out. */
    void to(Money next, StepKind kind, List<String> causes, Object... values) {
        if (!next.equals(amount)) {
            say(next, kind, causes, values);
        }
    }

    /** Changes the amount and says so even when it stays the same. */
    void say(Money next, StepKind kind, List<String> causes, Object... values) {
        add(Step.leaf(kind, next.minus(amount), values).because(causes));
    }

    /** Marks the last step. */
    void oddly(List<PeerOddity> oddities) {
        if (!oddities.isEmpty()) {
            steps.add(steps.removeLast().oddly(oddities));
        }
    }
}
