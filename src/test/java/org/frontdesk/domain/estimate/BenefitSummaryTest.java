package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.category;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.deductible;
import static org.frontdesk.domain.estimate.Row.family;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.lifetime;
import static org.frontdesk.domain.estimate.Row.maximum;
import static org.frontdesk.domain.estimate.Row.own;
import static org.frontdesk.domain.estimate.Trial.dollars;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.ClaimLine.Status;
import org.junit.jupiter.api.Test;

/** The figures beside a treatment plan; today is 15 June 2025. */
class BenefitSummaryTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_YEAR = LocalDate.of(2024, 12, 31);

    private final List<ClaimLine> lines = new ArrayList<>();

    private BenefitSummary summary(BenefitLine... rows) {
        return BenefitSummary.of(
                InsurancePlan.of("P1", PlanKind.CATEGORY_PERCENT, PlanFees.NONE, List.of(rows)), lines, Trial.TODAY);
    }

    private void line(boolean own, String code, LocalDate date, Status status, long paid, long deductible) {
        lines.add(new ClaimLine(
                "h" + lines.size(), own, code, date, status, dollars(paid), dollars(deductible), Place.NOWHERE));
    }

    @Test
    void theAnnualMaximumIsTheSmallestWithoutCategoryElseThatOnGeneral() {
        assertThat(summary(
                                maximum(category("General"), 800),
                                maximum(Row.EVERYTHING, 1500),
                                maximum(Row.EVERYTHING, 1200))
                        .annualMax())
                .contains(dollars(1200));
        assertThat(summary(maximum(category("General"), 800)).annualMax()).contains(dollars(800));
        // Not a maximum of the year for all: one on a category, of a lifetime, of the patient's own, of the family.
        assertThat(summary(
                                maximum(category("Crowns"), 500),
                                lifetime(maximum(Row.EVERYTHING, 900)),
                                own(maximum(Row.EVERYTHING, 700)),
                                family(maximum(Row.EVERYTHING, 3000)))
                        .annualMax())
                .isEmpty();
    }

    @Test
    void whatNoRowStatesIsEmptyAndNotZero() {
        assertThat(summary())
                .isEqualTo(new BenefitSummary(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Money.ZERO,
                        Money.ZERO,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void usedAndPendingAreWhatTheMaximumIsForInTheYear() {
        line(true, "D2740", MARCH, Status.RECEIVED, 100, 0);
        line(true, "D2740", MARCH, Status.SUPPLEMENTAL, 20, 0);
        line(true, "", MARCH, Status.ADJUSTMENT, 30, 0);
        line(true, "D0120", MARCH, Status.NOT_RECEIVED, 45, 0);
        line(true, "D2740", LAST_YEAR, Status.RECEIVED, 400, 0);
        line(true, "D8080", MARCH, Status.RECEIVED, 500, 0);
        line(true, "D4341", MARCH, Status.RECEIVED, 60, 0);
        line(true, "D1206", MARCH, Status.NOT_RECEIVED, 25, 0);
        line(true, "D3310", MARCH, Status.RECEIVED, 70, 0);
        line(false, "D2740", MARCH, Status.RECEIVED, 90, 0);
        line(true, "D1110", MARCH, Status.INSURANCE_HISTORY, 0, 0);
        // Used 100 + 20 + 30: last year, orthodontics, the family and codes with a limit of their own do not count.
        BenefitSummary summary = summary(
                maximum(Row.EVERYTHING, 1000),
                maximum(group(1, "D4341"), 200),
                maximum(code("D1206"), 40),
                maximum(category("Endodontics"), 300));
        assertThat(summary.used()).isEqualTo(dollars(150));
        assertThat(summary.pending()).isEqualTo(dollars(45));
        assertThat(summary.remaining()).contains(dollars(805));
        assertThat(summary(maximum(Row.EVERYTHING, 120)).remaining()).contains(Money.ZERO);
    }

    @Test
    void theDeductibleIsTheLargestAndWhatIsLeftOfItAlsoTheFamilysRest() {
        line(true, "D2740", MARCH, Status.RECEIVED, 10, 20);
        line(true, "D2740", LAST_YEAR, Status.RECEIVED, 10, 50);
        line(false, "D2740", MARCH, Status.RECEIVED, 10, 75);
        // 50 - 20 = 30 of the own; of the family's 150, 150 - 20 - 75 = 55 are left.
        BenefitSummary wide = summary(
                deductible(Row.EVERYTHING, 25),
                deductible(category("General"), 50),
                deductible(category("Crowns"), 90),
                family(deductible(Row.EVERYTHING, 150)));
        assertThat(wide.deductible()).contains(dollars(50));
        assertThat(wide.deductibleLeft()).contains(dollars(30));
        assertThat(wide.familyDeductible()).contains(dollars(150));
        // Of the family's 100 only 5 are left, of its 90 less than nothing.
        assertThat(summary(deductible(Row.EVERYTHING, 50), family(deductible(Row.EVERYTHING, 100)))
                        .deductibleLeft())
                .contains(dollars(5));
        assertThat(summary(deductible(Row.EVERYTHING, 50), family(deductible(Row.EVERYTHING, 90)))
                        .deductibleLeft())
                .contains(Money.ZERO);
        assertThat(summary(family(deductible(Row.EVERYTHING, 90))).deductibleLeft())
                .isEmpty();
    }

    @Test
    void theFamilysMaximumStandsBesideThePersons() {
        BenefitSummary summary = summary(maximum(Row.EVERYTHING, 1000), family(maximum(Row.EVERYTHING, 2500)));
        assertThat(summary.annualMax()).contains(dollars(1000));
        assertThat(summary.familyAnnualMax()).contains(dollars(2500));
    }
}
