package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.family;
import static org.frontdesk.domain.estimate.Row.lifetime;
import static org.frontdesk.domain.estimate.Row.maximum;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.ClaimLine.Status;
import org.junit.jupiter.api.Test;

/** What is used and left of a plan; today is 15 June 2025. */
class StandingTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 12, 31);

    private final List<ClaimLine> lines = new ArrayList<>();

    private Standing standing(BenefitLine... rows) {
        return Standing.of(
                InsurancePlan.of("P1", PlanKind.CATEGORY_PERCENT, PlanFees.NONE, List.of(rows)), lines, Trial.TODAY);
    }

    private void line(boolean own, String code, LocalDate date, Status status, long paid, long deductible) {
        lines.add(new ClaimLine(
                "h" + lines.size(), own, code, date, status, dollars(paid), dollars(deductible), Place.NOWHERE));
    }

    private static Optional<Money> amount(Optional<Standing.Pot> pot) {
        return pot.flatMap(Standing.Pot::amount);
    }

    private static Optional<Money> left(Optional<Standing.Pot> pot) {
        return pot.flatMap(Standing.Pot::left);
    }

    @Test
    void theAnnualMaximumIsTheSmallestWithoutCategoryElseThatOnGeneral() {
        assertThat(amount(standing(
                                maximum(category("General"), 800),
                                maximum(Row.EVERYTHING, 1500),
                                maximum(Row.EVERYTHING, 1200))
                        .maximum()))
                .contains(dollars(1200));
        assertThat(amount(standing(maximum(category("General"), 800)).maximum()))
                .contains(dollars(800));
        // Not a maximum of the year for all: one on a category, of a lifetime, of the family.
        assertThat(standing(
                                maximum(category("Crowns"), 500),
                                lifetime(maximum(Row.EVERYTHING, 900)),
                                family(maximum(Row.EVERYTHING, 3000)))
                        .maximum())
                .isEmpty();
    }

    @Test
    void whatNoRowStatesIsEmptyAndNotZero() {
        assertThat(standing())
                .isEqualTo(new Standing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void usedAndPendingAreWhatTheMaximumIsForInTheYear() {
        line(true, "D2740", MARCH, Status.RECEIVED, 100, 0);
        line(true, "D2740", MARCH, Status.SUPPLEMENTAL, 20, 0);
        line(true, "", MARCH, Status.ADJUSTMENT, 30, 0);
        line(true, "D0120", MARCH, Status.NOT_RECEIVED, 45, 0);
        line(true, "D2740", LAST_YEAR, Status.RECEIVED, 400, 0);
        line(true, "D8080", MARCH, Status.RECEIVED, 500, 0);
        line(true, "D1206", MARCH, Status.NOT_RECEIVED, 25, 0);
        line(true, "D3310", MARCH, Status.RECEIVED, 70, 0);
        line(false, "D2740", MARCH, Status.RECEIVED, 90, 0);
        line(true, "D1110", MARCH, Status.INSURANCE_HISTORY, 0, 0);
        // Used 100 + 20 + 30: last year, orthodontics, the family and codes with a limit of their own do not count.
        Standing.Pot pot = standing(
                        maximum(Row.EVERYTHING, 1000),
                        maximum(code("D1206"), 40),
                        maximum(category("Endodontics"), 300))
                .maximum()
                .orElseThrow();
        assertThat(pot.used()).isEqualTo(dollars(150));
        assertThat(pot.pending()).isEqualTo(dollars(45));
        assertThat(pot.left()).contains(dollars(805));
        assertThat(left(standing(maximum(Row.EVERYTHING, 120)).maximum())).contains(Money.ZERO);
    }

    @Test
    void aPracticesOwnGeneralCategoryDecidesWhatAMaximumIsFor() {
        line(true, "D8080", MARCH, Status.RECEIVED, 500, 0);
        line(true, "01202", MARCH, Status.RECEIVED, 60, 0);
        var everything = new CoverageCategory(
                "General",
                0,
                List.of(new CoverageCategory.Span("00000", "99999"), new CoverageCategory.Span("D0000", "D9999")));
        InsurancePlan plan = InsurancePlan.of(
                "P1", PlanKind.CATEGORY_PERCENT, PlanFees.NONE, List.of(maximum(Row.EVERYTHING, 1000)));
        assertThat(left(Standing.of(plan, lines, Trial.TODAY).maximum())).contains(dollars(1000));
        assertThat(left(Standing.of(plan.withGeneral(everything), lines, Trial.TODAY)
                        .maximum()))
                .contains(dollars(440));
    }

    @Test
    void theDeductibleIsTheLargestAndWhatIsLeftOfItAlsoTheFamilysRest() {
        line(true, "D2740", MARCH, Status.RECEIVED, 10, 20);
        line(true, "D2740", LAST_YEAR, Status.RECEIVED, 10, 50);
        line(false, "D2740", MARCH, Status.RECEIVED, 10, 75);
        // 50 - 20 = 30 of the own; of the family's 150, 150 - 20 - 75 = 55 are left.
        Standing wide = standing(
                deductible(Row.EVERYTHING, 25),
                deductible(category("General"), 50),
                deductible(category("Crowns"), 90),
                family(deductible(Row.EVERYTHING, 150)));
        assertThat(amount(wide.deductible())).contains(dollars(50));
        assertThat(left(wide.deductible())).contains(dollars(30));
        assertThat(amount(wide.familyDeductible())).contains(dollars(150));
        // Of the family's 100 only 5 are left, of its 90 less than nothing.
        assertThat(left(standing(deductible(Row.EVERYTHING, 50), family(deductible(Row.EVERYTHING, 100)))
                        .deductible()))
                .contains(dollars(5));
        assertThat(left(standing(deductible(Row.EVERYTHING, 50), family(deductible(Row.EVERYTHING, 90)))
                        .deductible()))
                .contains(Money.ZERO);
        assertThat(standing(family(deductible(Row.EVERYTHING, 90))).deductible())
                .isEmpty();
    }

    @Test
    void theFamilysMaximumStandsBesideThePersons() {
        Standing found = standing(maximum(Row.EVERYTHING, 1000), family(maximum(Row.EVERYTHING, 2500)));
        assertThat(amount(found.maximum())).contains(dollars(1000));
        assertThat(amount(found.familyMaximum())).contains(dollars(2500));
    }
}
