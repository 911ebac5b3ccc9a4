package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.practice.pages.Desk.LEFT_OUT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of PatPlans GET, POST, PUT and DELETE. */
class PatPlansRulesTest {
    @RegisterExtension
    static final Desk desk = Desk.with(PracticeRows::basic);

    private static long patient() {
        return desk.post("/patients", "LName", "Okafor", "FName", "Mina" + System.nanoTime())
                .created()
                .number("PatNum");
    }

    private static Answer post(long patient, long subscription, Object... more) {
        Object[] fields = new Object[more.length + 4];
        System.arraycopy(more, 0, fields, 4, more.length);
        fields[0] = "PatNum";
        fields[1] = patient;
        fields[2] = "InsSubNum";
        fields[3] = subscription;
        return desk.post("/patplans", fields);
    }

    private static String made(long patient, long subscription, Object... more) {
        return "/patplans/" + post(patient, subscription, more).created().number("PatPlanNum");
    }

    private static List<String> subscriptionsInOrder(long patient) {
        Answer plans = desk.get("/patplans?PatNum=" + patient).ok();
        assertThat(plans.column("Ordinal")).isSorted().doesNotHaveDuplicates();
        return plans.column("InsSubNum");
    }

    @Test
    @Rule("PatPlans GET PatNum")
    void aPatientWithoutARowHasNoCoverage() {
        assertThat(desk.get("/patplans?PatNum=" + patient()).ok().rows()).isEmpty();
        assertThat(desk.get("/patplans?PatNum=1").ok().column("PatNum"))
                .isNotEmpty()
                .containsOnly("1");
    }

    @Test
    @Rule("PatPlans GET InsSubNum")
    void everybodyOnASubscriptionIsFound() {
        long child = patient();
        made(child, PracticeRows.ANNAS_SUBSCRIPTION, "Relationship", "Child");
        Answer answer = desk.get("/patplans?InsSubNum=100").ok();

        assertThat(answer.column("PatNum")).contains("1", String.valueOf(child));
        assertThat(answer.column("InsSubNum")).containsOnly("100");
        assertThat(desk.get("/patplans?InsSubNum=100&PatNum=" + child).ok().column("PatNum"))
                .containsExactly(String.valueOf(child));
    }

    @Test
    @Rule({"PatPlans GET PatNum", "PatPlans GET InsSubNum"})
    void bothFiltersAreOptionalAndMustBeNumbers() {
        assertThat(desk.get("/patplans").ok().rows()).isNotEmpty();
        desk.get("/patplans?PatNum=anna").refused(400, "PatNum");
        desk.get("/patplans?InsSubNum=first").refused(400, "InsSubNum");
    }

    @Test
    @Rule("PatPlans POST PatNum")
    void anExistingPatientIsRequired() {
        desk.post("/patplans", "InsSubNum", PracticeRows.ANNAS_SUBSCRIPTION).refused(400, "PatNum");
        assertThat(post(Desk.UNKNOWN, PracticeRows.ANNAS_SUBSCRIPTION)
                        .is(404)
                        .json()
                        .textValue())
                .isEqualTo("Patient does not exist");
    }

    @Test
    @Rule("PatPlans POST InsSubNum")
    void anExistingSubscriptionIsRequired() {
        post(patient(), 1, "InsSubNum", LEFT_OUT).refused(400, "InsSubNum");
        post(patient(), Desk.UNKNOWN).refused(404, "InsSub");
    }

    @Test
    @Rule("PatPlans POST InsSubNum")
    void aPatientIsLinkedToASubscriptionOnce() {
        long patient = patient();
        post(patient, PracticeRows.ANNAS_SUBSCRIPTION).created();
        post(patient, PracticeRows.ANNAS_SUBSCRIPTION).refused(400, "InsSubNum");
        post(patient, PracticeRows.SECOND_SUBSCRIPTION).created();
    }

