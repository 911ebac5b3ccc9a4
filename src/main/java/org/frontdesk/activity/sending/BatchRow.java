package org.frontdesk.activity.sending;

import java.util.List;
import org.frontdesk.activity.Tone;
import org.frontdesk.service.queue.Origin;

/**
 * Writes that were handed over together, as a line and as the panel beside it.
 *
 * @param progress such as "2 of 3"
 * @param why why it does not go on at present, empty for no reason
 * @param canRetry whether refused ones can be sent again
 * @param canDiscard whether any can be taken back
 */
public record BatchRow(
        String id,
        Origin origin,
        String time,
        String who,
        String place,
        String progress,
        String state,
        Tone tone,
        String why,
        boolean canRetry,
        boolean canDiscard,
        List<WriteRow> writes) {}
