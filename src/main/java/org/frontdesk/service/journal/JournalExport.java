package org.frontdesk.service.journal;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes entries for other programs to read. */
public enum JournalExport {
    /** A line of names, then a line for each entry; RFC 4180. */
    CSV {
        @Override
        public void write(List<JournalEntry> entries, Appendable out) throws IOException {
            line(List.of(COLUMNS), out);
            for (JournalEntry entry : entries) {
                line(cells(entry), out);
            }
        }
    },
    /** One JSON object a line. */
    JSONL {
        @Override
        public void write(List<JournalEntry> entries, Appendable out) throws IOException {
            for (JournalEntry entry : entries) {
                out.append(JournalJson.text(entry)).append('\n');
            }
        }
    };

    private static final String[] COLUMNS = {
        "number", "utc", "local", "who", "kind", "patient", "subject", "before", "after", "method", "path", "status",
        "note"
    };

    /** Writes the entries in the order given. */
    public abstract void write(List<JournalEntry> entries, Appendable out) throws IOException;

    private static List<String> cells(JournalEntry entry) {
        JournalEvent event = entry.event();
        Optional<JournalRequest> request = event.request();
        return List.of(
                Long.toString(entry.number()),
                entry.at().toInstant().toString(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at()),
                entry.who(),
                event.kind().name(),
                event.patient().map(patient -> Long.toString(patient.number())).orElse(""),
                event.subject(),
                fields(event.before()),
                fields(event.after()),
                request.map(JournalRequest::method).orElse(""),
                request.map(JournalRequest::path).orElse(""),
                request.map(asked -> Integer.toString(asked.status())).orElse(""),
                event.note());
    }

    private static String fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void line(List<String> cells, Appendable out) throws IOException {
        out.append(cells.stream().map(JournalExport::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
