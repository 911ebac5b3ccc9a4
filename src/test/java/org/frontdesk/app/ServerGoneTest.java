package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.frontdesk.activity.sending.BatchRow;
import org.frontdesk.api.Fields;
import org.frontdesk.benefits.BenefitRow;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.quickentry.Proposal;
import org.frontdesk.domain.quickentry.QuickEntry;
import org.frontdesk.service.benefits.BenefitReference;
import org.frontdesk.service.benefits.BenefitsService;
import org.frontdesk.service.benefits.PatientBenefits;
import org.frontdesk.service.connection.Keychain;
import org.frontdesk.testing.Gate;
import org.frontdesk.testing.KeptKeychain;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The server goes away at row 14 of 30 while a plan is being saved, and the program is killed. Somebody else works on the same plan before
 * it is opened again.
 */
@Timeout(120)
class ServerGoneTest extends ProgramTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PlanId PLAN = new PlanId(1);
    private static final int ROWS = 30;
    private static final int WRITTEN = 13;
    private static final String LINE = "100/80/50; max 1500; ded 50/150; exam/prophy 2/y; bw 1/12m; pano 1/5y; fl <=18;"
            + " seal <=15; crown 1/7y per tooth; srp 1/24m per quad; dentures 1/5y; implants 1/10y; pm 4/y;"
            + " excl D9944; exam copay 15; wait major 12m; ortho 50 life 1000 <=18";

    private final TestPractice practice = TestPractice.demo();
    private final Gate gate = new Gate(practice.connection());
    private final AtomicInteger keystrokes = new AtomicInteger();
    private final AtomicInteger retyped = new AtomicInteger();

    @AfterEach
    void closePractice() {
        gate.close();
        practice.close();
    }

    @Override
    Keychain keychain() {
        return new KeptKeychain(home().resolve("keychain"));
    }

    /**
     * @param last what becomes of the fourteenth row: it never arrives, or it arrives and nobody hears of it
     * @param settles whether the program lives long enough to see that nobody answers
     */
    @ParameterizedTest
    @CsvSource({"LOST, true", "UNANSWERED, false"})
    void whatWasTypedIsWrittenOnceAfterTheServerCameBack(Gate.Passing last, boolean settles) throws Exception {
        clearThePlan();
        List<BenefitDraft> meant = meant();
        killWhileSaving(last, settles);
        gate.goAway();
        List<StoredBenefit> before = stored();
        assertThat(before).hasSize(last == Gate.Passing.LOST ? WRITTEN : WRITTEN + 1);
        BenefitDraft changed = somebodyElseChanges(before.get(4));
        BenefitDraft added = somebodyElseAdds(meant.get(19));

        long launch = System.nanoTime();
        open();
        until(() -> text("#statusUnsent").equals("17 changes wait"));
        var launched = Duration.ofNanos(System.nanoTime() - launch);
        key(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> sending().size() == 1);
        until(() -> sending().getFirst().who().equals("Olivia J. Marsh")); // from what the desk kept
        BatchRow batch = sending().getFirst();
        assertThat(batch.progress()).as(batch.toString()).isEqualTo(WRITTEN + " of " + ROWS);
        picture("scenario-10-waiting-" + last.name().toLowerCase(java.util.Locale.ROOT) + "-" + settles);
        gate.comeBack();
        key(KeyCode.ALT, KeyCode.T);
        until(() -> text("#statusUnsent").isEmpty());

        var expected = new ArrayList<>(meant);
        expected.set(expected.indexOf(BenefitDraft.of(before.get(4))), changed);
        assertThat(expected).contains(added);
        assertThat(stored().stream().map(BenefitDraft::of)).containsExactlyInAnyOrderElementsOf(expected);

        openTheBenefits();
        until(() -> !rows().isEmpty() && wiring().isQuiet());
        assertThat(rows()).hasSize(ROWS);
        assertThat(rows()).extracting(BenefitRow::standing).containsOnly(BenefitRow.Standing.SAVED);
        assertThat(lookup("#benefit-save").queryButton().isDisabled()).isTrue();
        picture("scenario-10-benefits-" + last.name().toLowerCase(java.util.Locale.ROOT) + "-" + settles);
        assertThat(retyped.get()).isZero();
        assertThat(keystrokes.get()).isLessThanOrEqualTo(2);
        assertThat(launched).isLessThan(Duration.ofSeconds(10));
        System.out.println("scenario 10: " + retyped + " fields retyped, " + keystrokes + " keystrokes to resume, "
                + WRITTEN + " written before, " + (ROWS - WRITTEN) + " waiting; said " + launched.toMillis()
                + " ms after launch");
    }

    private void key(KeyCode... keys) {
        keystrokes.incrementAndGet();
        push(keys);
    }

    private void clearThePlan() throws IOException {
        for (var held : practice.api().patPlans().ofPatient(OLIVIA).execute()) {
            for (var own : practice.api()
                    .benefits()
                    .ofPatientPlan(new org.frontdesk.domain.PatPlanId(held.patPlanNum()))
                    .execute()) {
                practice.api()
                        .benefits()
                        .delete(new BenefitId(own.benefitNum()))
                        .execute();
            }
        }
        for (var row : practice.api().benefits().ofPlan(PLAN).execute()) {
            practice.api().benefits().delete(new BenefitId(row.benefitNum())).execute();
        }
    }

    private List<BenefitDraft> meant() {
        BenefitReference reference = read().reference();
        return new QuickEntry(reference.terms(), BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                .read(LINE).rows().stream().map(Proposal::row).toList();
    }

    private PatientBenefits read() {
        return answer(new BenefitsService(practice.api(), practice.inline()).benefitsOf(OLIVIA));
    }

    /** In the order in which they were made. */
    private List<StoredBenefit> stored() {
        return read().plans().getFirst().rows().stream()
                .sorted(java.util.Comparator.comparing(row -> row.id().number()))
                .toList();
    }

    private BenefitDraft somebodyElseChanges(StoredBenefit row) throws IOException {
        practice.api().benefits().change(row.id(), Fields.of("Percent", 65)).execute();
        return stored().stream()
                .filter(now -> now.id().equals(row.id()))
                .map(BenefitDraft::of)
                .findFirst()
                .orElseThrow();
    }

    /** The same row that waits in the killed program. */
    private BenefitDraft somebodyElseAdds(BenefitDraft row) throws IOException {
        practice.api()
                .benefits()
                .create(Fields.of("PlanNum", PLAN.number())
                        .and("BenefitType", row.type())
                        .and("CoverageLevel", row.level())
                        .and("CodeGroupNum", row.codeGroup())
                        .and("TimePeriod", row.period())
                        .and("QuantityQualifier", row.qualifier())
                        .and("Quantity", new BigDecimal(row.quantity()))
                        .and("TreatArea", row.area()))
                .execute();
        return row;
    }

    private void killWhileSaving(Gate.Passing last, boolean settles) throws Exception {
        var posts = new AtomicInteger();
        var gone = new CountDownLatch(1);
        gate.decide(request -> {
            int post = request.equals("POST /api/v1/benefits") ? posts.incrementAndGet() : posts.get();
            if (post <= WRITTEN) {
                return Gate.Passing.THROUGH;
            }
            boolean isLast = request.startsWith("POST") && post == WRITTEN + 1;
            gone.countDown();
            return isLast ? last : Gate.Passing.LOST;
        });
        Process process = start();
        var output = new ArrayList<String>();
        try (BufferedReader said = process.inputReader()) {
            follow(process, said, output, "READY");
            assertThat(output.getLast()).startsWith("READY " + ROWS + " rows entered");
            process.outputWriter().write("GO\n");
            process.outputWriter().flush();
            if (settles) {
                follow(process, said, output, "RESTS");
                assertThat(output.getLast()).isEqualTo("RESTS 17 changes wait .");
            } else {
                assertThat(gone.await(40, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void follow(Process process, BufferedReader said, List<String> output, String word)
            throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            output.add(line);
            if (line.startsWith(word) && line.endsWith(" .")) {
                return;
            }
        }
        throw new AssertionError("The program ended itself and said " + output + process);
    }

    private Process start() throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedDesk.class.getName(),
                home().toString(),
                gate.connection().toString(),
                practice.connection().developerKey(),
                practice.connection().customerKey(),
                LINE));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void openTheBenefits() {
        push(KeyCode.CONTROL, KeyCode.K);
        write("#1", 0);
        until(() -> offers().getItems().size() == 1);
        push(KeyCode.ENTER);
        until(() -> text("#patientName").startsWith("Olivia"));
        push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> shown("#benefit-rows"));
    }

    private List<BatchRow> sending() {
        return lookup("#sendingTable").<TableView<BatchRow>>query().getItems();
    }

    private List<BenefitRow> rows() {
        return lookup("#benefit-rows").<TableView<BenefitRow>>query().getItems();
    }
}
