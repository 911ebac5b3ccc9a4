package org.frontdesk.service.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PatientId;

/**
 * What happened, as whoever saw it happen says it; the journal adds who was at the desk, and when.
 *
 * @param subject such as "benefits of plan 12"
 * @param before the fields concerned, by the API's names, as they were; empty when there is nothing to say
 * @param after the same fields afterwards
 * @param note free text
 * @param handle known before it is noted, by which it is noted only once; most have none
 */
public record JournalEvent(
        JournalKind kind,
        Optional<PatientId> patient,
        String subject,
        Map<String, String> before,
        Map<String, String> after,
        Optional<JournalRequest> request,
        String note,
        Optional<String> handle) {
    public JournalEvent {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }

    public static JournalEvent of(JournalKind kind, String subject) {
        return new JournalEvent(
                kind, Optional.empty(), subject, Map.of(), Map.of(), Optional.empty(), "", Optional.empty());
    }

    public JournalEvent about(PatientId who) {
        return new JournalEvent(kind, Optional.of(who), subject, before, after, request, note, handle);
    }

    public JournalEvent from(Map<String, String> fields) {
        return new JournalEvent(kind, patient, subject, fields, after, request, note, handle);
    }

    public JournalEvent to(Map<String, String> fields) {
        return new JournalEvent(kind, patient, subject, before, fields, request, note, handle);
    }

    public JournalEvent by(JournalRequest asked) {
        return new JournalEvent(kind, patient, subject, before, after, Optional.of(asked), note, handle);
    }

    public JournalEvent noting(String text) {
        return new JournalEvent(kind, patient, subject, before, after, request, text, handle);
    }

    /** @param name the same for everything that is the same event, and for nothing else in this journal */
    public JournalEvent as(String name) {
        return new JournalEvent(kind, patient, subject, before, after, request, note, Optional.of(name));
    }
}
