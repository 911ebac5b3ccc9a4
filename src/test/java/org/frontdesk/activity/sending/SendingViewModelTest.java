package org.frontdesk.activity.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.frontdesk.activity.Names;
import org.frontdesk.activity.Tone;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.patients.PatientNames;
import org.frontdesk.service.patients.PatientsService;
import org.frontdesk.service.queue.BatchShelf;
import org.frontdesk.service.queue.Origin;
import org.frontdesk.service.queue.Patience;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.service.queue.WriteState;
import org.frontdesk.testing.FakeWrites;
import org.frontdesk.testing.HeardWrites;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SendingViewModelTest {
    private static final Origin BENEFITS = Origin.of(new PatientId(1), Unsaved.Kind.BENEFITS, "Cascade");
    private static final Origin PLANS = Origin.ofPractice(Unsaved.Kind.DISCOUNT_PLAN, "Gold");

    private final HeardWrites heard = new HeardWrites();
    private final NavigationLog navigation = new NavigationLog();
    private TestPractice practice;
    private WriteQueue queue;
    private FakeWrites writes;
    private SendingViewModel model;

    @BeforeEach
    void open() {
        practice = TestPractice.demo();
        queue = new WriteQueue(practice.inline(), BatchShelf.none(), Patience.USUAL, heard, Clock.systemDefaultZone());
        writes = new FakeWrites(queue);
        var strings = new Strings(Locale.US);
        var patients = new PatientsService(practice.api(), practice.inline());
        model = new SendingViewModel(queue, new Names(new PatientNames(), patients, strings), navigation, strings);
    }

    @AfterEach
    void close() {
        model.close();
        queue.close();
        practice.close();
    }

    @Test
    void nothingSentIsSaidSo() {
        assertThat(model.knownProperty().get()).isFalse();
        assertThat(model.summaryProperty().get()).isEqualTo("Everything saved is with the server");
        assertThat(model.canHurryProperty().get()).isFalse();
    }

    @Test
    void aBatchTellsWhoseItIsAndHowFar() {
        writes.refuseNext("row 12: Percent");
        writes.submit(BENEFITS, List.of("Crowns: 50 % to 60 %", "Fillings: 80 % to 70 %"));
        writes.submit(PLANS, List.of("Annual maximum: none to 500"));

        assertThat(model.rows())
                .extracting(BatchRow::place)
                .containsExactly("Discount plan: Gold", "Benefits: Cascade");
        assertThat(model.rows()).extracting(BatchRow::state).containsExactly("saved", "1 refused");
        BatchRow row = model.rows().getLast();
        assertThat(row.who()).isEqualTo("Olivia J. Marsh");
        assertThat(row.progress()).isEqualTo("2 of 2");
        assertThat(row.tone()).isEqualTo(Tone.REFUSED);
        assertThat(row.writes())
                .containsExactly(
                        new WriteRow("Crowns: 50 % to 60 %", "refused", Tone.REFUSED, "row 12: Percent"),
                        new WriteRow("Fillings: 80 % to 70 %", "saved", Tone.DONE, ""));
        assertThat(model.openProperty().get()).isEqualTo(1);
    }

    @Test
    void whatWaitsSaysWhyAndIsTriedAtOnce() {
        writes.silent(true);
        writes.submit(BENEFITS, List.of("Crowns: 50 % to 60 %"));
        BatchRow row = model.chosenProperty().get();
        assertThat(row.state()).isEqualTo("waiting");
        assertThat(row.why()).isNotEmpty();
        assertThat(model.summaryProperty().get()).isEqualTo("1 change waits for the server");

        writes.silent(false);
        model.hurry();
        assertThat(model.chosenProperty().get().state()).isEqualTo("saved");
        assertThat(model.chosenProperty().get().why()).isEmpty();
        assertThat(model.openProperty().get()).isZero();
    }

    @Test
    void whatWasRefusedIsSentAgain() {
        writes.refuseNext("row 12: Percent");
        writes.submit(BENEFITS, List.of("Crowns: 50 % to 60 %"));
        assertThat(model.chosenProperty().get().canRetry()).isTrue();

        model.retry();
        assertThat(model.chosenProperty().get().state()).isEqualTo("saved");
        assertThat(model.chosenProperty().get().canRetry()).isFalse();
    }

    @Test
    void discardingAsksForAReasonAndKeepsIt() {
        writes.silent(true);
        writes.submit(BENEFITS, List.of("Crowns: 50 % to 60 %"));
        model.discard();
        assertThat(model.reasonProblemProperty().get()).isEqualTo("Type why; the journal keeps the reason.");
        assertThat(queue.unfinished()).isEqualTo(1);

        model.reasonProperty().set("typed twice");
        assertThat(model.reasonProblemProperty().get()).isEmpty();
        model.discard();
        assertThat(model.chosenProperty().get().state()).isEqualTo("discarded");
        assertThat(model.chosenProperty().get().writes().getFirst().said()).isEqualTo("typed twice");
        assertThat(heard.settled()).singleElement().satisfies(end -> {
            assertThat(end.state()).isEqualTo(WriteState.DISCARDED);
            assertThat(end.said()).isEqualTo("typed twice");
        });
    }

    @Test
    void theReasonTypedForOneBatchIsNotAnothers() {
        writes.silent(true);
        writes.submit(BENEFITS, List.of("one"));
        writes.submit(PLANS, List.of("other"));
        model.reasonProperty().set("typed twice");
        model.choose(model.rows().getFirst().id());
        assertThat(model.reasonProperty().get()).isEmpty();
    }

    @Test
    void aBatchLeadsBackToItsScreen() {
        writes.submit(BENEFITS, List.of("one"));
        model.goThere();
        writes.submit(PLANS, List.of("other"));
        model.choose(model.rows().getFirst().id());
        model.goThere();
        assertThat(navigation.went()).containsExactly("patient 1 BENEFITS", "discount plans");
    }
}
