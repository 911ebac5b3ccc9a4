package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.maximum;
import static org.frontdesk.domain.estimate.Row.percent;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain that a person reads, what it leaves out, what is used and left, and suppositions. */
class ChainTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);

    /** Fee 1,180, agreed 824, deductible 50 not met, 50 % of the remaining 774, of 1,500 there are 600 used. */
    private static Trial crown() {
        return Trial.ppo(
                        "D2740",
                        824,
                        percent(category("Crowns"), 50),
                        deductible(Row.EVERYTHING, 50),
                        maximum(Row.EVERYTHING, 1500))
                .paid("D3330", MARCH, 600, 0)
                .planned("D2740", 1180);
    }

    private static List<Link> chain(Trial trial) {
        EstimateCase given = trial.given();
        return Chain.of(given, Estimate.of(given), given.procedures().getLast().id());
    }

    private static List<String> told(Trial trial) {
        return chain(trial).stream()
                .map(link -> link.word() + " " + link.amount() + " " + link.values())
                .toList();
    }

    @Test
    void tellsACrownFromItsFeeToThePatientsPart() {
        assertThat(told(crown()))
                .containsExactly(
                        "fee 1180.00 [1180.00]",
                        "allowed 824.00 [P1, 824.00]",
                        "deductible 50.00 [50.00]",
                        "percentage_of_rest 387.00 [50, 774.00, 387.00]",
                        "maximum_enough 900.00 [1500.00, 600.00, 900.00]",
                        "insurance -387.00 [P1, 387.00]",
                        "write_off -356.00 [P1, 356.00]",
                        "patient 437.00 [437.00]");
    }

    @Test
    void namesTheRowOfEachStepAndTheClaimsThatWereCounted() {
        assertThat(chain(crown()).stream().map(Link::causes))
                .containsExactly(
                        List.of("proc0"),
                        List.of("P1/fees"),
                        List.of("deductible"),
                        List.of("percent"),
                        List.of("maximum", "h0"),
                        List.of("P1"),
                        List.of("P1/fees"),
                        List.of("proc0"));
    }

    @Test
    void countsTheProceduresBeforeItInTheList() {
        // the first crown takes the deductible and 387 of the 900 left, so the second is paid 412 and 101 stays unused
        assertThat(told(crown().planned("D2740", 1180)))
                .contains("maximum_enough 513.00 [1500.00, 987.00, 513.00]", "insurance -412.00 [P1, 412.00]");
    }

    @Test
    void saysThatAMaximumIsReached() {
        assertThat(told(crown().paid("D3330", MARCH, 700, 0)))
                .contains("maximum_reached 200.00 [1500.00, 1300.00, 200.00]", "insurance -200.00 [P1, 200.00]");
        assertThat(told(crown().paid("D3330", MARCH, 900, 0)))
                .contains("maximum_gone 0.00 [1500.00, 1500.00, 0.00]", "nothing 0.00 [P1, 0.00]");
    }

    @Test
    void startAndPartsAddUpToTheResult() {
        var trials = List.of(
                crown(),
                crown().planned("D2740", 1180),
                crown().plan(PlanKind.PPO, PlanFees.NONE, percent(Row.EVERYTHING, 80)),
                crown().plan(PlanKind.CAPITATION, PlanFees.NONE),
                Trial.percentage().planned("D2740", 900),
                Trial.percentage(Row.exclusion(code("D2740"))).planned("D2740", 900));
        for (Trial trial : trials) {
            List<Link> chain = chain(trial);
            Money sum = chain.stream()
                    .filter(link -> link.role() == Link.Role.START || link.role() == Link.Role.PART)
                    .map(Link::amount)
                    .reduce(Money.ZERO, Money::plus);
            assertThat(sum).isEqualTo(chain.getLast().amount()).isEqualTo(trial.patient());
        }
    }

    @Test
    void tellsASecondPlanAfterTheFirst() {
        assertThat(told(crown().plan(
                                PlanKind.PPO,
                                PlanFees.NONE.withOwn(Trial.fees("D2740", 900)),
                                percent(Row.EVERYTHING, 80))))
                // 80 % of 900 are 720; the first paid 387, so by basic coordination at most 900 - 387 = 513
                .contains(
                        "percentage 720.00 [80, 900.00, 720.00]",
                        "coordination -207.00 [387.00]",
                        "insurance -513.00 [P2, 513.00]");
    }

    private static Reliance doubt(Trial trial, Doubts doubts) {
        EstimateCase given = trial.given();
        return Reliance.of(given, given.procedures().getLast(), doubts);
    }

    private static Doubts unread(Unreckoned.Kind kind) {
        return new Doubts(Map.of("P1", Set.of(kind)), Map.of());
    }

    @Test
    void whatIsKnownIsExact() {
        assertThat(doubt(crown(), Doubts.NONE))
                .isEqualTo(new Reliance(Certainty.EXACT, List.of(Certainty.EXACT), Certainty.EXACT, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIMS_UNREADABLE, UNKNOWN",
        "BENEFITS_UNREADABLE, UNKNOWN",
        "PLAN_UNREADABLE, UNKNOWN",
        "FEES_UNREADABLE, UNKNOWN",
        "SUBSTITUTES_UNREADABLE, LIMIT",
        "ROWS_NOT_UNDERSTOOD, LIMIT",
        "PREFERENCES_UNREADABLE, ABOUT",
        "FAMILY_UNREADABLE, EXACT",
        "START_UNREADABLE, EXACT"
    })
    void whatCouldNotBeReadCountsWhereItMatters(Unreckoned.Kind kind, Certainty effect) {
        assertThat(doubt(crown(), unread(kind)).patient()).isEqualTo(effect);
    }

    @Test
    void unreadClaimsDoNotMatterToAPlanThatLimitsNothing() {
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 80)).planned("D2740", 900);
        assertThat(doubt(trial, unread(Unreckoned.Kind.CLAIMS_UNREADABLE)))
                .isEqualTo(new Reliance(Certainty.EXACT, List.of(Certainty.EXACT), Certainty.EXACT, List.of()));
    }

    @Test
    void aMaximumWithoutAnAmountIsUnknown() {
        BenefitLine blank = new BenefitLine(
                "blank",
                false,
                maximum(Row.EVERYTHING, 1).type(),
                maximum(Row.EVERYTHING, 1).level(),
                Row.EVERYTHING,
                java.util.OptionalInt.empty(),
                java.util.Optional.empty(),
                TimePeriod.CALENDAR_YEAR,
                QuantityQualifier.NONE,
                0,
                org.frontdesk.domain.benefit.TreatmentArea.NONE);
        Reliance found =
                doubt(Trial.percentage(percent(Row.EVERYTHING, 80), blank).planned("D2740", 900), Doubts.NONE);
        assertThat(found.patient()).isEqualTo(Certainty.LIMIT);
        assertThat(found.left())
                .extracting(Unreckoned::kind, Unreckoned::cause)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Unreckoned.Kind.MAXIMUM_UNKNOWN, "blank"));
    }

    @Test
    void aLimitThatNoRuleCountsIsSaid() {
        // twice in the life of the patient: the practice's own system counts no such row
        BenefitLine row = Row.services(category("Crowns"), 2, TimePeriod.LIFETIME);
        Reliance found =
                doubt(Trial.percentage(percent(Row.EVERYTHING, 80), row).planned("D2740", 900), Doubts.NONE);
        assertThat(found.left()).extracting(Unreckoned::kind).containsExactly(Unreckoned.Kind.LIMIT_NOT_COUNTED);
        assertThat(found.patient()).isEqualTo(Certainty.LIMIT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Missing tooth clause applies. | D6240 | MISSING_TOOTH",
                "Missing tooth clause applies. | D2740 | ",
                "Crowns 2 per 36 months | D2740 | FREQUENCY_IN_NOTE",
                "one every 5 years | D2740 | FREQUENCY_IN_NOTE",
                "2 cada 36 meses | D2740 | FREQUENCY_IN_NOTE",
                "Composites downgrade to amalgam | D2391 | DOWNGRADE_IN_NOTE",
                "Representatives answer until 5 pm; press 2, then 4. | D2740 | ",
            })
    void aClauseInTheNoteIsSaidAndNotReckoned(String note, String procedure, String kind) {
        Trial trial = Trial.percentage(percent(Row.EVERYTHING, 80)).planned(procedure, 900);
        List<String> found = doubt(trial, new Doubts(Map.of(), Map.of("P1", note))).left().stream()
                .map(one -> one.kind().name())
                .toList();
        assertThat(found).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void aPlanAfterADoubtfulOneIsInDoubtItself() {
        Trial trial = crown().plan(PlanKind.PPO, PlanFees.NONE, percent(Row.EVERYTHING, 80));
        assertThat(doubt(trial, unread(Unreckoned.Kind.SUBSTITUTES_UNREADABLE)))
                .extracting(Reliance::patient, Reliance::insurance)
                .containsExactly(Certainty.ABOUT, List.of(Certainty.LIMIT, Certainty.ABOUT));
    }

    @Test
    void whatIsUsedPendingAndLeftOfTheYear() {
        Trial trial = crown().line(true, "D2391", MARCH, ClaimLine.Status.NOT_RECEIVED, 100, 20)
                .paid("D8080", MARCH, 500, 0) // braces are outside the maximum
                .paid("D3330", LocalDate.of(2024, 12, 31), 400, 50)
                .planned("D2740", 1180);
        Standing standing = standing(trial);
        Standing.Pot maximum = standing.maximum().orElseThrow();
        assertThat(maximum)
                .extracting(
                        Standing.Pot::used,
                        Standing.Pot::pending,
                        pot -> pot.left().orElseThrow())
                .containsExactly(dollars(600), dollars(100), dollars(800));
        Standing.Pot deductible = standing.deductible().orElseThrow();
        assertThat(deductible)
                .extracting(Standing.Pot::used, pot -> pot.left().orElseThrow())
                .containsExactly(dollars(20), dollars(30));
    }

    @Test
    void theFamilyMayHaveLeftLessOfTheDeductible() {
        Trial trial = Trial.percentage(deductible(Row.EVERYTHING, 50), Row.family(deductible(Row.EVERYTHING, 150)))
                .familyPaid("D2391", MARCH, 100, 120);
        assertThat(standing(trial).deductible().orElseThrow().left()).contains(dollars(30));
        assertThat(standing(trial).familyDeductible().orElseThrow().left()).contains(dollars(30));
    }

    private static Standing standing(Trial trial) {
        EstimateCase given = trial.given();
        return Standing.of(given.plans().getFirst(), given.history().getOrDefault("P1", List.of()), given.today());
    }

    @Test
    void aSuppositionChangesTheShareAndNothingElse() {
        EstimateCase given = crown().given();
        assertThat(patient(WhatIf.percent(given, "P1", "D2740", 80))).isEqualTo("204.80"); // 824 - 80 % of 774
        assertThat(patient(WhatIf.amount(given, "P1", "deductible", Money.ZERO)))
                .isEqualTo("412.00");
        assertThat(patient(WhatIf.maximumLeft(given, "P1", dollars(100)))).isEqualTo("724.00");
        assertThat(patient(WhatIf.maximumLeft(given, "P1", dollars(900)))).isEqualTo("437.00");
        assertThat(patient(WhatIf.maximumLeft(given, "P1", Money.ZERO))).isEqualTo("824.00");
        assertThat(patient(WhatIf.day(given, LocalDate.of(2026, 1, 2)))).isEqualTo("437.00");
        assertThat(patient(WhatIf.percent(given, "P1", "D6240", 80))).isEqualTo("437.00");
        assertThat(patient(given)).isEqualTo("437.00");
    }

    @Test
    void aCodeWithoutARowGetsOneInASupposition() {
        EstimateCase given = Trial.percentage().planned("D2740", 900).given();
        assertThat(patient(WhatIf.percent(given, "P1", "D2740", 50))).isEqualTo("450.00");
    }

    @Test
    void anotherOrderMovesTheDeductible() {
        EstimateCase given = crown().planned("D2740", 1180).given();
        var parts = new ArrayList<String>();
        Estimate.of(WhatIf.moved(given, "proc1", 0))
                .forEach(one -> parts.add(one.procedure() + " " + one.patientPortion()));
        assertThat(parts).containsExactly("proc1 437.00", "proc0 412.00");
    }

    @Test
    void rowsThatNoRuleCountsAreSaid() {
        BenefitLine noPercent = change(Row.percent(Row.category("Crowns"), 50), OptionalInt.empty(), Optional.empty());
        BenefitLine copay = new BenefitLine(
                "copay",
                false,
                BenefitType.COPAYMENT,
                CoverageLevel.NONE,
                Row.code("D2740"),
                OptionalInt.empty(),
                Optional.of(dollars(20)),
                TimePeriod.CALENDAR_YEAR,
                QuantityQualifier.NONE,
                0,
                TreatmentArea.NONE);
        BenefitLine timeless = new BenefitLine(
                "timeless",
                false,
                BenefitType.DEDUCTIBLE,
                CoverageLevel.INDIVIDUAL,
                Row.EVERYTHING,
                OptionalInt.empty(),
                Optional.of(dollars(50)),
                TimePeriod.NONE,
                QuantityQualifier.NONE,
                0,
                TreatmentArea.NONE);
        var expected = new LinkedHashMap<BenefitLine, Unreckoned.Kind>();
        expected.put(noPercent, Unreckoned.Kind.PERCENT_UNKNOWN);
        expected.put(copay, Unreckoned.Kind.COPAY_NOT_COUNTED);
        expected.put(timeless, Unreckoned.Kind.DEDUCTIBLE_WITHOUT_YEAR);
        expected.put(Row.exclusion(Row.EVERYTHING), Unreckoned.Kind.EXCLUSION_OF_NOTHING);
        expected.put(Row.waiting(Row.EVERYTHING, QuantityQualifier.MONTHS, 12), Unreckoned.Kind.WAITING_OF_NOTHING);
        expected.put(
                Row.waiting(Row.category("Crowns"), QuantityQualifier.MONTHS, 12),
                Unreckoned.Kind.WAITING_WITHOUT_START);
        expected.put(Row.every(Row.category("Crowns"), QuantityQualifier.YEARS, 5), Unreckoned.Kind.LIMIT_NOT_COUNTED);
        expected.forEach((row, kind) -> {
            EstimateCase given = Trial.percentage(Row.percent(Row.code("D2740"), 50), row)
                    .planned("D2740", 1000)
                    .given();
            // none of them changes the 500 that are left, and each is said
            assertThat(patient(given)).as(kind.name()).isEqualTo("500.00");
            List<Unreckoned> left = Reliance.of(given, given.procedures().getFirst(), Doubts.NONE)
                    .left();
            assertThat(left).extracting(Unreckoned::kind).containsExactly(kind);
            assertThat(left.getFirst().cause()).isEqualTo(row.id());
        });
    }

    @Test
    void rowsOnACodeGroupCountLikeAnyOther() {
        Target implants = Row.group(12, "D6010");
        EstimateCase given = Trial.percentage(
                        Row.percent(Row.category("General"), 20),
                        Row.percent(implants, 50),
                        Row.deductible(implants, 100))
                .planned("D6010", 1100)
                .given();
        // 1,100 - 50 % of the 1,000 that the deductible leaves
        assertThat(patient(given)).isEqualTo("600.00");
        assertThat(Reliance.of(given, given.procedures().getFirst(), Doubts.NONE)
                        .left())
                .isEmpty();
        var waiting =
                Trial.percentage(Row.percent(implants, 50)).given().plans().getFirst();
        EstimateCase tooEarly = given.withPlans(List.of(waiting.withEffective(Optional.of(LocalDate.of(2025, 1, 1)))
                .withBenefits(
                        List.of(Row.percent(implants, 50), Row.waiting(implants, QuantityQualifier.MONTHS, 12)))));
        assertThat(patient(tooEarly)).isEqualTo("1100.00");
    }

    private static BenefitLine change(BenefitLine row, OptionalInt percent, Optional<Money> amount) {
        return new BenefitLine(
                row.id(),
                row.ofPatient(),
                row.type(),
                row.level(),
                row.target(),
                percent,
                amount,
                row.period(),
                row.qualifier(),
                row.quantity(),
                row.area());
    }

    @Test
    void aSupposedRowStatesAnotherFigureOrIsLeftOut() {
        EstimateCase given = Trial.percentage(
                        Row.percent(Row.code("D2740"), 50),
                        Row.maximum(Row.EVERYTHING, 300),
                        Row.every(Row.code("D2740"), QuantityQualifier.MONTHS, 60))
                .paid("D2740", LocalDate.of(2022, 6, 15), 10, 0)
                .planned("D2740", 1000)
                .given();
        // 36 months ago there was one, so nothing is paid; with 24 months instead of 60 it is half, but at most 300
        assertThat(patient(given)).isEqualTo("1000.00");
        EstimateCase sooner = WhatIf.quantity(given, "P1", "limit", 24);
        assertThat(patient(sooner)).isEqualTo("700.00");
        assertThat(patient(WhatIf.without(given, "P1", "limit"))).isEqualTo("700.00");
        assertThat(patient(WhatIf.without(sooner, "P1", "maximum"))).isEqualTo("500.00");
        assertThat(patient(WhatIf.percentOf(WhatIf.without(sooner, "P1", "maximum"), "P1", "percent", 90)))
                .isEqualTo("100.00");
        assertThat(patient(WhatIf.quantity(given, "P2", "limit", 24))).isEqualTo("1000.00");
    }

    private static String patient(EstimateCase given) {
        return Estimate.of(given).getFirst().patientPortion().toString();
    }
}
