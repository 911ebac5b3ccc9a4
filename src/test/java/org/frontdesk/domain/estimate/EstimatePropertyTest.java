package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;

/** What holds for every case: made from a seed, one to three plans of any kind, up to eight procedures. */
class EstimatePropertyTest {
    private static final List<String> CODES =
            List.of("D0120", "D0220", "D1110", "D2140", "D2391", "D2740", "D3310", "D4341", "D8080");
    private static final List<String> CATEGORIES =
            List.of("General", "Diagnostic", "RoutinePreventive", "Restorative", "Crowns", "Endodontics");

    /** A case at random, with a general maximum on the first plan. */
    private record Made(List<InsurancePlan> plans, List<ClaimLine> history, List<Procedure> procedures) {
        List<ProcedureEstimate> reckoned() {
            return reckoned(plans);
        }

        List<ProcedureEstimate> reckoned(List<InsurancePlan> others) {
            var history = new java.util.HashMap<String, List<ClaimLine>>();
            history.put("P1", this.history);
            return Estimate.of(new EstimateCase(Trial.TODAY, true, others, history, Preferences.USUAL, procedures));
        }
    }

    private static Made made(long seed, int maximum) {
        var random = new Random(seed);
        var plans = new ArrayList<InsurancePlan>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            plans.add(plan(random, "P" + (i + 1), i == 0 ? maximum : random.nextInt(2000)));
        }
        var history = new ArrayList<ClaimLine>();
        for (int i = random.nextInt(4); i > 0; i--) {
            history.add(new ClaimLine(
                    "h" + i,
                    random.nextBoolean(),
                    any(random, CODES),
                    Trial.TODAY.minusDays(random.nextInt(400)),
                    ClaimLine.Status.RECEIVED,
                    new Money(random.nextInt(30_000)),
                    Money.dollars(random.nextInt(40)),
                    Place.NOWHERE));
        }
        List<Procedure> procedures = IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> Procedure.planned(
                        "A" + i, any(random, CODES), new Money(1000 + random.nextInt(150_000)), Trial.TODAY))
                .toList();
        return new Made(plans, history, procedures);
    }

    private static InsurancePlan plan(Random random, String id, int maximum) {
        var rows = new ArrayList<BenefitLine>();
        rows.add(Row.maximum(Row.EVERYTHING, maximum));
        rows.add(Row.percent(Row.category("General"), random.nextInt(101)));
        rows.add(Row.percent(Row.code(any(random, CODES)), random.nextInt(101)));
        rows.add(Row.deductible(Row.EVERYTHING, random.nextInt(120)));
        if (random.nextBoolean()) {
            rows.add(Row.deductible(Row.category(any(random, CATEGORIES)), random.nextInt(60)));
            rows.add(Row.percent(Row.category(any(random, CATEGORIES.subList(1, 6))), random.nextInt(101)));
        }
        if (random.nextBoolean()) {
            rows.add(Row.family(Row.deductible(Row.EVERYTHING, random.nextInt(200))));
            rows.add(Row.exclusion(Row.code(any(random, CODES))));
        }
        if (random.nextBoolean()) {
            rows.add(Row.services(Row.code(any(random, CODES)), 1 + random.nextInt(2), TimePeriod.CALENDAR_YEAR));
            rows.add(Row.every(Row.code(any(random, CODES)), QuantityQualifier.MONTHS, 1 + random.nextInt(60)));
        }
        var fees = new java.util.HashMap<String, Money>();
        CODES.forEach(code -> fees.put(code, new Money(1000 + random.nextInt(120_000))));
        PlanKind kind = any(random, List.of(PlanKind.CATEGORY_PERCENT, PlanKind.PPO, PlanKind.FLAT_COPAY));
        CobRule rule = any(random, List.of(CobRule.values()));
        return InsurancePlan.of(id, kind, PlanFees.NONE.withOwn(new FeeSchedule(fees)), rows)
                .with(rule);
    }

    private static <T> T any(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Unless a third plan pays into the write-off of the second, which the rules let stand and the tree flags. */
    @Property(tries = 2000)
    void plansAndWriteOffsNeverTakeMoreThanTheFee(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int most) {
        for (ProcedureEstimate procedure : made(seed, most).reckoned()) {
            if (!procedure.why().oddities().contains(PeerOddity.LATER_WRITE_OFF_NOT_LOWERED)) {
                assertThat(procedure.patientPortion()).isGreaterThanOrEqualTo(Money.ZERO);
            }
            assertThat(procedure.patientPortion().isNegative()
                            && procedure.plans().size() < 3)
                    .isFalse();
            for (PlanEstimate plan : procedure.plans()) {
                assertThat(plan.insurance()).isGreaterThanOrEqualTo(Money.ZERO);
                assertThat(plan.base()).isGreaterThanOrEqualTo(Money.ZERO);
                assertThat(plan.deductible()).isGreaterThanOrEqualTo(Money.ZERO);
                assertThat(plan.writtenOff()).isGreaterThanOrEqualTo(Money.ZERO);
            }
        }
    }

    @Property(tries = 2000)
    void theLeavesOfEveryTreeAddUpToItsTotal(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int most) {
        for (ProcedureEstimate procedure : made(seed, most).reckoned()) {
            assertThat(leaves(procedure.why())).isEqualTo(procedure.patientPortion());
            for (PlanEstimate plan : procedure.plans()) {
                assertThat(leaves(plan.why())).isEqualTo(plan.insurance());
                assertThat(leaves(plan.whyWriteOff())).isEqualTo(plan.writtenOff());
            }
        }
    }

    /** With one plan: what a second plan pays may fall by more than the first one's maximum rises. */
    @Property(tries = 2000)
    void aHigherMaximumNeverCostsThePatientMore(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 2000) int most,
            @ForAll @IntRange(min = 0, max = 2000) int more) {
        Made made = made(seed, most);
        Made raised = made(seed, most + more);
        Money before = total(made.reckoned(made.plans().subList(0, 1)));
        Money after = total(raised.reckoned(raised.plans().subList(0, 1)));
        assertThat(after).isLessThanOrEqualTo(before);
    }

    @Property(tries = 1000)
    void theOrderOfTheRowsDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 3000) int most) {
        Made made = made(seed, most);
        List<InsurancePlan> shuffled = made.plans().stream()
                .map(plan -> {
                    var rows = new ArrayList<>(plan.benefits());
                    Collections.shuffle(rows, new Random(seed));
                    return plan.withBenefits(rows);
                })
                .toList();
        assertThat(numbers(made.reckoned(shuffled))).isEqualTo(numbers(made.reckoned()));
    }

    @Property(tries = 200)
    void theSameCaseHasTheSameAnswer(@ForAll long seed) {
        assertThat(made(seed, 900).reckoned()).isEqualTo(made(seed, 900).reckoned());
    }

    private static Money leaves(Step step) {
        if (step.children().isEmpty()) {
            return step.amount();
        }
        return step.children().stream().map(EstimatePropertyTest::leaves).reduce(Money.ZERO, Money::plus);
    }

    private static Money total(List<ProcedureEstimate> procedures) {
        return procedures.stream().map(ProcedureEstimate::patientPortion).reduce(Money.ZERO, Money::plus);
    }

    private static List<List<Object>> numbers(List<ProcedureEstimate> procedures) {
        return procedures.stream()
                .flatMap(procedure -> procedure.plans().stream())
                .map(plan ->
                        List.<Object>of(plan.insurance(), plan.deductible(), plan.writeOff(), plan.base(), plan.note()))
                .toList();
    }
}
