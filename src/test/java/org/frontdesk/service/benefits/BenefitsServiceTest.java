package org.frontdesk.service.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.edits.RowKey;
import org.frontdesk.service.Failure;
import org.frontdesk.service.queue.Order;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BenefitsServiceTest {
    private static final PatientId OLIVIA = new PatientId(1);

    private final TestPractice practice = TestPractice.demo();
    private final BenefitsService service = new BenefitsService(practice.api(), practice.inline());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void allPlansAreReadWithThePatientsOwnRows() {
        PatientBenefits read = answer(service.benefitsOf(OLIVIA));
        assertThat(read.plans()).extracting(plan -> plan.plan().ordinal()).containsExactly(1, 2);
        assertThat(read.plans().getFirst().plan().carrier()).isEqualTo("Cascade Dental Mutual");
        assertThat(read.plans().getFirst().rows())
                .extracting(StoredBenefit::owner)
                .contains(BenefitOwner.PLAN, BenefitOwner.PATIENT);
        assertThat(read.reference().code("D1110")).isPresent();
    }

    @Test
    void categoriesGroupsAndCodesAreReadOnce() {
        answer(service.benefitsOf(OLIVIA));
        answer(service.benefitsOf(OLIVIA));
        assertThat(practice.server().faults().requests())
                .filteredOn(request -> request.endsWith("/procedurecodes"))
                .hasSize(1);
    }

    @Test
    void aChangeSendsOnlyItsFields() throws IOException {
        PlanBenefits plan = plan();
        StoredBenefit row = plan.rows().getFirst();
        List<WriteOutcome> outcomes = save(plan, percent(1, row, 70));

        assertThat(outcomes).singleElement().isInstanceOf(WriteOutcome.Saved.class);
        var now = wire(plan, row.id());
        assertThat(now.percent()).isEqualTo(70);
        assertThat(BenefitWire.read(now).orElseThrow().benefit().category())
                .isEqualTo(row.benefit().category());
        assertThat(changedRows(plan)).containsExactly(row.id());
    }

    @Test
    void aRefusedRowKeepsTheServersSentenceAndTheOthersAreSaved() {
        PlanBenefits plan = plan();
        var outcomes = save(
                plan,
                percent(1, plan.rows().get(0), 70),
                percent(2, plan.rows().get(1), 101),
                percent(3, plan.rows().get(2), 60));

        assertThat(outcomes.get(0)).isInstanceOf(WriteOutcome.Saved.class);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        WriteOutcome.NotSaved.class,
                        not -> assertThat(not.failure())
                                .isInstanceOfSatisfying(
                                        Failure.Rejected.class,
                                        no -> assertThat(no.sentence()).isNotEmpty()));
        assertThat(outcomes.get(2)).isInstanceOf(WriteOutcome.Saved.class);
    }

    @Test
    void troubleAtTheThirdWriteIsPassedOver() {
        PlanBenefits plan = plan();
        practice.server().faults().passNext();
        practice.server().faults().passNext();
        practice.server().faults().failNext(503);
        var outcomes = save(
                plan,
                percent(1, plan.rows().get(0), 71),
                percent(2, plan.rows().get(1), 72),
                percent(3, plan.rows().get(2), 73),
                percent(4, plan.rows().get(3), 74));

        assertThat(outcomes).hasSize(4).hasOnlyElementsOfType(WriteOutcome.Saved.class);
        assertThat(changedRows(plan)).hasSize(4);
    }

    @Test
    void aNewRowWhoseAnswerWasLostIsFoundAndNotSentTwice() {
        PlanBenefits plan = plan();
        practice.server().faults().loseNextAnswer();
        var outcomes = save(plan, frequency(1));

        assertThat(outcomes).singleElement().isInstanceOf(WriteOutcome.Saved.class);
        assertThat(reread(plan).rows()).hasSize(plan.rows().size() + 1);
        assertThat(posts()).hasSize(1);
    }

    @Test
    void aNewRowThatNeverArrivedIsSentAgainAfterALook() {
        PlanBenefits plan = plan();
        practice.server().faults().dropNext();
        var outcomes = save(plan, frequency(1));

        assertThat(outcomes).singleElement().isInstanceOf(WriteOutcome.Saved.class);
        assertThat(reread(plan).rows()).hasSize(plan.rows().size() + 1);
        assertThat(posts()).hasSize(2);
    }

    @Test
    void aNewRowThatCannotBeLookedForWaitsWithTheRestAndIsSettledLater() {
        PlanBenefits plan = plan();
        practice.server().faults().loseNextAnswer();
        practice.server().faults().failNext(503);
        var late = new ArrayList<WriteOutcome>();
        service.watch((key, outcome) -> late.add(outcome));
        var outcomes = save(plan, frequency(1), percent(2, plan.rows().getFirst(), 70));

        assertThat(outcomes)
                .hasOnlyElementsOfType(WriteOutcome.Waiting.class)
                .extracting(outcome -> ((WriteOutcome.Waiting) outcome).unsure())
                .containsExactly(true, false);
        assertThat(service.onTheirWay(plan.plan())).isEqualTo(2);
        assertThat(service.onTheirWay(plan.plan())).isZero();
        assertThat(late).hasSize(2).hasOnlyElementsOfType(WriteOutcome.Saved.class);
        assertThat(reread(plan).rows()).hasSize(plan.rows().size() + 1);
        assertThat(posts()).hasSize(1);
    }

    @Test
    void aTwinThatWasThereBeforeIsNotTakenForTheNewRow() {
        PlanBenefits plan = plan();
        save(plan, frequency(1));
        PlanBenefits withTwin = reread(plan);
        practice.server().faults().dropNext();

        assertThat(save(withTwin, frequency(2))).singleElement().isInstanceOf(WriteOutcome.Saved.class);
        assertThat(reread(plan).rows()).hasSize(plan.rows().size() + 2);
    }

    @Test
    void twoEqualNewRowsAreBothMadeThoughTheSecondAnswerIsLost() {
        PlanBenefits plan = plan();
        practice.server().faults().passNext();
        practice.server().faults().loseNextAnswer();

        assertThat(save(plan, frequency(1), frequency(2))).hasOnlyElementsOfType(WriteOutcome.Saved.class);
        assertThat(reread(plan).rows()).hasSize(plan.rows().size() + 2);
        assertThat(posts()).hasSize(2);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwrittenByALateWrite() {
        PlanBenefits plan = plan();
        StoredBenefit row = plan.rows().getFirst();
        save(plan, percent(1, row, 33));
        var late = service.save(OLIVIA, plan.plan(), plan.rows(), List.of(new Order<>(percent(1, row, 44), "")), false);

        assertThat(answer(late)).singleElement().isInstanceOf(WriteOutcome.Overtaken.class);
        assertThat(reread(plan).rows().getFirst().benefit().percent()).hasValue(33);
    }

    @Test
    void aLateWriteFindsTheRowThatWasMadeAnewUnderAnotherNumber() throws IOException {
        PlanBenefits plan = plan();
        StoredBenefit row = plan.rows().getFirst();
        practice.api().benefits().delete(row.id()).execute();
        practice.api()
                .benefits()
                .create(BenefitWire.create(plan.plan(), row.owner(), row.benefit()))
                .execute();
        var late = service.save(OLIVIA, plan.plan(), plan.rows(), List.of(new Order<>(percent(1, row, 44), "")), false);

        assertThat(answer(late)).singleElement().isInstanceOfSatisfying(WriteOutcome.Saved.class, saved -> {
            assertThat(saved.now().id()).isNotEqualTo(row.id());
            assertThat(saved.now().benefit().percent()).hasValue(44);
        });
    }

    @Test
    void removingARowThatIsAlreadyGoneIsDone() throws IOException {
        PlanBenefits plan = plan();
        BenefitId row = plan.rows().getFirst().id();
        practice.api().benefits().delete(row).execute();
        assertThat(save(plan, BenefitWrite.remove(new RowKey(1), plan.rows().getFirst())))
                .containsExactly(new WriteOutcome.Removed(new RowKey(1)));
    }

    @Test
    void emptyIsSentAsEmptyAndNeverAsZero() throws IOException {
        PlanBenefits plan = plan();
        StoredBenefit deductible = plan.rows().stream()
                .filter(row -> row.benefit().type() == BenefitType.DEDUCTIBLE)
                .findFirst()
                .orElseThrow();
        Benefit without =
                BenefitDraft.of(deductible).with(BenefitField.AMOUNT, "").read().orElseThrow();
        save(plan, change(1, deductible, EnumSet.of(BenefitField.AMOUNT), without));
        assertThat(wire(plan, deductible.id()).monetaryAmt()).isEqualByComparingTo("-1");

        Benefit zero = BenefitDraft.of(deductible)
                .with(BenefitField.AMOUNT, "0")
                .read()
                .orElseThrow();
        save(plan, change(1, deductible, EnumSet.of(BenefitField.AMOUNT), zero));
        assertThat(wire(plan, deductible.id()).monetaryAmt()).isEqualByComparingTo("0");
    }

    @Test
    void whatTheServerSilentlyLeftIsReported() {
        Benefit asked = frequency(1).wanted().orElseThrow();
        var now = new StoredBenefit(
                new BenefitId(9),
                BenefitOwner.PLAN,
                BenefitDraft.of(BenefitOwner.PLAN, asked)
                        .with(BenefitField.QUANTITY, "9")
                        .read()
                        .orElseThrow());
        assertThat(BenefitWire.ignored(BenefitWire.allFields(), BenefitOwner.PLAN, asked, now))
                .containsExactly(BenefitField.QUANTITY);
        assertThat(BenefitWire.ignored(EnumSet.of(BenefitField.PERCENT), BenefitOwner.PLAN, asked, now))
                .isEmpty();
    }

    @Test
    void aPlanTellsHowManyPatientsHoldIt() {
        PlanReach reach = answer(service.reachOf(plan().plan().plan()));
        assertThat(reach.patients()).isGreaterThan(1);
    }

    @Test
    void aServerThatIsGoneIsAFailureOfTheReading() {
        practice.server().faults().failNext(503);
        var failed = new AtomicReference<Failure>();
        service.benefitsOf(OLIVIA).start(read -> {}, failed::set);
        assertThat(failed.get()).isInstanceOf(Failure.ServerTrouble.class);
    }

    private PlanBenefits plan() {
        return answer(service.benefitsOf(OLIVIA)).plans().getFirst();
    }

    private PlanBenefits reread(PlanBenefits plan) {
        return answer(service.reread(plan.plan()));
    }

    private List<WriteOutcome> save(PlanBenefits plan, BenefitWrite... writes) {
        List<Order<BenefitWrite>> orders =
                Stream.of(writes).map(write -> new Order<>(write, "")).toList();
        return answer(service.save(OLIVIA, plan.plan(), plan.rows(), orders, true));
    }

    private static BenefitWrite percent(long key, StoredBenefit row, int percent) {
        Benefit old = row.benefit();
        var changed = new Benefit(
                old.type(),
                old.level(),
                old.category(),
                old.code(),
                old.codeGroup(),
                OptionalInt.of(percent),
                Optional.<Money>empty(),
                old.period(),
                old.qualifier(),
                old.quantity(),
                old.area());
        return change(key, row, EnumSet.of(BenefitField.PERCENT), changed);
    }

    private static BenefitWrite change(long key, StoredBenefit row, EnumSet<BenefitField> fields, Benefit benefit) {
        return BenefitWrite.change(new RowKey(key), row, fields, benefit);
    }

    private static BenefitWrite frequency(long key) {
        Benefit row = BenefitShape.FREQUENCY
                .begin(BenefitOwner.PLAN, TimePeriod.CALENDAR_YEAR)
                .with(BenefitField.CODE_GROUP, 4L)
                .with(BenefitField.QUANTITY, "7")
                .read()
                .orElseThrow();
        return BenefitWrite.create(new RowKey(key), BenefitOwner.PLAN, row);
    }

    private org.frontdesk.api.wire.Benefit wire(PlanBenefits plan, BenefitId row) throws IOException {
        return practice.api().benefits().ofPlan(plan.plan().plan()).execute().stream()
                .filter(read -> read.benefitNum() == row.number())
                .findFirst()
                .orElseThrow();
    }

    private List<BenefitId> changedRows(PlanBenefits before) {
        return reread(before).rows().stream()
                .filter(row -> before.rows().stream().anyMatch(old -> old.id().equals(row.id()) && !old.equals(row)))
                .map(StoredBenefit::id)
                .toList();
    }

    private List<String> posts() {
        return practice.server().faults().requests().stream()
                .filter(request -> request.startsWith("POST"))
                .toList();
    }
}
