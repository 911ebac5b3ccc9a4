package org.frontdesk.service.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.Connection;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.practice.PracticeOptions;
import org.frontdesk.practice.PracticeServer;
import org.frontdesk.service.requests.Pacing;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server in the office that stops and starts, and another that the internet leads to. Both open to the same keys. */
@Timeout(60)
class CascadeTest {
    private static final PatientId PATIENT = new PatientId(1);
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final String READING = "GET /patients/1";

    @TempDir
    private Path folder;

    private final TestPractice remote = TestPractice.demo();
    private final Deque<Runnable> planned = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final Traffic traffic = new Traffic();
    private PracticeServer office;
    private Connection near;
    private Cascade cascade;
    private DentalApi api;

    @BeforeEach
    void open() {
        TestPractice.furnish(folder);
        office = PracticeServer.start(PracticeOptions.demo(folder));
        near = new Connection(URI.create(office.baseUrl()), office.developerKey(), office.customerKey());
        connect(Optional.of(new Cascade.Server(remote.connection(), Pacing.near())));
    }

    @AfterEach
    void close() {
        api.close();
        cascade.close();
        office.close();
        remote.close();
    }

    private void connect(Optional<Cascade.Server> far) {
        cascade = new Cascade(
                new Cascade.Server(near, Pacing.near()),
                far,
                remote.inline(),
                (pause, act) -> {
                    pauses.add(pause);
                    planned.add(act);
                },
                Clock.fixed(NOW, ZoneOffset.UTC));
        api = new DentalApi(cascade, () -> false, traffic);
    }

    private void startAgain() {
        office = PracticeServer.start(
                PracticeOptions.demo(folder).onPort(near.baseUrl().getPort()));
    }

    private void read() throws IOException {
        api.patients().one(PATIENT).execute();
    }

    private static long asked(PracticeServer server, String question) {
        return server.faults().requests().stream().filter(question::equals).count();
    }

    @Test
    void aServerThatAnswersIsTheOnlyOneAsked() throws IOException {
        read();
        assertThat(asked(office, READING)).isEqualTo(1);
        assertThat(remote.server().faults().requests()).isEmpty();
        assertThat(cascade.nextTry()).isEmpty();
    }

    @Test
    void aReadingGoesOnOverTheInternetWhenTheOfficeIsGone() throws IOException {
        read();
        office.close();
        read();
        assertThat(asked(remote.server(), READING)).isEqualTo(1);
        assertThat(cascade.nextTry()).contains(NOW.plusSeconds(30));
        assertThat(traffic.now().silent()).isFalse();
    }

    @Test
    void theSessionReturnsWhenTheOfficeAnswers() throws IOException {
        office.close();
        read();
        planned.remove().run();
        assertThat(cascade.nextTry()).contains(NOW.plusSeconds(60));
        startAgain();
        planned.remove().run();
        assertThat(cascade.nextTry()).isEmpty();
        assertThat(planned).isEmpty();
        read();
        assertThat(asked(office, READING)).isEqualTo(1);
        assertThat(asked(remote.server(), READING)).isEqualTo(1);
    }

    @Test
    void theOfficeIsTriedEverMoreSeldom() throws IOException {
        office.close();
        read();
        for (int tries = 0; tries < 5; tries++) {
            planned.remove().run();
        }
        assertThat(pauses.stream().map(Duration::toSeconds)).containsExactly(30L, 60L, 120L, 240L, 300L, 300L);
    }

    @Test
    void aWriteIsNotRepeatedOverTheInternetByItself() throws IOException {
        office.close();
        assertThatThrownBy(() -> api.patPlans().drop(new PatPlanId(1)).execute())
                .isInstanceOf(ConnectException.class);
        assertThat(remote.server().faults().requests()).isEmpty();
        read();
        assertThat(asked(remote.server(), READING)).isEqualTo(1);
    }

    @Test
    void aConnectionThatBreaksWhileAWriteIsUnderWayChangesNothing() throws IOException {
        office.faults().dropNext();
        assertThatThrownBy(() -> api.patPlans().drop(new PatPlanId(1)).execute())
                .isInstanceOf(IOException.class);
        assertThat(cascade.nextTry()).isEmpty();
        read();
        assertThat(remote.server().faults().requests()).isEmpty();
    }

    @Test
    void aTroubledOfficeIsStillTheOneToAsk() {
        office.faults().failNext(503);
        assertThatThrownBy(this::read).hasMessageContaining("503");
        assertThat(cascade.nextTry()).isEmpty();
    }

    @Test
    void withoutEitherServerTheOfficeIsAskedFirst() throws IOException {
        office.close();
        remote.server().close();
        assertThatThrownBy(this::read).isInstanceOf(ConnectException.class);
        assertThat(cascade.nextTry()).isEmpty();
        startAgain();
        read();
        assertThat(asked(office, READING)).isEqualTo(1);
        planned.remove().run();
        assertThat(planned).isEmpty();
    }

    @Test
    void withoutLeaveTheInternetIsNotUsed() {
        connect(Optional.empty());
        office.close();
        assertThatThrownBy(this::read).isInstanceOf(ConnectException.class);
        assertThat(remote.server().faults().requests()).isEmpty();
        assertThat(planned).isEmpty();
    }

    @Test
    void aClosedSessionTriesNobody() throws IOException {
        office.close();
        read();
        cascade.close();
        startAgain();
        planned.remove().run();
        assertThat(office.faults().requests()).isEmpty();
    }
}
