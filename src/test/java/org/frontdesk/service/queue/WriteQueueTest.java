package org.frontdesk.service.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.api.ApiCall;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.Benefit;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;
import org.frontdesk.service.vault.VaultOpening;
import org.frontdesk.service.vault.VaultTrouble;
import org.frontdesk.testing.HeardWrites;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue with a carrier that sets percentages of benefit rows, over ends of the program. */
class WriteQueueTest {
    private static final Origin ORIGIN = Origin.of(new PatientId(1), Unsaved.Kind.BENEFITS, "Cascade");
    private static final Patience LONG = new Patience(Duration.ofHours(1), Duration.ofHours(1), 3);

    @TempDir
    Path folder;

    private final TestPractice practice = TestPractice.demo();
    private final List<String> tries = new ArrayList<>();
    private final HeardWrites journal = new HeardWrites();
    private final List<String> heard = new ArrayList<>();
    private final List<VaultTrouble> troubles = new ArrayList<>();
    private List<Benefit> rows = List.of();
    private Vault vault;
    private WriteQueue queue;

    /** What the carrier is to do. */
    record Percent(long row, int percent) {}

    private final WriteKind<Percent, Integer> percents = new WriteKind<>("test.percent", Percent.class, this::carry);

    @BeforeEach
    void start() throws IOException {
        rows = practice.api().benefits().ofPlan(new PlanId(1)).execute();
        open();
    }

    @AfterEach
    void close() throws VaultException {
        queue.close();
        vault.close();
        practice.close();
    }

    @Test
    void aWriteLiesOnTheDiskAsSentBeforeItLeavesAndNotAnyMoreWhenItIsThrough() {
        assertThat(submit("plan 1", 0, 70)).containsExactly(new Outcome.Confirmed<>(70, List.of()));
        assertThat(tries).containsExactly("70 [SENT]");
        assertThat(BatchShelf.in(vault, troubles::add).found()).isEmpty();
        assertThat(journal.settled()).singleElement().satisfies(settled -> {
            assertThat(settled.state()).isEqualTo(WriteState.CONFIRMED);
            assertThat(settled.requests())
                    .containsExactly("PUT /benefits/" + rows.getFirst().benefitNum());
            assertThat(settled.before()).isEqualTo(Map.of("Percent", "-1"));
        });
    }

    @Test
    void whatIsNotThroughAtTheEndGoesOnAtTheNextStart() throws IOException {
        practice.server().faults().dropNext();
        practice.server().faults().dropNext();
        assertThat(submit("plan 1", 0, 70)).singleElement().isInstanceOf(Outcome.Parked.class);
        assertThat(queue.unfinished("plan 1")).isEqualTo(1);
        restart();
        assertThat(queue.unfinished()).isZero();
        assertThat(percent(0)).isEqualTo(70);
        assertThat(heard).containsExactly("70 Confirmed");
        assertThat(tries.getLast()).isEqualTo("70 again [SENT]");
    }

    @Test
    void linesDoNotWaitForEachOtherAndOneLineKeepsItsOrder() throws IOException {
        practice.server().faults().dropNext();
        practice.server().faults().dropNext();
        submit("plan 1", 0, 71);
        assertThat(submit("plan 2", 1, 72)).singleElement().isInstanceOf(Outcome.Confirmed.class);
        var late = new ArrayList<Outcome<Integer>>();
        practice.server().faults().dropNext();
        queue.submit(percents, ORIGIN, "plan 1", List.of(order(0, 73)), true).start(late::addAll, failure -> {
            throw new AssertionError(failure);
        });
        assertThat(late).singleElement().isInstanceOf(Outcome.Confirmed.class);
        assertThat(percent(0)).isEqualTo(73);
        assertThat(heard).containsExactly("71 Confirmed");
    }

    @Test
    void whoHandsOverBehindOneThatRestsHearsOfIt() {
        for (int time = 0; time < 4; time++) {
            practice.server().faults().dropNext();
        }
        assertThat(submit("plan 1", 0, 71)).singleElement().isInstanceOf(Outcome.Parked.class);
        assertThat(submit("plan 1", 1, 72)).singleElement().isInstanceOf(Outcome.Parked.class);
        practice.server().faults().calm();
        queue.hurry();
        assertThat(heard).containsExactly("71 Confirmed", "72 Confirmed");
    }

