package org.frontdesk.service.queue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes that somebody should know of: those not through, and those refused that no later save from the same place has made good. */
public final class OpenWrites {
    private OpenWrites() {}

    /** @param batches in the order in which they were handed over */
    public static int count(List<QueuedBatch> batches) {
        Set<Origin> madeGood = new HashSet<>();
        int open = 0;
        for (QueuedBatch batch : batches.reversed()) {
            boolean refusals = !madeGood.contains(batch.origin());
            open += (int) batch.writes().stream()
                    .filter(write -> !write.state().isFinal() || refusals && write.state() == WriteState.REFUSED)
                    .count();
            if (batch.writes().stream().allMatch(write -> write.state() == WriteState.CONFIRMED)) {
                madeGood.add(batch.origin());
            }
        }
        return open;
    }
}
