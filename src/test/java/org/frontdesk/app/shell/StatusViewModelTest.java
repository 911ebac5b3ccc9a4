package org.frontdesk.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Traffic;
import org.frontdesk.api.Turns;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.desk.KeepingPlace;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.requests.Waiting;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private Waiting line = new Waiting(0, Duration.ZERO, Duration.ZERO);
    private Optional<Instant> nextTry = Optional.empty();
    private final StatusViewModel model =
            new StatusViewModel(new Strings(Locale.US), KeepingPlace.OpenVault::new, () -> now);

    @Test
    void theLineFollowsTheTalkWithTheServer() {
        var practice = TestPractice.demo();
        var traffic = new Traffic();
        try (var api = new DentalApi(practice.connection(), () -> false, traffic, Turns.atOnce())) {
            var service = new PatientsService(api, practice.inline());
            model.opening(ConnectionProfile.PRACTICE);
            assertThat(model.connectionProperty().get()).isEqualTo("Practice on this computer: opening");
            service.summary(new PatientId(1)).start(found -> {}, failure -> {});
            model.opened(traffic, () -> line, () -> nextTry);
            assertThat(model.lightProperty().get()).isEqualTo(StatusViewModel.Light.GOOD);
            assertThat(model.contactProperty().get()).startsWith("Last answer ");
            practice.server().faults().dropNext();
            var write = api.patPlans().drop(new PatPlanId(1)); // a reading would be asked again
            assertThatThrownBy(write::execute).isInstanceOf(IOException.class);
            model.tick();
            assertThat(model.lightProperty().get()).isEqualTo(StatusViewModel.Light.SILENT);
            assertThat(model.connectionProperty().get()).contains("does not answer");
            service.summary(new PatientId(1)).start(found -> {}, failure -> {});
            model.tick();
            assertThat(model.lightProperty().get()).isEqualTo(StatusViewModel.Light.GOOD);
            assertThat(model.waitingProperty().get()).isEmpty();
            line = new Waiting(3, Duration.ofSeconds(1), Duration.ofSeconds(4));
            model.tick();
            assertThat(model.waitingProperty().get()).isEqualTo("3 waiting, next in 4 s");
        } finally {
            practice.close();
        }
    }

    @Test
    void aDetourIsToldWithTheTimeOfTheNextTry() {
        model.opening(ConnectionProfile.PRACTICE);
        model.opened(new Traffic(), () -> line, () -> nextTry);
        nextTry = Optional.of(now);
        model.tick();
        assertThat(model.lightProperty().get()).isEqualTo(StatusViewModel.Light.DETOUR);
        assertThat(model.connectionProperty().get())
                .matches("Remote – the office's server does not answer, tried again at \\d+:\\d\\d.*");
        nextTry = Optional.empty();
        model.tick();
        assertThat(model.lightProperty().get()).isEqualTo(StatusViewModel.Light.GOOD);
        assertThat(model.connectionProperty().get()).endsWith("connected");
    }

    @Test
    void aSentencePasses() {
        model.say("Saved");
        now = now.plusSeconds(9);
        model.tick();
        assertThat(model.saidProperty().get()).isEqualTo("Saved");
        now = now.plusSeconds(2);
        model.tick();
        assertThat(model.saidProperty().get()).isEmpty();
    }
}
