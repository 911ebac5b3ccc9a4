package org.frontdesk.domain.estimate;

import java.util.List;
import org.frontdesk.domain.Money;

/**
 * One sentence of the chain that leads from the fee to what the patient pays.
 *
 * @param word names the sentence
 * @param plan the plan that it speaks of, empty for none
 * @param amount what is added to or taken from the sum; of a mere remark the amount it speaks of
 * @param values as they stand in the sentence
 * @param causes what it comes from: benefit row, procedure, schedule or plan first, then the claim lines that were counted
 */
public record Link(
        String word,
        Role role,
        String plan,
        Money amount,
        List<String> values,
        List<String> causes,
        List<PeerOddity> oddities) {
    /** What the amount does to the sum. */
    public enum Role {
        /** What the chain begins with. */
        START,
        /** Taken off, or added. */
        PART,
        /** How a part comes about; it is in no sum. */
        REMARK,
        /** What all the parts leave. */
        RESULT
    }

    public Link {
        values = List.copyOf(values);
        causes = List.copyOf(causes);
        oddities = List.copyOf(oddities);
    }
}
