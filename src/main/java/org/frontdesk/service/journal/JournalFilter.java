package org.frontdesk.service.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.frontdesk.domain.PatientId;

/**
 * Which entries are asked for. Each wish narrows the others.
 *
 * @param words all of them stand somewhere in the entry, whatever their case
 * @param from the first moment
 * @param to the moment after the last
 * @param kinds empty for all
 * @param below only entries of lower numbers, for the next page
 */
public record JournalFilter(
        Optional<PatientId> patient,
        List<String> words,
        Optional<Instant> from,
        Optional<Instant> to,
        Set<JournalKind> kinds,
        long below) {
    public JournalFilter {
        words = words.stream().map(JournalFilter::plain).toList();
        kinds = Set.copyOf(kinds);
    }

    public static JournalFilter all() {
        return new JournalFilter(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Set.of(), Long.MAX_VALUE);
    }

    public JournalFilter about(PatientId one) {
        return new JournalFilter(Optional.of(one), words, from, to, kinds, below);
    }

    /** @param text words with spaces between */
    public JournalFilter saying(String text) {
        List<String> typed = Arrays.stream(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new JournalFilter(patient, typed, from, to, kinds, below);
    }

    public JournalFilter between(Instant first, Instant end) {
        return new JournalFilter(patient, words, Optional.of(first), Optional.of(end), kinds, below);
    }

    public JournalFilter of(Set<JournalKind> some) {
        return new JournalFilter(patient, words, from, to, some, below);
    }

    /** The next page, after one that ended with this entry. */
    public JournalFilter olderThan(JournalEntry last) {
        return new JournalFilter(patient, words, from, to, kinds, last.number());
    }

    boolean takes(JournalEntry entry) {
        JournalEvent event = entry.event();
        Instant at = entry.at().toInstant();
        return entry.number() < below
                && (patient.isEmpty() || patient.equals(event.patient()))
                && (kinds.isEmpty() || kinds.contains(event.kind()))
                && from.map(first -> !at.isBefore(first)).orElse(true)
                && to.map(at::isBefore).orElse(true)
                && (words.isEmpty() || says(entry));
    }

    private boolean says(JournalEntry entry) {
        JournalEvent event = entry.event();
        String text = plain(String.join(
                "\n",
                Stream.of(
                                Stream.of(entry.who(), event.kind().name(), event.subject(), event.note()),
                                event.request().stream().map(asked -> asked.method() + " " + asked.path()),
                                fields(event.before()),
                                fields(event.after()))
                        .flatMap(texts -> texts)
                        .toList()));
        return words.stream().allMatch(text::contains);
    }

    private static Stream<String> fields(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "\n" + field.getValue());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