    @Test
    void oneThatIsRefusedDoesNotStopTheOthersAndCanBeSentAgain() throws IOException {
        List<Outcome<Integer>> outcomes = submitAll(order(0, 170), order(1, 60));
        assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Refused.class);
        assertThat(outcomes.getLast()).isInstanceOf(Outcome.Confirmed.class);
        QueuedBatch batch = queue.batches().getFirst();
        assertThat(batch.writes())
                .extracting(QueuedBatch.QueuedWrite::state)
                .containsExactly(WriteState.REFUSED, WriteState.CONFIRMED);
        assertThat(batch.writes().getFirst().said()).isNotEmpty();
        queue.retry(batch.id());
        assertThat(tries.stream().filter(one -> one.startsWith("170"))).hasSize(2);
        assertThat(percent(1)).isEqualTo(60);
    }

    @Test
    void whatWasRefusedWhileNobodyWaitedStaysUntilAPersonTakesItBack() throws VaultException {
        practice.server().faults().dropNext();
        practice.server().faults().dropNext();
        submit("plan 1", 0, 170);
        queue.hurry();
        assertThat(heard).containsExactly("170 Refused");
        restart();
        QueuedBatch batch = queue.batches().getFirst();
        assertThat(batch.isRefused()).isTrue();
        queue.discard(batch.id(), "typed wrong");
        assertThat(journal.settled().getLast().state()).isEqualTo(WriteState.DISCARDED);
        assertThat(journal.settled().getLast().said()).isEqualTo("typed wrong");
        restart();
        assertThat(queue.batches()).isEmpty();
    }

    @Test
    void whatIsTakenBackBeforeItIsSentNeverIs() throws IOException {
        int before = percent(0);
        practice.server().faults().dropNext();
        practice.server().faults().dropNext();
        submit("plan 1", 0, 70);
        queue.discard(queue.batches().getFirst().id(), "the insurer called back");
        queue.hurry();
        assertThat(queue.unfinished()).isZero();
        assertThat(percent(0)).isEqualTo(before);
        assertThat(heard).containsExactly("70 Discarded");
    }

    @Test
    void aServerInLastingTroubleIsAnAnswerAfterAWhile() {
        for (int time = 0; time < 12; time++) {
            practice.server().faults().failNext(500);
        }
        submit("plan 1", 0, 70);
        queue.hurry();
        assertThat(queue.batches().getFirst().writes().getFirst().state()).isEqualTo(WriteState.REFUSED);
    }

    @Test
    void nothingToSendIsThroughAtOnce() {
        assertThat(submitAll()).isEmpty();
        assertThat(queue.batches()).isEmpty();
    }

    @Test
    void nothingOfAWriteCanBeReadOnTheDisk() throws IOException {
        practice.server().faults().dropNext();
        practice.server().faults().dropNext();
        submit("plan 1", 0, 70);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Cascade", "percent", "plan 1", "WAITING", "UNSURE");
            }
        }
    }

    /** Sets the percentage; looks first where it may have been set. */
    private Carried<Integer> carry(Percent args, Sending sending) throws IOException {
        if (sending.mayBeDone() && percent(args.row()) == args.percent()) {
            tries.add(args.percent() + " was done");
            return Carried.of(args.percent());
        }
        Benefit now = sending.ask(Watched.of(
                practice.api().benefits().change(new BenefitId(args.row()), Fields.of("Percent", args.percent())),
                () -> tries.add(args.percent() + (sending.mayBeDone() ? " again " : " ") + states())));
        return Carried.of(now.percent())
                .changing(Map.of("Percent", "-1"), Map.of("Percent", String.valueOf(now.percent())));
    }

    private List<WriteState> states() {
        return BatchShelf.in(vault, troubles::add).found().stream()
                .flatMap(batch -> batch.writes().stream())
                .map(StoredBatch.StoredWrite::state)
                .toList();
    }

    private int percent(long row) throws IOException {
        long number = row < rows.size() ? rows.get((int) row).benefitNum() : row;
        return practice.api().benefits().ofPlan(new PlanId(1)).execute().stream()
                .filter(one -> one.benefitNum() == number)
                .findFirst()
                .orElseThrow()
                .percent();
    }

    private Order<Percent> order(int row, int percent) {
        return new Order<>(new Percent(rows.get(row).benefitNum(), percent), percent + " %");
    }

    private List<Outcome<Integer>> submit(String line, int row, int percent) {
        var outcomes = new ArrayList<Outcome<Integer>>();
        queue.submit(percents, ORIGIN, line, List.of(order(row, percent)), true).start(outcomes::addAll, failure -> {
            throw new AssertionError(failure);
        });
        return outcomes;
    }

    @SafeVarargs
    private List<Outcome<Integer>> submitAll(Order<Percent>... orders) {
        var outcomes = new ArrayList<Outcome<Integer>>();
        queue.submit(percents, ORIGIN, "plan 1", List.of(orders), true).start(outcomes::addAll, failure -> {
            throw new AssertionError(failure);
        });
        return outcomes;
    }

    private void restart() throws VaultException {
        queue.close();
        vault.close();
        open();
    }

    private void open() throws VaultException {
        vault = VaultOpening.byItself(folder);
        queue = new WriteQueue(
                practice.inline(), BatchShelf.in(vault, troubles::add), LONG, journal, Clock.systemDefaultZone());
        queue.register(
                percents,
                (origin, args, outcome) ->
                        heard.add(args.percent() + " " + outcome.getClass().getSimpleName()));
    }

    /** A call that tells when it is about to be made. */
    private record Watched<T>(ApiCall<T> call, Runnable tell) implements ApiCall<T> {
        static <T> Watched<T> of(ApiCall<T> call, Runnable tell) {
            return new Watched<>(call, tell);
        }

        @Override
        public T execute() throws IOException {
            tell.run();
            return call.execute();
        }

        @Override
        public void cancel() {
            call.cancel();
        }

        @Override
        public Optional<String> writing() {
            return call.writing();
        }
    }
}
