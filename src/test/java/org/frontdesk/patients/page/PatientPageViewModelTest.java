package org.frontdesk.patients.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.patient.PatientQuestion;
import org.frontdesk.patients.RecentPatients;
import org.frontdesk.service.Background;
import org.frontdesk.service.Failure;
import org.frontdesk.service.patients.FoundPatient;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatientPageViewModelTest {
    private static final PatientId OLIVIA = new PatientId(1);

    private final TestPractice practice = TestPractice.demo();
    private final RecentPatients recents = new RecentPatients();
    private final PatientPageViewModel model = model(OLIVIA, practice.inline());

    @AfterEach
    void close() {
        model.close();
        practice.close();
    }

    @Test
    void theHeadTellsWhoItIsAndWhatIsCovered() {
        model.load();
        PatientHead head = model.headProperty().get();
        assertThat(head.name()).startsWith("Olivia").endsWith("Marsh");
        assertThat(head.facts()).contains("years").contains("#1").contains("555-0142");
        assertThat(head.status()).isEmpty();
        assertThat(head.balance()).startsWith("$");
        CoverageHead coverage = model.coverageProperty().get();
        assertThat(coverage.plans())
                .startsWith("1  Cascade Dental Mutual · Lakeside Schools")
                .contains("2  Northwind");
        assertThat(coverage.verification()).matches("Verified .*");
    }

    @Test
    void aMemberOfADiscountPlanHasItInTheHead() {
        assertThat(covered("lindqvist, theo", Clock.systemDefaultZone()))
                .isEqualTo(new CoverageHead("Discount plan: Alder Adult Plan", "", false));
        assertThat(covered("lindqvist, theo", Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(-200)))
                        .plans())
                .startsWith("Discount plan: Alder Adult Plan, from ");
    }

    @Test
    void aDiscountPlanThatEndedIsToldBesideTheMissingInsurance() {
        assertThat(covered("ito, kenji", Clock.systemDefaultZone()).plans())
                .startsWith("No insurance; the discount plan Alder Adult Plan ended ");
    }

    @Test
    void whoHasNeitherHasNoInsurance() throws IOException {
        PatientId theo = found("lindqvist, theo");
        practice.api()
                .discountPlans()
                .unsubscribe(practice.api()
                        .discountPlans()
                        .subscriptionOf(theo)
                        .execute()
                        .orElseThrow()
                        .discountSubNum())
                .execute();
        assertThat(covered("lindqvist, theo", Clock.systemDefaultZone()).plans())
                .isEqualTo("No insurance");
    }

    @Test
    void whoIsLoadedWasOpened() {
        model.load();
        assertThat(recents.patients()).extracting(FoundPatient::patient).containsExactly(OLIVIA);
    }

    @Test
    void aFailedReloadKeepsTheHeadAndExplains() {
        model.load();
        PatientHead head = model.headProperty().get();
        practice.server().faults().failNext(503);
        model.load();
        assertThat(model.headProperty().get()).isEqualTo(head);
        assertThat(model.failureProperty().get()).isInstanceOf(Failure.ServerTrouble.class);
        assertThat(model.knownProperty().get()).isTrue();
    }

    @Test
    void aPatientNobodyHasIsRefused() {
        PatientPageViewModel nobody = model(new PatientId(999_999), practice.inline());
        nobody.load();
        assertThat(nobody.knownProperty().get()).isFalse();
        assertThat(nobody.failureProperty().get()).isInstanceOf(Failure.Rejected.class);
        assertThat(recents.patients()).isEmpty();
    }

    @Test
    void aClosedPageHearsNothing() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        PatientPageViewModel slow = model(OLIVIA, new Background(waiting::add, Runnable::run));
        slow.load();
        slow.close();
        waiting.forEach(Runnable::run);
        assertThat(slow.headProperty().get()).isEqualTo(PatientHead.NOTHING);
        assertThat(slow.coverageProperty().get()).isEqualTo(CoverageHead.NOTHING);
    }

    private CoverageHead covered(String name, Clock clock) {
        PatientPageViewModel page = model(found(name), practice.inline(), clock);
        page.load();
        return page.coverageProperty().get();
    }

    private PatientId found(String name) {
        return answer(new PatientsService(practice.api(), practice.inline())
                        .find(PatientQuestion.read(name).orElseThrow(), 2))
                .getFirst()
                .patient();
    }

    private PatientPageViewModel model(PatientId patient, Background background) {
        return model(patient, background, Clock.systemDefaultZone());
    }

    private PatientPageViewModel model(PatientId patient, Background background, Clock clock) {
        return new PatientPageViewModel(
                patient, new PatientsService(practice.api(), background), recents, new Strings(Locale.US), clock);
    }
}
