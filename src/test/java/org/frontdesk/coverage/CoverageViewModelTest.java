package org.frontdesk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.frontdesk.api.DentalApi;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.service.Failure;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.coverage.CoverageService;
import org.frontdesk.service.queue.WriteQueue;
import org.frontdesk.testing.NavigationLog;
import org.frontdesk.testing.TestDesk;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coverage of the demo practice's families. */
class CoverageViewModelTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PatientId NORA = new PatientId(3);
    private static final PatientId THEO = new PatientId(4);
    private static final PatientId PRIYA = new PatientId(5);
    private static final PatientId WALTER = new PatientId(6);
    private static final PatientId FELIX = new PatientId(22);

    private final TestPractice practice = TestPractice.demo();
    private final DentalApi api = practice.api();
    private final Strings strings = new Strings(java.util.Locale.US);
    private final NavigationLog navigation = new NavigationLog();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void thePlansStandInTheirOrderWithTheirDates() {
        CoverageViewModel model = open(WALTER);
        assertThat(model.cards())
                .extracting(card -> card.facts().place())
                .containsExactly("Primary", "Secondary", "Additional", "Medical");
        assertThat(model.cards()).extracting(card -> card.facts().ended()).containsExactly(false, false, true, false);
        assertThat(model.cards())
                .allSatisfy(card -> assertThat(card.facts().verified()).startsWith("Verified "));
    }

    @Test
    void aPendingPlanSaysSo() {
        CoverageViewModel model = open(FELIX);
        assertThat(model.cards()).extracting(card -> card.facts().pending()).containsExactly(true);
    }

    @Test
    void theThirdPlanBecomesPrimaryAndGoesBack() {
        CoverageViewModel model = open(WALTER);
        List<String> before = carriers(model);
        model.makePrimary(model.cards().get(2));
        assertThat(carriers(model)).containsExactly(before.get(2), before.get(0), before.get(1), before.get(3));
        assertThat(model.noticeProperty().get()).isEmpty();
        model.undo();
        assertThat(carriers(model)).isEqualTo(before);
        model.redo();
        assertThat(carriers(model).getFirst()).isEqualTo(before.get(2));
        assertThat(navigation.said()).hasSize(3);
    }

    @Test
    void theFirstPlanCannotGoHigherAndTheLastNotLower() {
        CoverageViewModel model = open(OLIVIA);
        int requests = practice.server().faults().requests().size();
        model.moveUp(model.cards().getFirst());
        model.moveDown(model.cards().getLast());
        assertThat(practice.server().faults().requests()).hasSize(requests);
    }

    @Test
    void relationshipAndPatientNumberAreSavedAndTakenBack() {
        CoverageViewModel model = open(NORA);
        PlanCard card = model.cards().getFirst();
        card.relationshipProperty().set(Relationship.DEPENDENT);
        card.patientNumberProperty().set(" 07 ");
        assertThat(card.isEdited()).isTrue();
        model.save(card);
        assertThat(card.isEdited()).isFalse();
        assertThat(card.held().relationship()).contains(Relationship.DEPENDENT);
        assertThat(card.held().patientNumber()).isEqualTo("07");
        model.undo();
        assertThat(card.held().relationship()).contains(Relationship.CHILD);
        assertThat(card.held().patientNumber()).isEqualTo("03");
        assertThat(card.isEdited()).isFalse();
    }

    @Test
    void whatWasTypedOnACardAndNotSavedIsThereWhenTheScreenOpensAgain() {
        var service = new CoverageService(api, practice.inline());
        var first = new CoverageViewModel(NORA, service, strings, navigation);
        first.load();
        first.cards().getFirst().patientNumberProperty().set("99");
        first.close();
        assertThat(service.forms().unsaved()).hasSize(1);

        var again = new CoverageViewModel(NORA, service, strings, navigation);
        again.load();
        PlanCard card = again.cards().getFirst();
        assertThat(card.patientNumber()).isEqualTo("99");
        assertThat(card.isEdited()).isTrue();
        again.undo();
        assertThat(card.patientNumber()).isEqualTo("03");
        assertThat(service.forms().unsaved()).isEmpty();
    }

    @Test
    void undoTakesBackTypedTextBeforeSavedActs() {
        CoverageViewModel model = open(NORA);
        PlanCard card = model.cards().getFirst();
        model.verifiedToday(card);
        card.patientNumberProperty().set("99");
        model.undo();
        assertThat(card.patientNumber()).isEqualTo("03");
        assertThat(card.facts().verifiedLook()).contains("badge-ok");
        model.undo();
        assertThat(card.facts().verifiedLook()).isNotEqualTo(java.util.Optional.of("badge-ok"));
    }

    @Test
    void whatSomebodyElseChangedWhileItWasTypedIsToldAndAnUndoLeadsThere() throws IOException {
        CoverageViewModel model = open(NORA);
        PlanCard card = model.cards().getFirst();
        card.patientNumberProperty().set("99");
        api.patPlans()
                .change(card.held().id(), Fields.of("PatID", "55").and("Relationship", "Dependent"))
                .execute();
        model.load();
        assertThat(card.patientNumber()).isEqualTo("99");
        assertThat(card.relationship()).contains(Relationship.DEPENDENT);
        assertThat(card.problemProperty().get()).contains("Somebody else changed patient ID");

        model.undo();
        assertThat(card.patientNumber()).isEqualTo("55");
        assertThat(card.problemProperty().get()).isEmpty();
        model.redo();
        assertThat(card.patientNumber()).isEqualTo("99");
        card.revert();
        assertThat(card.isEdited()).isFalse();
        model.undo();
        assertThat(card.patientNumber()).isEqualTo("99");
    }

    @Test
    void aRefusedSaveKeepsWhatWasTypedAndSaysWhy() {
        CoverageViewModel model = open(NORA);
        PlanCard card = model.cards().getFirst();
        card.patientNumberProperty().set("08");
        practice.server().faults().failNext(400);
        model.save(card);
        assertThat(card.patientNumber()).isEqualTo("08");
        assertThat(card.isEdited()).isTrue();
        assertThat(card.problemProperty().get()).isNotEmpty();
        assertThat(model.savingProperty().get()).isFalse();
        model.save(card);
        assertThat(card.held().patientNumber()).isEqualTo("08");
        assertThat(card.problemProperty().get()).isEmpty();
    }

    @Test
    void aTooLongPatientNumberIsNotSent() {
        CoverageViewModel model = open(NORA);
        PlanCard card = model.cards().getFirst();
        card.patientNumberProperty().set("x".repeat(101));
        int requests = practice.server().faults().requests().size();
        model.save(card);
        assertThat(card.problemProperty().get()).contains("100");
        assertThat(practice.server().faults().requests()).hasSize(requests);
    }

    @Test
    void aFailedReloadKeepsThePlansAndExplains() {
        CoverageViewModel model = open(OLIVIA);
        List<String> before = carriers(model);
        practice.server().faults().failNext(503);
        model.load();
        assertThat(carriers(model)).isEqualTo(before);
        assertThat(model.failureProperty().get()).isInstanceOf(Failure.ServerTrouble.class);
        model.load();
        assertThat(model.failureProperty().get()).isNull();
    }

    @Test
    void aDropWaitsForTheServerAndCanBeTakenBackThen(@TempDir Path folder) {
        try (var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            CoverageViewModel model = open(NORA, queue);
            List<String> before = carriers(model);
            desk.serverGoneFrom(0);
            model.drop(model.cards().getFirst());
            assertThat(model.savingProperty().get()).isFalse();
            assertThat(model.noticeProperty().get()).contains("even after a restart");
            assertThat(carriers(model)).isEqualTo(before);

            model.makePrimary(model.cards().getLast());
            assertThat(model.noticeProperty().get()).contains("still waits");
            desk.serverIsBack();
            queue.hurry();
            assertThat(model.noticeProperty().get()).isEmpty();
            assertThat(carriers(model)).containsExactly(before.getLast());
            model.undo();
            assertThat(carriers(model)).isEqualTo(before);
        }
    }

    @Test
    void aSaveThatIsRefusedLateIsToldAndKeepsWhatWasTyped(@TempDir Path folder) {
        try (var desk = new TestDesk(practice, folder)) {
            WriteQueue queue = desk.begin();
            CoverageViewModel model = open(NORA, queue);
            PlanCard card = model.cards().getFirst();
            card.patientNumberProperty().set("08");
            desk.serverGoneFrom(0);
            model.save(card);
            assertThat(card.isEdited()).isTrue();
            desk.serverIsBack();
            practice.server().faults().passNext();
            practice.server().faults().failNext(400);
            queue.hurry();
            assertThat(card.problemProperty().get()).isNotEmpty();
            assertThat(card.patientNumber()).isEqualTo("08");
            model.save(card);
            assertThat(card.held().patientNumber()).isEqualTo("08");
            assertThat(card.isEdited()).isFalse();
        }
    }

    @Test
    void aDroppedPlanComesBackWithItsOwnRowsAndItsVerification() throws IOException {
        CoverageViewModel model = open(NORA);
        PlanCard card = model.cards().getFirst();
        PatPlanId held = card.held().id();
        api.benefits()
                .create(Fields.of("PatPlanNum", held.number())
                        .and("BenefitType", "Limitations")
                        .and("CoverageLevel", "Individual")
                        .and("TimePeriod", "CalendarYear")
                        .and("MonetaryAmt", 750))
                .execute();
        int own = api.benefits().ofPatientPlan(held).execute().size();
        model.verifiedToday(card);

        model.drop(card);
        assertThat(model.cards()).hasSize(1);
        assertThat(navigation.said().getLast()).contains("own").contains("Ctrl+Z");

        model.undo();
        assertThat(model.cards()).hasSize(2).first().isSameAs(card);
        assertThat(card.held().id()).isNotEqualTo(held);
        assertThat(card.held().relationship()).contains(Relationship.CHILD);
        assertThat(card.held().patientNumber()).isEqualTo("03");
        assertThat(card.facts().verifiedLook()).contains("badge-ok");
        assertThat(api.benefits().ofPatientPlan(card.held().id()).execute()).hasSize(own);
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void anUndoThatBrokeOffGoesOnWhereItStopped() throws IOException {
        CoverageViewModel model = open(NORA);
        PlanCard card = model.cards().getFirst();
        for (int amount : new int[] {100, 200, 300}) {
            api.benefits()
                    .create(Fields.of("PatPlanNum", card.held().id().number())
                            .and("BenefitType", "Deductible")
                            .and("CoverageLevel", "Individual")
                            .and("TimePeriod", "CalendarYear")
                            .and("MonetaryAmt", amount))
                    .execute();
        }
        int own = api.benefits().ofPatientPlan(card.held().id()).execute().size();
        model.drop(card);

        // Reads the plans, makes the plan, reads the order, reads the rows, makes one row; the next one fails.
        for (int i = 0; i < 5; i++) {
            practice.server().faults().delayNext(Duration.ZERO);
        }
        practice.server().faults().failNext(400);
        model.undo();
        assertThat(model.noticeProperty().get()).isNotEmpty();

        model.undo();
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(api.benefits().ofPatientPlan(card.held().id()).execute()).hasSize(own);
    }

    @Test
    void undoAfterSomebodyElseDroppedThePlanSaysSo() throws IOException {
        CoverageViewModel model = open(OLIVIA);
        PlanCard card = model.cards().getFirst();
        card.patientNumberProperty().set("5");
        model.save(card);
        api.patPlans().drop(card.held().id()).execute();
        model.load();
        model.undo();
        assertThat(model.noticeProperty().get()).contains("not here any more");
        assertThat(model.cards()).hasSize(1);
    }

    @Test
    void discountPlanAndInsuranceExcludeEachOther() {
        CoverageViewModel theo = open(THEO);
        assertThat(theo.discountProperty().get().description()).isEqualTo("Alder Adult Plan");
        theo.beginAdding();
        assertThat(theo.adding().openProperty().get()).isFalse();
        assertThat(theo.noticeProperty().get()).contains("Alder Adult Plan");

        CoverageViewModel olivia = open(OLIVIA);
        olivia.beginJoining();
        assertThat(olivia.joining().openProperty().get()).isFalse();
        assertThat(olivia.noticeProperty().get()).contains("has insurance");
    }

    @Test
    void aDiscountPlanIsLeftAndTheUndoJoinsItAsItWas() {
        CoverageViewModel model = open(THEO);
        DiscountFacts before = model.discountProperty().get();
        model.leaveDiscount();
        assertThat(model.discountProperty().get()).isNull();
        assertThat(model.knownProperty().get()).isFalse();
        model.undo();
        assertThat(model.discountProperty().get()).isEqualTo(before);
    }

    @Test
    void aPatientWithoutInsuranceJoinsADiscountPlan() {
        CoverageViewModel model = open(PRIYA);
        model.beginJoining();
        JoinDiscountViewModel joining = model.joining();
        joining.submit();
        assertThat(joining.problemProperty().get()).isNotEmpty();
        joining.chosenProperty().set(joining.offers().getFirst());
        joining.effectiveProperty().set(LocalDate.of(2026, 3, 1));
        joining.termProperty().set(LocalDate.of(2026, 2, 1));
        joining.submit();
        assertThat(joining.problemProperty().get()).contains("before");
        joining.termProperty().set(LocalDate.of(2027, 2, 28));
        joining.noteProperty().set("Paid in cash");
        joining.submit();
        assertThat(joining.openProperty().get()).isFalse();
        assertThat(model.discountProperty().get().note()).isEqualTo("Paid in cash");
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void aFamilyPlanIsAddedAndTheUndoDropsIt() {
        CoverageViewModel model = open(NORA);
        PlanCard dropped = model.cards().getLast();
        model.drop(dropped);
        model.beginAdding();
        AddPlanViewModel adding = model.adding();
        PlanOffer offer = adding.offers().stream()
                .filter(shown -> shown.subscription().isPresent())
                .findFirst()
                .orElseThrow();
        adding.chosenProperty().set(offer);
        adding.submit();
        assertThat(adding.problemProperty().get()).contains("related");
        adding.relationshipProperty().set(Relationship.SELF);
        assertThat(adding.cautionProperty().get()).isNotEmpty();
        adding.relationshipProperty().set(Relationship.CHILD);
        assertThat(adding.cautionProperty().get()).isEmpty();
        adding.submit();
        assertThat(model.cards()).hasSize(2);
        assertThat(adding.openProperty().get()).isFalse();
        model.undo();
        assertThat(model.cards()).hasSize(1);
        model.redo();
        assertThat(model.cards()).hasSize(2);
    }

    @Test
    void aKnownPlanIsSubscribedOnceEvenWhenTheSecondStepFails() throws IOException {
        CoverageViewModel model = open(PRIYA);
        model.beginAdding();
        AddPlanViewModel adding = model.adding();
        adding.searchProperty().set("cascade lakeside");
        assertThat(adding.offers()).hasSize(1);
        adding.chosenProperty().set(adding.offers().getFirst());
        adding.submit();
        assertThat(adding.problemProperty().get()).isNotEmpty();
        adding.subscriberProperty().set(adding.members().getFirst());
        adding.subscriberNumberProperty().set("CDM-9");
        assertThat(adding.relationshipProperty().get()).isEqualTo(Relationship.SELF);

        practice.server().faults().delayNext(Duration.ZERO);
        practice.server().faults().delayNext(Duration.ZERO);
        practice.server().faults().failNext(400);
        adding.submit();
        assertThat(adding.openProperty().get()).isTrue();
        assertThat(adding.problemProperty().get()).isNotEmpty();
        assertThat(adding.subscriberNumberProperty().get()).isEqualTo("CDM-9");

        adding.submit();
        assertThat(model.cards()).hasSize(1);
        assertThat(api.insurance().subscriptionsOf(PRIYA).execute()).hasSize(1);
    }

    @Test
    void aClosedScreenShowsNothingMore() {
        CoverageViewModel model = open(OLIVIA);
        model.close();
        int requests = practice.server().faults().requests().size();
        model.makePrimary(model.cards().getLast());
        assertThat(practice.server()
                        .faults()
                        .requests()
                        .subList(requests, practice.server().faults().requests().size()))
                .noneMatch(request -> request.contains("familymodules"));
    }

    private CoverageViewModel open(PatientId patient) {
        return open(patient, WriteQueue.inMemory(practice.inline()));
    }

    private CoverageViewModel open(PatientId patient, WriteQueue queue) {
        var service = new CoverageService(api, practice.inline(), DeskCache.inMemory(api, practice.inline()), queue);
        var model = new CoverageViewModel(patient, service, strings, navigation);
        model.load();
        assertThat(model.failureProperty().get()).isNull();
        return model;
    }

    private static List<String> carriers(CoverageViewModel model) {
        return model.cards().stream().map(card -> card.facts().carrier()).toList();
    }
}
