package org.frontdesk.activity.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.frontdesk.activity.Names;
import org.frontdesk.activity.Tone;
import org.frontdesk.activity.journal.JournalRow.FieldChange;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalRequest;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Puts entries into words. */
final class JournalWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");

    private final Strings strings;
    private final Formats formats;
    private final Names names;
    private final Clock clock;

    JournalWords(Strings strings, Names names, Clock clock) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.names = names;
        this.clock = clock;
    }

    JournalRow row(JournalEntry entry) {
        JournalEvent event = entry.event();
        List<FieldChange> fields = fields(event);
        return new JournalRow(
                entry.number(),
                event.patient(),
                time(entry),
                entry.who(),
                event.kind().word(strings),
                tone(event.kind()),
                event.patient().map(names::ifKnown).orElse(""),
                event.subject(),
                fields.stream()
                        .filter(field -> !field.isSame())
                        .map(this::change)
                        .collect(Collectors.joining("; ")),
                strings.get(
                        "activity.journal.moment",
                        formats.dateTime(local(entry)),
                        UTC.format(entry.at().withOffsetSameInstant(ZoneOffset.UTC))),
                event.request().map(this::request).orElse(""),
                event.note(),
                fields);
    }

    private String time(JournalEntry entry) {
        LocalDateTime at = local(entry);
        return at.toLocalDate().equals(LocalDate.now(clock)) ? formats.time(at.toLocalTime()) : formats.dateTime(at);
    }

    private static LocalDateTime local(JournalEntry entry) {
        return entry.at().atZoneSameInstant(ZoneId.systemDefault()).toLocalDateTime();
    }

    private String request(JournalRequest asked) {
        String what = asked.method() + " " + asked.path();
        return asked.status() > 0 ? what + "  " + asked.status() : what;
    }

    private String change(FieldChange field) {
        if (field.before().isEmpty() || field.after().isEmpty()) {
            return field.field() + " " + field.before() + field.after();
        }
        return field.field() + " " + field.before() + " → " + field.after();
    }

    /** What was changed first, then what stayed. */
    private static List<FieldChange> fields(JournalEvent event) {
        Set<String> named = new LinkedHashSet<>(event.before().keySet());
        named.addAll(event.after().keySet());
        return named.stream()
                .map(field -> new FieldChange(
                        field,
                        event.before().getOrDefault(field, ""),
                        event.after().getOrDefault(field, "")))
                .sorted(Comparator.comparing(FieldChange::isSame))
                .toList();
    }

    private static Tone tone(JournalKind kind) {
        return switch (kind) {
            case CHANGED, SIGNED, CONSENTED -> Tone.DONE;
            case CONFLICT, IGNORED_FIELD, CUT_OFF, EMERGENCY -> Tone.ATTENTION;
            case REFUSED, TROUBLE -> Tone.REFUSED;
            case DISCARDED, UNDONE, DECLINED, ON_PAPER, CLEARED -> Tone.GONE;
            case VIEWED, PRESENTED, EXPORTED, OTHER -> Tone.SEEN;
        };
    }
}
