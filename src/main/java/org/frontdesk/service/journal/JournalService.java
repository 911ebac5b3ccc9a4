package org.frontdesk.service.journal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.frontdesk.api.ApiCall;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;

/** Reads the journal away from the window. */
public final class JournalService {
    /** How long a question waits for entries that are still being written. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Journal journal;
    private final Background background;

    public JournalService(Journal journal, Background background) {
        this.journal = journal;
        this.background = background;
    }

    /** What came of writing entries to a file. */
    public sealed interface Exported {
        /** @param entries how many */
        record Written(Path file, int entries) implements Exported {}

        /** A file of that name is there and stays as it is. */
        record Taken(Path file) implements Exported {}

        record Unwritable(Path file) implements Exported {}
    }

    /** Whether entries are kept at all. */
    public boolean isKept() {
        return journal.isKept();
    }

    /** As {@link Journal#entries}, with what was noted until now. */
    public Work<List<JournalEntry>> entries(JournalFilter filter, int most) {
        return reading(() -> journal.entries(filter, most));
    }

    public Work<JournalVerdict> verify() {
        return reading(journal::verify);
    }

    /** Writes the patient's entries, oldest first, to a new file; JSON lines where its name ends in {@code .jsonl}, else CSV. */
    public Work<Exported> export(PatientId patient, Path file) {
        return reading(() -> {
            List<JournalEntry> entries = journal.entries(JournalFilter.all().about(patient), Integer.MAX_VALUE)
                    .reversed();
            JournalExport form = file.toString().endsWith(".jsonl") ? JournalExport.JSONL : JournalExport.CSV;
            try (Writer out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
                form.write(entries, out);
            } catch (FileAlreadyExistsException there) {
                return new Exported.Taken(file);
            } catch (IOException refused) {
                return new Exported.Unwritable(file);
            }
            journal.append(
                    JournalEvent.of(JournalKind.EXPORTED, file.getFileName().toString())
                            .about(patient)
                            .noting(Integer.toString(entries.size())));
            return new Exported.Written(file, entries.size());
        });
    }

    /** Something read from the disk. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> Work<T> reading(Reading<T> reading) {
        return background.of(ApiCall.joined(scope -> {
            try {
                journal.flush(LONGEST);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("cancelled");
            }
            return reading.read();
        }));
    }
}
