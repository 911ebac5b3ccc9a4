package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;
import org.junit.jupiter.api.Test;

/** What a discount plan leaves to its member, as a chain; today is 15 June 2025. */
class MembershipTest {
    private static final FeeSchedule MEMBERS =
            new FeeSchedule(Map.of("D2740", dollars(700), "D1110", dollars(60), "D0120", dollars(30)));
    private static final FeeSchedule USUAL = new FeeSchedule(Map.of("D2740", dollars(1000), "D9110", dollars(90)));

    private static EstimateCase joined(Optional<Money> most, List<DiscountUse> before, Procedure... procedures) {
        var plan = new DiscountPlan(
                Map.of(LimitKind.CLEANING, FrequencyLimit.ofApi(1)),
                most,
                Optional.of(LocalDate.of(2025, 2, 1)),
                Optional.empty());
        var membership =
                new DiscountMembership(plan, MEMBERS, USUAL, Map.of(LimitKind.CLEANING, Set.of("D1110")), before);
        return new EstimateCase(Trial.TODAY, true, List.of(), Map.of(), Preferences.USUAL, List.of(procedures))
                .withMembership(Optional.of(membership));
    }

    private static Procedure procedure(String id, String code, long fee) {
        return Procedure.planned(id, code, dollars(fee), Trial.TODAY);
    }

    private static List<String> told(EstimateCase given, String procedure) {
        return Chain.of(given, Estimate.of(given), procedure).stream()
                .map(link -> link.word() + " " + link.amount())
                .toList();
    }

    @Test
    void theMemberPaysThePlansFee() {
        EstimateCase given = joined(Optional.empty(), List.of(), procedure("A", "D2740", 1000));
        // 1,000 - 300 = 700
        assertThat(told(given, "A"))
                .containsExactly("fee 1000.00", "member_fee 700.00", "discount_off -300.00", "patient 700.00");
        ProcedureEstimate estimate = Estimate.of(given).getFirst();
        assertThat(estimate.patientPortion()).isEqualTo(dollars(700));
        assertThat(estimate.why().children().stream().map(Step::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(estimate.patientPortion());
    }

    @Test
    void theYearlyMaximumLeavesTheRestToTheMember() {
        var used = new DiscountUse("adjustment/1", Set.of(), LocalDate.of(2025, 3, 1), dollars(400));
        EstimateCase given = joined(
                Optional.of(dollars(500)), List.of(used), procedure("A", "D2740", 1000), procedure("B", "D0120", 40));
        // of 500 there are 100 left for A's 300, and nothing of B's 10
        assertThat(told(given, "A"))
                .containsExactly(
                        "fee 1000.00",
                        "member_fee 700.00",
                        "discount_maximum 0.00",
                        "discount_off -100.00",
                        "patient 900.00");
        assertThat(told(given, "B")).contains("discount_nothing 0.00", "patient 40.00");
    }

    @Test
    void aLimitCountsCompletedWorkAndWhatComesBefore() {
        var done = new DiscountUse("procedure/9", Set.of(LimitKind.CLEANING), LocalDate.of(2025, 3, 1), Money.ZERO);
        assertThat(told(joined(Optional.empty(), List.of(done), procedure("A", "D1110", 95)), "A"))
                .contains("discount_frequency 0.00", "discount_nothing 0.00", "patient 95.00");
        EstimateCase two =
                joined(Optional.empty(), List.of(), procedure("A", "D1110", 95), procedure("B", "D1110", 95));
        assertThat(told(two, "A")).contains("patient 60.00");
        assertThat(told(two, "B")).contains("patient 95.00");
        assertThat(told(two.chained(false), "B")).contains("patient 60.00");
    }

    @Test
    void aCodeWithoutMembersFeeCostsTheUsualFeeAndOneWithoutAnyFeeTheWhole() {
        assertThat(told(joined(Optional.empty(), List.of(), procedure("A", "D9110", 120)), "A"))
                .contains("member_fee 90.00", "discount_off -30.00", "patient 90.00");
        assertThat(told(joined(Optional.empty(), List.of(), procedure("A", "D9999", 120)), "A"))
                .contains("member_fee_none 0.00", "discount_nothing 0.00", "patient 120.00");
    }

    @Test
    void beforeTheMembershipNothingIsTakenOff() {
        Procedure early = Procedure.planned("A", "D2740", dollars(1000), LocalDate.of(2025, 1, 15));
        assertThat(told(joined(Optional.empty(), List.of(), early), "A"))
                .contains("discount_outside 0.00", "patient 1000.00");
    }

    @Test
    void anotherCodeIsSupposedAtTheOfficesFee() {
        EstimateCase given = joined(Optional.empty(), List.of(), procedure("A", "D9110", 120));
        // D2740 costs 1,000 in this office and 700 for members
        assertThat(told(WhatIf.code(given, "A", "D2740"), "A")).contains("fee 1000.00", "patient 700.00");
    }

    @Test
    void whatCannotBeReadLimitsOrHidesTheAmount() {
        EstimateCase given = joined(Optional.of(dollars(500)), List.of(), procedure("A", "D2740", 1000));
        for (var expected : Map.of(
                        Unreckoned.Kind.DISCOUNT_USE_UNREADABLE, Certainty.LIMIT,
                        Unreckoned.Kind.DISCOUNT_CODES_UNREADABLE, Certainty.LIMIT,
                        Unreckoned.Kind.DISCOUNT_FEES_UNREADABLE, Certainty.UNKNOWN,
                        Unreckoned.Kind.DISCOUNT_UNREADABLE, Certainty.UNKNOWN)
                .entrySet()) {
            var doubts = new Doubts(Map.of(DiscountMembership.ID, Set.of(expected.getKey())), Map.of());
            Reliance found = Reliance.of(given, given.procedures().getFirst(), doubts);
            assertThat(found.patient()).isEqualTo(expected.getValue());
            assertThat(found.left()).extracting(Unreckoned::kind).containsExactly(expected.getKey());
        }
    }
}
