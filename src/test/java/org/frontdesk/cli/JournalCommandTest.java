package org.frontdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.VaultJournal;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The verbs journal verify and journal export. */
@Timeout(60)
class JournalCommandTest {
    @TempDir
    private Path place;

    private Path practice;

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void name() {
        practice = place.resolve("vaults/practice");
    }

    @Test
    void anIntactJournalIsStatusZero() throws Exception {
        try (Vault vault = VaultOpening.byItself(practice)) {
            write(vault);
        }
        assertThat(run("verify")).isEqualTo(new Ended(0, "The journal is intact: 3 entries.\n", ""));
    }

    @Test
    void aJournalIsReadWhileTheProgramHasItOpen() throws Exception {
        try (Vault vault = VaultOpening.byItself(practice)) {
            write(vault);
            assertThat(run("verify").status).isZero();
            vault.put("drafts", "one", new byte[1]);
        }
    }

    @Test
    void anAlteredJournalIsStatusOneAndNamesTheEntry() throws Exception {
        try (Vault vault = VaultOpening.byItself(practice)) {
            write(vault);
        }
        alter();
        assertThat(run("verify"))
                .isEqualTo(new Ended(1, "Entry 3 of the journal was changed: it is not as it was written.\n", ""));
        Ended exported = run("export", "--patient", 7);
        assertThat(exported.status).isEqualTo(1);
        assertThat(exported.err).contains("Entry 3");
        assertThat(exported.out.lines()).hasSize(2);
    }

    @Test
    void verifyingChangesNothing() throws Exception {
        try (Vault vault = VaultOpening.byItself(practice)) {
            write(vault);
        }
        Files.delete(practice.resolve("vault.check"));
        List<Path> before = files();
        run("verify");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void onePatientsEntriesAreExportedAsCsvOrJson() throws Exception {
        try (Vault vault = VaultOpening.byItself(practice)) {
            write(vault);
        }
        Ended csv = run("export", "--patient", 7);
        assertThat(csv.status).as(csv.err).isZero();
        assertThat(csv.out.lines()).hasSize(3);
        assertThat(csv.out).contains("benefits", "consent").doesNotContain("someone else");

        Path file = place.resolve("seven.jsonl");
        assertThat(run("export", "--patient", 7, "--out", file).status).isZero();
        assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.contains("\"patient\":7"));

        Ended again = run("export", "--patient", 7, "--out", file);
        assertThat(again.status).isEqualTo(2);
        assertThat(again.err).contains("already");
    }

    @Test
    void aVaultWithAPassphraseAsksForIt() throws Exception {
        Path folder = place.resolve("sealed");
        try (Vault vault = VaultOpening.withPassphrase(folder, "open sesame".toCharArray())) {
            write(vault);
        }
        InputStream usual = System.in;
        try {
            System.setIn(new ByteArrayInputStream("open sesame\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("verify", "--vault", folder).out).isEqualTo("The journal is intact: 3 entries.\n");
            System.setIn(new ByteArrayInputStream("wrong\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("verify", "--vault", folder).status).isEqualTo(2);
        } finally {
            System.setIn(usual);
        }
    }

    @Test
    void wrongUseIsStatusTwoInOneSentence() throws Exception {
        assertWrong(run("verify"), "There is no journal at");
        assertWrong(run("export"), "--patient");
        assertWrong(run("export", "--patient", 0), "above 0");
        assertWrong(run("export", "--patient", 7, "--format", "xml"), "csv or jsonl");
        Files.createDirectories(place.resolve("empty"));
        assertWrong(run("verify", "--vault", place.resolve("empty")), "cannot be read");
    }

    private static void assertWrong(Ended ended, String says) {
        assertThat(ended.status).isEqualTo(2);
        assertThat(ended.err).startsWith("frontdesk: ").contains(says);
        assertThat(ended.err.lines()).hasSize(1);
    }

    private static void write(Vault vault) throws IOException {
        var patient = new PatientId(7);
        try (var journal = new VaultJournal(vault, () -> "ana", Clock.systemDefaultZone(), trouble -> {})) {
            journal.append(JournalEvent.of(JournalKind.VIEWED, "benefits").about(patient));
            journal.append(JournalEvent.of(JournalKind.VIEWED, "someone else").about(new PatientId(8)));
            journal.append(JournalEvent.of(JournalKind.CONSENTED, "consent").about(patient));
        }
    }

    private void alter() throws IOException {
        Path file = practice.resolve("journal-000001.log");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 20] ^= 1;
        Files.write(file, bytes);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(practice)) {
            return all.sorted().toList();
        }
    }

    private Ended run(Object... words) {
        var arguments = new ArrayList<>(List.of("--data", place.toString(), "journal"));
        for (Object word : words) {
            arguments.add(word.toString());
        }
        var out = new StringWriter();
        var err = new StringWriter();
        int status = FrontdeskCommand.line(folders -> {}, "1")
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        return new Ended(status, out.toString(), err.toString());
    }
}