    @Test
    @Rule({"PatPlans POST Ordinal", "PatPlans POST Relationship", "PatPlans POST PatID"})
    void coverageIsPrimaryOfTheSubscriberUnlessSent() {
        post(patient(), PracticeRows.ANNAS_SUBSCRIPTION)
                .created()
                .has("Ordinal", 1)
                .has("Relationship", "Self")
                .has("PatID", "")
                .has("IsPending", "false");
    }

    @ParameterizedTest
    @Rule({"PatPlans POST Ordinal", "PatPlans PUT Ordinal"})
    @ValueSource(strings = {"0", "-1", "10", "1.5", "first"})
    void theOrdinalIsOneDigitAndNeverZero(String ordinal) {
        post(patient(), PracticeRows.ANNAS_SUBSCRIPTION, "Ordinal", ordinal).refused(400, "Ordinal");
        desk.put("/patplans/" + PracticeRows.ANNAS_PATPLAN, "Ordinal", ordinal).refused(400, "Ordinal");
    }

    @Test
    @Rule("PatPlans POST Ordinal")
    void aNewPrimaryBumpsTheOldOneToSecond() {
        long patient = patient();
        post(patient, PracticeRows.ANNAS_SUBSCRIPTION).created().has("Ordinal", 1);
        post(patient, PracticeRows.SECOND_SUBSCRIPTION, "Ordinal", 1).created().has("Ordinal", 1);
        assertThat(subscriptionsInOrder(patient)).containsExactly("101", "100");

        post(patient, PracticeRows.THIRD_SUBSCRIPTION, "Ordinal", 2).created().has("Ordinal", 2);
        assertThat(subscriptionsInOrder(patient)).containsExactly("101", "102", "100");
    }

    @Test
    @Rule("PatPlans POST Ordinal")
    void aSecondaryPlanLeavesThePrimaryAlone() {
        long patient = patient();
        post(patient, PracticeRows.ANNAS_SUBSCRIPTION).created();
        post(patient, PracticeRows.SECOND_SUBSCRIPTION, "Ordinal", 2).created().has("Ordinal", 2);
        assertThat(subscriptionsInOrder(patient)).containsExactly("100", "101");
    }

    @ParameterizedTest
    @Rule({"PatPlans POST Relationship", "PatPlans PUT Relationship"})
    @ValueSource(
            strings = {"Self", "Spouse", "Child", "Employee", "HandicapDep", "SignifOther", "LifePartner", "Dependent"})
    void everyRelationshipOfThePageIsTaken(String relationship) {
        long patient = patient();
        String made = made(patient, PracticeRows.ANNAS_SUBSCRIPTION, "Relationship", relationship);
        assertThat(desk.get("/patplans?PatNum=" + patient).ok().column("Relationship"))
                .containsExactly(relationship);
        desk.put(made, "Relationship", relationship).ok().has("Relationship", relationship);
    }

    @Test
    @Rule({"PatPlans POST Relationship", "PatPlans PUT Relationship"})
    void anInjuredPlaintiffIsUnderstoodInBothSpellings() {
        String made = made(patient(), PracticeRows.ANNAS_SUBSCRIPTION, "Relationship", "InjuredPlantiff");
        assertThat(desk.put(made, "Relationship", "InjuredPlaintiff").ok().text("Relationship"))
                .isEqualTo(
                        desk.put(made, "Relationship", "InjuredPlantiff").ok().text("Relationship"))
                .startsWith("InjuredPla");
    }

    @Test
    @Rule({"PatPlans POST Relationship", "PatPlans PUT Relationship"})
    void otherRelationshipsAreRefused() {
        post(patient(), PracticeRows.ANNAS_SUBSCRIPTION, "Relationship", "Cousin")
                .refused(400, "Relationship");
        desk.put("/patplans/" + PracticeRows.ANNAS_PATPLAN, "Relationship", "1").refused(400, "Relationship");
    }

