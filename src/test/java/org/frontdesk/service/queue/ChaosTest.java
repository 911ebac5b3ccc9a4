package org.frontdesk.service.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.api.wire.FamilyInsurance;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.journal.JournalEvent;
import org.frontdesk.service.journal.JournalKind;
import org.frontdesk.service.journal.JournalReading;
import org.frontdesk.service.journal.JournalVerdict;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three desks save on the same plans while three in ten exchanges go wrong and the programs are killed again and again; another program
 * changes rows under their hands. At the end the server holds exactly what the desks meant. The measure is small unless
 * {@code frontdesk.chaos.saves} and {@code frontdesk.chaos.kills} say otherwise.
 */
@Timeout(1200)
class ChaosTest {
    private static final int SAVES = Integer.getInteger("frontdesk.chaos.saves", 60);
    private static final int KILLS = Integer.getInteger("frontdesk.chaos.kills", 4);
    private static final int DESKS = 3;
    private static final int LATEST_NANOS = 60_000_000;
    private static final List<Long> PATIENTS = List.of(1L, 6L, 9L);
    private static final String STORM = """
            {"share":0.3,"seed":%d,"kinds":["drop","loseAnswer","cut","slow","429","500","503","504","late500","late504"]}""";

    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final Random random = new Random(4711);
    private final AtomicInteger ends = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();
    private final List<Desk> desks = new ArrayList<>();
    private final List<String> everything = Collections.synchronizedList(new ArrayList<>());
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void whatThreeDesksMeantIsOnTheServerOnceWhateverGoesWrong() throws Exception {
        Map<PlanId, List<String>> expected = new TreeMap<>(java.util.Comparator.comparing(PlanId::number));
        for (long patient : PATIENTS) {
            expected.put(plan(patient), new ArrayList<>(amounts(plan(patient))));
        }
        assertThat(expected).as("patients of different plans").hasSize(PATIENTS.size());
        control("POST", "faults", STORM.formatted(20_261_121));
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<java.util.concurrent.Future<?>>();
            for (int number = 0; number < DESKS; number++) {
                var desk = new Desk(number, SAVES / DESKS + (number < SAVES % DESKS ? 1 : 0));
                desks.add(desk);
                running.add(readers.submit(desk));
            }
            for (var desk : running) {
                desk.get();
            }
        }
        JsonNode met = control("GET", "faults", "").path("met");
        control("DELETE", "faults", "");

