package org.frontdesk.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.frontdesk.api.Connection;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Document;
import org.frontdesk.api.wire.TreatPlan;
import org.frontdesk.cli.FrontdeskCommand;
import org.frontdesk.document.PlanVerifier;
import org.frontdesk.service.journal.JournalEntry;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalReading;
import org.frontdesk.service.signing.KnownCertificates;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.Gate;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed between each pair of steps of signing: before and after each request, and before and after each thing that goes to
 * the disk of the desk, its journal's too. Each time the next program finishes on the same folder what was left, and is killed a place later with another plan.
 */
@Timeout(600)
class KilledSigningTest {
    /** Every third place, before and after by turns; 1 tries every place. */
    private static final int STEP = Integer.getInteger("frontdesk.signing.step", 3);

    private static final int MOST = 60;
    /** So long no request came when the screen has read all that it wants, in nanoseconds. */
    private static final long QUIET = 300_000_000;
    /** What signing asks of the server; estimates that are still being read are not among it. */
    private static final Pattern SENT = Pattern.compile("/(treatplans|proctps|documents|definitions)");

    private static final String NOT_KEPT = "1 before the order is put on the disk";

    @TempDir
    private Path folder;

    private final TestPractice practice = TestPractice.demo();

    /** Where the signing of each plan was killed, the last where nothing was. */
    private final Map<Long, String> plans = new LinkedHashMap<>();

    /** Plans that were signed again, since the program was killed before anything of the signature was on its disk. */
    private final Set<Long> again = new HashSet<>();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void killedBetweenAnyTwoStepsThePlanIsSignedOnceWithOneDocument() throws Exception {
        int killed = 0;
        try (var gate = new Gate(practice.connection())) {
            boolean unharmed = false;
            while (!unharmed) {
                assertThat(killed).isLessThan(MOST);
                unharmed = new Run(gate, 1 + killed * STEP).follow();
                killed += unharmed ? 0 : 1;
            }
        }
        for (long plan : plans.keySet()) {
            checkOnServer(plan);
        }
        int entries = checkJournal();
        assertThat(killed).isGreaterThanOrEqualTo(8);
        plans.forEach((plan, place) -> System.out.println("plan " + plan + ": killed " + place));
        System.out.println("killed at " + killed + " places: each of " + plans.size()
                + " plans signed once, one document each, " + entries + " journal entries, chain whole");
    }

    /** The plan that is to be signed next: the last one, if nothing of its signature came to lie on the disk. */
    private long next() throws IOException, InterruptedException {
        if (!plans.isEmpty()) {
            long last = List.copyOf(plans.keySet()).getLast();
            String place = plans.get(last);
            if (place.equals(NOT_KEPT) && again.add(last)) {
                assertThat(stored(last).isSigned()).isFalse();
                assertThat(documents(last)).isEmpty();
                return last;
            }
            checkOnServer(last);
        }
        long active = practice.api().treatPlans().ofPatient(SigningTrial.OLIVIA).execute().stream()
                .filter(plan -> plan.tPStatus().equals("Active"))
                .mapToLong(TreatPlan::treatPlanNum)
                .findFirst()
                .orElseThrow();
        long saved = practice.api()
                .treatPlans()
                .save(Fields.of("TreatPlanNum", active))
                .execute()
                .treatPlanNum();
        assertThat(plans).doesNotContainKey(saved);
        return saved;
    }

