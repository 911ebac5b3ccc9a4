package org.frontdesk.service.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.service.Failure;
import org.frontdesk.service.journal.Journal;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalRequest;
import org.frontdesk.service.queue.Settled;
import org.frontdesk.service.queue.WriteJournal;

/** Writes into the journal what became of each write. */
public final class WriteEntries implements WriteJournal {
    private static final int DONE = 200;
    private static final int CREATED = 201;

    private final Journal journal;

    public WriteEntries(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void note(JournalEvent event, Optional<Instant> since, Runnable noted) {
        journal.append(event, since, noted);
    }

    @Override
    public JournalEvent entry(Settled settled) {
        String about = settled.origin().subject();
        JournalEvent event = JournalEvent.of(
                        kind(settled), about.isEmpty() ? settled.words() : about + ": " + settled.words())
                .from(settled.before())
                .to(settled.after())
                .noting(note(settled));
        event = settled.origin().patient().map(event::about).orElse(event);
        return request(settled).map(event::by).orElse(event);
    }

    private static JournalKind kind(Settled settled) {
        return switch (settled.state()) {
            case CONFIRMED -> settled.ignored().isEmpty() ? JournalKind.CHANGED : JournalKind.IGNORED_FIELD;
            case REFUSED ->
                settled.why().filter(Failure.Changed.class::isInstance).isPresent()
                        ? JournalKind.CONFLICT
                        : JournalKind.REFUSED;
            case DISCARDED -> JournalKind.DISCARDED;
            case WAITING, SENT, UNSURE -> JournalKind.OTHER;
        };
    }

    /** What was said, which fields were left out, and what was asked before the last request. */
    private static String note(Settled settled) {
        List<String> parts = new ArrayList<>();
        if (!settled.said().isEmpty()) {
            parts.add(settled.said());
        }
        if (!settled.ignored().isEmpty()) {
            parts.add(String.join(", ", settled.ignored()));
        }
        parts.addAll(settled.requests().stream()
                .limit(Math.max(0, settled.requests().size() - 1))
                .toList());
        return String.join("; ", parts);
    }

    private static Optional<JournalRequest> request(Settled settled) {
        if (settled.requests().isEmpty()) {
            return Optional.empty();
        }
        String[] asked = settled.requests().getLast().split(" ", 2);
        return Optional.of(new JournalRequest(asked[0], asked[1], status(settled, asked[0])));
    }

    /** A write counts as done only when its last request came back well, which the API says with 201 to a POST and with 200 to others. */
    private static int status(Settled settled, String method) {
        return settled.why()
                .map(failure -> switch (failure) {
                    case Failure.Rejected no -> no.status();
                    case Failure.ServerTrouble trouble -> trouble.status();
                    case Failure.NotAllowed no -> 0;
                    case Failure.Offline gone -> 0;
                    case Failure.Changed other -> 0;
                    case Failure.Kept disk -> 0;
                    case Failure.Unexpected defect -> 0;
                })
                .orElse(method.equals("POST") ? CREATED : DONE);
    }
}