        for (Desk desk : desks) {
            for (long patient : PATIENTS) {
                expected.get(plan(patient)).addAll(desk.script.left(patient));
            }
        }
        for (Map.Entry<PlanId, List<String>> plan : expected.entrySet()) {
            assertThat(amounts(plan.getKey()))
                    .as("rows of plan " + plan.getKey())
                    .containsExactlyInAnyOrderElementsOf(plan.getValue());
        }
        int clashes = 0;
        int reported = 0;
        for (Desk desk : desks) {
            Set<Integer> steps = ConcurrentHashMap.newKeySet();
            desk.script.steps().stream()
                    .filter(step -> !step.clashes().isEmpty())
                    .forEach(step -> steps.add(step.number()));
            clashes += steps.size();
            reported += desk.clashes.size();
            assertThat(desk.clashes).as("clashes that a person heard of").containsExactlyInAnyOrderElementsOf(steps);
        }
        int entries = 0;
        for (Desk desk : desks) {
            entries += desk.checkJournal();
        }
        assertNothingInClear();
        assertThat(kills.get()).isEqualTo(KILLS);
        System.out.println(SAVES + " saves from " + DESKS + " desks, " + kills.get() + " kills: "
                + practice.server().faults().requests().size() + " exchanges (as far as remembered), faults met " + met
                + ", " + reported + " of " + clashes + " clashes reported, every row as meant, none twice, "
                + entries + " journal entries, each order once");
    }

    /** One desk, process after process until its script is done. */
    private final class Desk implements java.util.concurrent.Callable<Void> {
        private final int number;
        private final int saves;
        private final ChaosScript script;
        private final Set<Integer> clashes = ConcurrentHashMap.newKeySet();
        private int first = 1;

        private Desk(int number, int saves) {
            this.number = number;
            this.saves = saves;
            this.script = new ChaosScript(number, saves, PATIENTS);
        }

        @Override
        public Void call() throws IOException, InterruptedException {
            while (first <= saves) {
                int before = first;
                Process process = start();
                boolean killed = follow(process);
                process.waitFor();
                assertThat(killed || first > saves)
                        .as("desk " + number + " at step " + before + " said " + said)
                        .isTrue();
            }
            return null;
        }

        /** Each change that nobody disputed stands in the journal, each order once; gives how many entries there are. */
        private int checkJournal() throws IOException {
            var events = new ArrayList<JournalEvent>();
            try (Vault vault = VaultOpening.byItself(folder.resolve("desk-" + number + "/practice"))) {
                var reading = new JournalReading(vault);
                reading.read(entry -> events.add(entry.event()));
                assertThat(reading.verify()).isEqualTo(new JournalVerdict.Intact(events.size()));
            }
            assertThat(events).extracting(JournalEvent::handle).doesNotHaveDuplicates();
            assertThat(events.stream().map(Desk::noted))
                    .containsAll(script.steps().stream()
                            .filter(step -> step.clashes().isEmpty())
                            .flatMap(step -> step.acts().stream())
                            .map(Desk::noted)
                            .toList());
            // what a draft of before a kill asks for once more is found done, and noted as an order without a request
            assertThat(events.stream()
                            .filter(event -> event.kind() == JournalKind.CHANGED
                                    && event.request().isPresent())
                            .map(Desk::noted))
                    .doesNotHaveDuplicates();
            return events.size();
        }

        private static String noted(JournalEvent event) {
            return event.kind() + " " + amount(event.before()) + " " + amount(event.after());
        }

        private static String noted(ChaosScript.Act act) {
            return switch (act) {
                case ChaosScript.Act.Add add -> "CHANGED none " + add.amount();
                case ChaosScript.Act.Change change -> "CHANGED " + change.from() + " " + change.to();
                case ChaosScript.Act.Remove remove -> "CHANGED " + remove.amount() + " none";
            };
        }

        private static String amount(Map<String, String> fields) {
            return fields.getOrDefault("MonetaryAmt", "none");
        }

        private boolean follow(Process process) throws IOException {
            boolean killed = false;
            try (BufferedReader output = process.inputReader();
                    BufferedWriter orders = process.outputWriter()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    String[] words = line.split(" ", -1);
                    if (!line.endsWith(" .")) {
                        if (!line.contains(" WARN ")) { // each failed exchange is one
                            said.add("desk " + number + ": " + line);
                        }
                        everything.add(line);
                        continue;
                    }
                    switch (words[0]) {
                        case "BASED" -> {
                            disturb(script.steps().get(Integer.parseInt(words[1]) - 1));
                            go(orders);
                        }
                        case "CLASH" -> clashes.add(Integer.parseInt(words[1]));
                        case "END" -> {
                            first = Integer.parseInt(words[1]) + 1;
                            killed |= killedAfter(ends.incrementAndGet(), process);
                        }
                        default -> said.add("desk " + number + ": " + line);
                    }
                }
            }
            return killed;
        }

        /** A desk that was killed meanwhile does not listen any more. */
        private static void go(BufferedWriter orders) {
            try {
                orders.write("GO\n");
                orders.flush();
            } catch (IOException gone) {
                assertThat(gone).isNotNull();
            }
        }

        private boolean killedAfter(int end, Process process) {
            int due = (int) ((long) end * (KILLS + 1) / SAVES);
            if (kills.get() < Math.min(due, KILLS) && first <= saves) {
                kills.incrementAndGet();
                LockSupport.parkNanos(random.nextInt(LATEST_NANOS));
                process.toHandle().destroyForcibly();
                return true;
            }
            return false;
        }

        private Process start() throws IOException {
            Path temp = Files.createDirectories(folder.resolve("temp"));
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.io.tmpdir=" + temp,
                    "--module-path",
                    System.getProperty("jdk.module.path"),
                    "--add-modules",
                    "javafx.base",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ChaosDesk.class.getName(),
                    practice.server().baseUrl(),
                    practice.server().developerKey(),
                    practice.server().customerKey(),
                    folder.resolve("desk-" + number).toString(),
                    String.valueOf(number),
                    String.valueOf(saves),
                    String.valueOf(first),
                    String.join(",", PATIENTS.stream().map(String::valueOf).toList())));
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        }
    }

    /** Another program changes the row that a desk is about to change, unless it did so before. */
    private void disturb(ChaosScript.Step step) throws IOException {
        ChaosScript.Clash clash = step.clashes().getFirst();
        PlanId plan = plan(step.patient());
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                List<Benefit> rows = practice.api().benefits().ofPlan(plan).execute();
                if (rows.stream().anyMatch(row -> amount(row).equals(clash.theirs()))) {
                    return;
                }
                Benefit row = rows.stream()
                        .filter(one -> amount(one).equals(clash.from()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no row of " + clash));
                practice.api()
                        .benefits()
                        .change(
                                new BenefitId(row.benefitNum()),
                                org.frontdesk.api.Fields.of("MonetaryAmt", new java.math.BigDecimal(clash.theirs())))
                        .execute();
            } catch (IOException trouble) {
                assertThat(trouble).isNotNull();
            }
        }
        throw new AssertionError("The other program never got through");
    }

    private PlanId plan(long patient) throws IOException {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                return new PlanId(practice.api().patients().insurance(new PatientId(patient)).execute().stream()
                        .mapToLong(FamilyInsurance::planNum)
                        .filter(number -> number > 0)
                        .findFirst()
                        .orElseThrow());
            } catch (IOException trouble) {
                assertThat(trouble).isNotNull();
            }
        }
        throw new AssertionError("The plan could not be read");
    }

    private List<String> amounts(PlanId plan) throws IOException {
        return practice.api().benefits().ofPlan(plan).execute().stream()
                .map(ChaosTest::amount)
                .toList();
    }

    private static String amount(Benefit row) {
        return row.monetaryAmt().setScale(2).toString();
    }

    private JsonNode control(String method, String what, String body) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(practice.server().baseUrl().replace("/api/v1", "/practice/" + what)))
                    .header(
                            "Authorization",
                            "ODFHIR " + practice.server().developerKey() + "/"
                                    + practice.server().customerKey())
                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
            return new ObjectMapper().readTree(answer.body());
        }
    }

    private void assertNothingInClear() throws IOException {
        var secrets = new ArrayList<>(List.of(
                "Marsh",
                "Olivia",
                "Cascade",
                "MonetaryAmt",
                "benefits.row",
                "INDIVIDUAL",
                practice.server().developerKey(),
                practice.server().customerKey()));
        desks.forEach(desk -> PATIENTS.forEach(patient -> secrets.addAll(desk.script.left(patient))));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = file + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(secrets);
            }
        }
        assertThat(String.join("\n", everything)).doesNotContain(secrets);
    }
}
