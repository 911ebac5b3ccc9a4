package org.frontdesk.activity.journal;

import java.util.List;
import java.util.Optional;
import org.frontdesk.activity.Tone;
import org.frontdesk.domain.PatientId;

/**
 * An entry of the journal, as a line and as the panel beside it.
 *
 * @param change the fields before and after in one line, empty where none were noted
 * @param moment the time at this desk and in UTC
 * @param request what was asked of the server with its answer's status, empty for nothing
 */
public record JournalRow(
        long number,
        Optional<PatientId> patient,
        String time,
        String who,
        String kind,
        Tone tone,
        String name,
        String subject,
        String change,
        String moment,
        String request,
        String note,
        List<FieldChange> fields) {
    /** A field by its API name; empty on a side where it was not noted. */
    public record FieldChange(String field, String before, String after) {
        /** Whether it stayed as it was. */
        boolean isSame() {
            return before.equals(after);
        }
    }
}
