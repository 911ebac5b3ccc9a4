package org.frontdesk.domain.estimate;

import java.util.Arrays;
import java.util.List;
import org.frontdesk.domain.Money;

/**
 * A step of an explanation: a key with the values of its sentence, and what caused it. The amount of a step with
 * children is their sum.
 *
 * @param values as they stand in the sentence
 * @param causes the benefit row, procedure or preference first, then the claim lines that were counted; may be empty
 */
public record Step(
        StepKind kind,
        Money amount,
        List<String> values,
        List<String> causes,
        List<PeerOddity> oddities,
        List<Step> children) {

    public Step {
        values = List.copyOf(values);
        causes = List.copyOf(causes);
        oddities = List.copyOf(oddities);
        children = List.copyOf(children);
        if (!children.isEmpty() && !sum(children).equals(amount)) {
            throw new IllegalArgumentException(kind + " is " + amount + " but its parts are " + sum(children));
        }
    }

    static Step leaf(StepKind kind, Money amount, Object... values) {
        return new Step(
                kind, amount, Arrays.stream(values).map(Object::toString).toList(), List.of(), List.of(), List.of());
    }

    /** A step whose amount is the sum of its parts. */
    static Step sum(StepKind kind, List<Step> parts, Object... values) {
        return leaf(kind, sum(parts), values).with(parts);
    }

    Step because(String... ids) {
        return new Step(kind, amount, values, List.of(ids), oddities, children);
    }

    Step because(List<String> ids) {
        return new Step(kind, amount, values, ids, oddities, children);
    }

    Step oddly(List<PeerOddity> found) {
        return new Step(kind, amount, values, causes, found, children);
    }

    Step with(List<Step> parts) {
        return new Step(kind, amount, values, causes, oddities, parts);
    }

    private static Money sum(List<Step> parts) {
        return parts.stream().map(Step::amount).reduce(Money.ZERO, Money::plus);
    }
}