    @Test
    @Rule({"PatPlans POST PatID", "PatPlans PUT PatID"})
    void thePatientsOwnIdIsKeptChangedAndCleared() {
        String made = made(patient(), PracticeRows.ANNAS_SUBSCRIPTION, "PatID", "02");
        desk.put(made, "Ordinal", 1).ok().has("PatID", "02");
        desk.put(made, "PatID", "03-X").ok().has("PatID", "03-X");
        desk.put(made, "PatID", "").ok().has("PatID", "");
        desk.put(made, "PatID", "9".repeat(101)).refused(400, "PatID");
    }

    @Test
    @Rule("PatPlans PUT PatPlanNum")
    void anUnknownRowCannotBeChanged() {
        desk.put("/patplans/" + Desk.UNKNOWN, "PatID", "1").refused(404, "PatPlan");
    }

    @Test
    void patNumCannotBeUpdated() {
        long patient = patient();
        String made = made(patient, PracticeRows.ANNAS_SUBSCRIPTION);
        Answer answer = desk.put(made, "PatNum", PracticeRows.BRUNO, "PatID", "7");

        assertThat(answer.status()).isIn(200, 400);
        assertThat(desk.get("/patplans?PatNum=" + patient).ok().rows()).hasSize(1);
        assertThat(desk.get("/patplans?PatNum=" + PracticeRows.BRUNO).ok().rows())
                .isEmpty();
    }

    @Test
    @Rule("PatPlans PUT InsSubNum")
    void theSubscriberCanBeChangedToAnExistingOne() {
        String made = made(patient(), PracticeRows.ANNAS_SUBSCRIPTION);
        desk.put(made, "InsSubNum", PracticeRows.SECOND_SUBSCRIPTION).ok().has("InsSubNum", 101);
        assertThat(desk.put(made, "InsSubNum", Desk.UNKNOWN).is(404).json().textValue())
                .isEqualTo("InsSub does not exist");
    }

    @Test
    @Rule("PatPlans PUT Ordinal")
    void whatBecomesPrimaryBumpsTheOldPrimary() {
        long patient = patient();
        made(patient, PracticeRows.ANNAS_SUBSCRIPTION);
        String second = made(patient, PracticeRows.SECOND_SUBSCRIPTION, "Ordinal", 2);
        String third = made(patient, PracticeRows.THIRD_SUBSCRIPTION, "Ordinal", 3);

        desk.put(second, "Ordinal", 1).ok().has("Ordinal", 1);
        assertThat(subscriptionsInOrder(patient)).containsExactly("101", "100", "102");
        desk.put(third, "Ordinal", 1).ok().has("Ordinal", 1);
        assertThat(subscriptionsInOrder(patient)).containsExactly("102", "101", "100");
    }

    @Test
    @Rule("PatPlans DELETE PatPlanNum")
    void droppingCoverageDoesNotAffectThePlan() {
        long patient = patient();
        String made = made(patient, PracticeRows.ANNAS_SUBSCRIPTION);
        String plan = desk.get("/insplans/" + PracticeRows.JANUARY_PLAN).ok().raw();
        String subscription =
                desk.get("/inssubs/" + PracticeRows.ANNAS_SUBSCRIPTION).ok().raw();

        assertThat(desk.delete(made).ok().raw()).isEmpty();

        assertThat(desk.get("/patplans?PatNum=" + patient).ok().rows()).isEmpty();
        assertThat(desk.get("/insplans/" + PracticeRows.JANUARY_PLAN).ok().raw())
                .isEqualTo(plan);
        assertThat(desk.get("/inssubs/" + PracticeRows.ANNAS_SUBSCRIPTION).ok().raw())
                .isEqualTo(subscription);
    }

    @Test
    @Rule("PatPlans DELETE PatPlanNum")
    void anUnknownRowCannotBeDropped() {
        desk.delete("/patplans/" + Desk.UNKNOWN).refused(404, "PatPlan");
    }
}
