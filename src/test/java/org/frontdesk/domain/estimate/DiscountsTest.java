package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Discounts of 30 unless said: the office's 100 less the plan's 70. */
class DiscountsTest {
    private static final LocalDate JULY_2023 = LocalDate.of(2023, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 15);

    private static DiscountedService exam(String date) {
        return service(date, 100, 70, 1);
    }

    private static DiscountedService service(String date, long fee, long planFee, int quantity) {
        return new DiscountedService(
                "A",
                Set.of(LimitKind.EXAM),
                LocalDate.parse(date),
                Money.dollars(fee),
                Optional.of(Money.dollars(planFee)),
                quantity);
    }

    private static DiscountPlan plan(int exams, int maximum) {
        return new DiscountPlan(
                Map.of(LimitKind.EXAM, FrequencyLimit.ofApi(exams)),
                Optional.of(Money.dollars(maximum)).filter(money -> maximum >= 0),
                Optional.of(JULY_2023),
                Optional.empty());
    }

    private static List<Long> dollars(DiscountPlan plan, DiscountedService... services) {
        return Discounts.of(plan, TODAY, List.of(), List.of(services)).stream()
                .map(discount -> discount.discount().cents() / 100)
                .toList();
    }

    @Test
    void theDiscountIsTheDifferenceOfTheFeesAndNeverBelowZero() {
        assertThat(dollars(plan(-1, -1), exam("2023-08-01"), service("2023-08-01", 100, 70, 2)))
                .containsExactly(30L, 60L);
        assertThat(dollars(plan(-1, -1), service("2023-08-01", 60, 70, 1))).containsExactly(0L);
        var noFee = new DiscountedService(
                "A", Set.of(), LocalDate.parse("2023-08-01"), Money.dollars(100), Optional.empty(), 1);
        assertThat(dollars(plan(-1, -1), noFee)).containsExactly(0L);
    }

    @Test
    void aLimitCountsWithinThePlanYearAndZeroAllowsNone() {
        assertThat(dollars(plan(1, -1), exam("2023-08-01"), exam("2024-06-30"), exam("2024-07-01")))
                .containsExactly(30L, 0L, 30L);
        assertThat(dollars(plan(0, -1), exam("2023-08-01"))).containsExactly(0L);
    }

    @Test
    void theYearlyMaximumLeavesTheRest() {
        // 30, then 70 - 30 = 40 is enough for 30, then 10, then nothing.
        var discounts = Discounts.of(
                plan(-1, 70),
                TODAY,
                List.of(),
                List.of(exam("2023-08-01"), exam("2023-08-01"), exam("2023-08-01"), exam("2023-08-01")));
        assertThat(discounts)
                .extracting(discount -> discount.discount().cents() / 100)
                .containsExactly(30L, 30L, 10L, 0L);
        assertThat(discounts)
                .extracting(DiscountEstimate::note)
                .containsExactly("", "", "Over Annual Max", "Over Annual Max");
    }

    @Test
    void whatWasGivenBeforeCounts() {
        var before =
                List.of(new DiscountUse("h", Set.of(LimitKind.EXAM), LocalDate.parse("2023-09-01"), Money.dollars(55)));
        // 70 - 55 = 15.
        assertThat(Discounts.of(plan(-1, 70), TODAY, before, List.of(exam("2023-10-01")))
                        .getFirst()
                        .discount())
                .isEqualTo(Money.dollars(15));
        assertThat(Discounts.of(plan(1, -1), TODAY, before, List.of(exam("2023-10-01")))
                        .getFirst()
                        .note())
                .isEqualTo("Frequency Limitation");
    }

    @Test
    void outsideTheMembershipNothingIsTakenOff() {
        var ended = new DiscountPlan(
                Map.of(), Optional.empty(), Optional.of(JULY_2023), Optional.of(LocalDate.parse("2024-03-31")));
        assertThat(dollars(ended, exam("2023-06-30"), exam("2024-03-31"), exam("2024-04-01")))
                .containsExactly(0L, 30L, 0L);
    }

    @Test
    void withoutEffectiveDateThisYearIsTheFirst() {
        var open = new DiscountPlan(Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(dollars(open, exam("2024-12-31"), exam("2025-01-01"))).containsExactly(0L, 30L);
    }

    @Test
    void aCodeInSeveralListsIsLimitedByEach() {
        // Two exams are allowed but no x-ray: what is both is not discounted. A kind without a limit never is too
        // often.
        var limits = Map.of(LimitKind.EXAM, FrequencyLimit.ofApi(2), LimitKind.XRAY, FrequencyLimit.ofApi(0));
        var plan = new DiscountPlan(limits, Optional.empty(), Optional.of(JULY_2023), Optional.empty());
        assertThat(dollars(
                        plan,
                        of(Set.of(LimitKind.EXAM, LimitKind.XRAY)),
                        of(Set.of(LimitKind.CLEANING)),
                        of(Set.of(LimitKind.CLEANING)),
                        of(Set.of(LimitKind.EXAM)),
                        of(Set.of(LimitKind.EXAM))))
                .containsExactly(0L, 30L, 30L, 30L, 0L);
    }

    private static DiscountedService of(Set<LimitKind> kinds) {
        return new DiscountedService(
                "A", kinds, LocalDate.parse("2023-08-01"), Money.dollars(100), Optional.of(Money.dollars(70)), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-01, 2023-12-01, 2023-07-01, 2024-06-30",
        "2023-07-01, 2024-03-01, 2023-07-01, 2024-06-30",
        "2023-07-01, 2024-07-01, 2024-07-01, 2025-06-30",
        // From the second year on the practice's own system starts a year too late before the anniversary.
        "2023-07-01, 2025-03-01, 2025-07-01, 2026-06-30",
        "2024-02-29, 2025-02-28, 2025-02-28, 2026-02-27",
        "2024-02-29, 2028-02-28, 2028-02-28, 2029-02-27",
    })
    void thePlanYearStartsAtTheAnniversary(LocalDate effective, LocalDate date, LocalDate from, LocalDate to) {
        DiscountYear year = DiscountYear.of(effective, date, Optional.empty());
        assertThat(year.from()).isEqualTo(from);
        assertThat(year.to()).isEqualTo(to);
        assertThat(year.oddities().isEmpty()).isEqualTo(!from.isAfter(date));
    }
}