    private void checkOnServer(long plan) throws IOException, InterruptedException {
        assertThat(stored(plan).isSigned())
                .as("plan %d, killed %s, is signed", plan, plans.get(plan))
                .isTrue();
        assertThat(stored(plan).signatureText()).isEqualTo("Olivia Marsh");
        List<Document> documents = documents(plan);
        assertThat(documents)
                .as("documents of plan %d, killed %s", plan, plans.get(plan))
                .hasSize(1);
        var verdict = new PlanVerifier(new KnownCertificates(folder.resolve("certificates")).all())
                .verify(file(documents.getFirst()));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.signed().orElseThrow().plan()).isEqualTo(Long.toString(plan));
        assertThat(verdict.signed().orElseThrow().signer()).isEqualTo("Olivia Marsh");
    }

    /** How many entries there are. */
    private int checkJournal() throws IOException {
        var entries = new ArrayList<JournalEntry>();
        try (Vault vault = VaultOpening.byItself(vault())) {
            new JournalReading(vault).read(entries::add);
        }
        for (Map.Entry<Long, String> plan : plans.entrySet()) {
            String name = "Treatment plan " + plan.getKey() + " signed ";
            assertThat(entries)
                    .as("the signature of plan %s, killed %s", plan.getKey(), plan.getValue())
                    .filteredOn(entry -> entry.event().kind() == JournalKind.SIGNED
                            && entry.event().subject().contains(plan.getKey().toString()))
                    .hasSize(1);
            assertThat(entries)
                    .as("what the server was sent of plan %s, killed %s", plan.getKey(), plan.getValue())
                    .filteredOn(entry ->
                            entry.event().after().getOrDefault("Document", "").startsWith(name))
                    .hasSize(1);
        }
        var out = new StringWriter();
        int status = FrontdeskCommand.line(folders -> {}, "1")
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute("--data", folder.toString(), "journal", "verify");
        assertThat(out.toString()).isEqualTo("The journal is intact: " + entries.size() + " entries.\n");
        assertThat(status).isZero();
        return entries.size();
    }

    private Path vault() {
        return folder.resolve("vaults/practice");
    }

    private TreatPlan stored(long plan) throws IOException {
        return practice.api().treatPlans().ofPatient(SigningTrial.OLIVIA).execute().stream()
                .filter(row -> row.treatPlanNum() == plan)
                .findFirst()
                .orElseThrow();
    }

    private List<Document> documents(long plan) throws IOException {
        return practice.api().documents().ofPatient(SigningTrial.OLIVIA).execute().stream()
                .filter(document -> document.description().startsWith("Treatment plan " + plan + " signed "))
                .toList();
    }

    /** The practice server hands out what was uploaded; the API itself has no way to read a document. */
    private byte[] file(Document document) throws IOException, InterruptedException {
        Connection connection = practice.connection();
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            connection.baseUrl().resolve("/practice/documents/" + document.docNum()))
                    .header("Authorization", "ODFHIR " + connection.developerKey() + "/" + connection.customerKey())
                    .build();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private Process start(Connection connection) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "javafx.base",
                "-cp",
                System.getProperty("java.class.path"),
                SigningProcess.class.getName(),
                connection.baseUrl().toString(),
                connection.developerKey(),
                connection.customerKey(),
                folder.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** One run of the program. */
    private final class Run {
        private final Gate gate;
        private final int place;
        private final Process process;
        private boolean counting;
        private int met;
        private volatile long asked = System.nanoTime();
        private long plan;
        private boolean killed;

        Run(Gate gate, int place) throws IOException {
            this.gate = gate;
            this.place = place;
            this.process = start(gate.connection());
            gate.decide(this::met);
        }

        private Gate.Passing met(String request) {
            asked = System.nanoTime();
            if (!SENT.matcher(request).find()) {
                return Gate.Passing.THROUGH;
            }
            if (dies("before " + request)) {
                return Gate.Passing.LOST;
            }
            return dies("after " + request) ? Gate.Passing.UNANSWERED : Gate.Passing.THROUGH;
        }

        /** Counts the place; at its own the program is gone when this returns. A dead program meets no more places. */
        private synchronized boolean dies(String name) {
            if (!counting) {
                return false;
            }
            met++;
            if (met != place) {
                return false;
            }
            counting = false;
            killed = true;
            plans.put(plan, name.equals(NOT_KEPT.substring(2)) ? met + " " + name : name);
            process.toHandle().destroyForcibly();
            try {
                process.waitFor();
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            return true;
        }

        /** Whether the program came to its end unharmed. */
        boolean follow() throws IOException, InterruptedException {
            var said = new ArrayList<String>();
            boolean finished = false;
            boolean done = false;
            try (BufferedReader output = process.inputReader();
                    BufferedWriter orders = process.outputWriter()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    said.add(line);
                    switch (line) {
                        case "FINISHED ." -> {
                            finished = true;
                            plan = next();
                            plans.put(plan, "nowhere");
                            answer(orders, Long.toString(plan));
                        }
                        case "SIGNING ." -> {
                            awaitQuiet();
                            answer(orders, "GO");
                        }
                        case "DONE ." -> done = true;
                        default -> {
                            counting |= !killed && line.startsWith("PLACE "); // not before the order is there
                            if (line.startsWith("PLACE ") && !dies(line.substring(6, line.length() - 2))) {
                                answer(orders, "GO");
                            }
                        }
                    }
                }
            } catch (IOException torn) {
                said.add(torn.toString()); // the killed program does not listen any more
            }
            process.waitFor();
            gate.decide(request -> Gate.Passing.THROUGH);
            assertThat(finished && (done || killed)).as("%s", said).isTrue();
            return done;
        }

        private void awaitQuiet() {
            for (long left = QUIET; left > 0; left = asked + QUIET - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }

        private static void answer(BufferedWriter orders, String word) throws IOException {
            orders.write(word + "\n");
            orders.flush();
        }
    }
}
