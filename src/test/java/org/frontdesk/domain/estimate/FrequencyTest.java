package org.frontdesk.domain.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.domain.estimate.Row.code;
import static org.frontdesk.domain.estimate.Row.every;
import static org.frontdesk.domain.estimate.Row.group;
import static org.frontdesk.domain.estimate.Row.in;
import static org.frontdesk.domain.estimate.Row.own;
import static org.frontdesk.domain.estimate.Row.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often is too often. */
class FrequencyTest {
    private static final Target PROPHY = code("D1110");

    private static InsurancePlan plan(int renewMonth, BenefitLine... rows) {
        return new InsurancePlan(
                "P1",
                PlanKind.CATEGORY_PERCENT,
                CobRule.BASIC,
                renewMonth,
                Optional.empty(),
                PlanFees.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(rows));
    }

    private static ClaimLine done(String id, String code, LocalDate date, ClaimLine.Status status, long paid) {
        return new ClaimLine(id, true, code, date, status, Money.dollars(paid), Money.ZERO, Place.NOWHERE);
    }

    private static boolean met(InsurancePlan plan, LocalDate done, LocalDate today, LocalDate... before) {
        var lines = new java.util.ArrayList<ClaimLine>();
        for (LocalDate date : before) {
            lines.add(done("h" + lines.size(), "D1110", date, ClaimLine.Status.RECEIVED, 60));
        }
        return new Service("D1110", done, Place.NOWHERE).isLimited(plan, today, lines);
    }

    @ParameterizedTest
    @CsvSource({
        // The first day that counts lies exactly so many months back, or later when the month is too short.
        "MONTHS, 6,  2025-07-15, 2025-01-15, true",
        "MONTHS, 6,  2025-07-15, 2025-01-14, false",
        "MONTHS, 1,  2019-03-30, 2019-03-01, true",
        "MONTHS, 1,  2019-03-30, 2019-02-28, false",
        "YEARS,  1,  2020-02-29, 2019-03-01, true",
        "YEARS,  1,  2020-02-29, 2019-02-28, false",
        "YEARS,  5,  2025-06-15, 2020-06-15, true",
        // The window has no end.
        "MONTHS, 6,  2025-07-15, 2026-01-15, true",
    })
    void monthsAndYearsAllowOne(
            QuantityQualifier unit, int quantity, LocalDate date, LocalDate before, boolean expected) {
        assertThat(met(plan(0, every(PROPHY, unit, quantity)), date, date, before))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-15, 2024-07-15, false",
        "2025-07-15, 2024-07-16, true",
        "2025-07-15, 2025-07-15, true",
        "2025-07-15, 2025-07-16, false",
    })
    void theLastTwelveMonthsLeaveTheirFirstDayOut(LocalDate date, LocalDate before, boolean expected) {
        assertThat(met(plan(0, services(PROPHY, 1, TimePeriod.NUMBER_IN_LAST_12_MONTHS)), date, date, before))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, true",
        "2024-12-31, false",
        "2025-12-31, true",
        // The first day of the next year still counts, as in the practice's own system.
        "2026-01-01, true",
        "2026-01-02, false",
    })
    void theCalendarYearHoldsTheNextYearsFirstDay(LocalDate before, boolean expected) {
        LocalDate date = LocalDate.of(2025, 5, 5);
        assertThat(met(plan(0, services(PROPHY, 1, TimePeriod.CALENDAR_YEAR)), date, date, before))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Renewed on 1 September: after it this year counts, before it last year while the renewal is to come.
        "2025-10-01, 2025-10-02, 2025-09-01, true",
        "2025-10-01, 2025-10-02, 2025-08-31, false",
        "2025-05-01, 2025-05-01, 2024-09-01, true",
        "2025-05-01, 2025-05-01, 2024-08-31, false",
        // On the renewal day itself it depends on today.
        "2025-09-01, 2025-08-31, 2024-09-02, true",
        "2025-09-01, 2025-09-01, 2024-09-02, false",
    })
    void theServiceYearDependsOnToday(LocalDate date, LocalDate today, LocalDate before, boolean expected) {
        assertThat(met(plan(9, services(PROPHY, 1, TimePeriod.SERVICE_YEAR)), date, today, before))
                .isEqualTo(expected);
    }

    @Test
    void asManyAsAllowedAreAllowed() {
        LocalDate date = LocalDate.of(2025, 12, 1);
        InsurancePlan two = plan(0, services(PROPHY, 2, TimePeriod.CALENDAR_YEAR));
        assertThat(met(two, date, date, date.minusMonths(6))).isFalse();
        assertThat(met(two, date, date, date.minusMonths(6), date.minusMonths(3)))
                .isTrue();
    }

    @Test
    void aLifetimeNumberOfServicesLimitsNothing() {
        LocalDate date = LocalDate.of(2025, 12, 1);
        assertThat(met(plan(0, services(PROPHY, 1, TimePeriod.LIFETIME)), date, date, date))
                .isFalse();
    }

    @Test
    void aRowOfThePatientTakesThePlaceOfThePlans() {
        LocalDate date = LocalDate.of(2025, 12, 1);
        BenefitLine once = services(PROPHY, 1, TimePeriod.CALENDAR_YEAR);
        BenefitLine twice = own(services(PROPHY, 2, TimePeriod.CALENDAR_YEAR));
        assertThat(met(plan(0, once, twice), date, date, date)).isFalse();
        assertThat(met(plan(0, twice, once), date, date, date)).isFalse();
        assertThat(met(plan(0, once), date, date, date)).isTrue();
    }

    @Test
    void aGroupCountsAllItsCodesAndACategoryNone() {
        LocalDate date = LocalDate.of(2025, 5, 1);
        var child = List.of(done("h", "D1120", date, ClaimLine.Status.RECEIVED, 50));
        var service = new Service("D1110", date, Place.NOWHERE);
        BenefitLine row = services(group(0, "D1110", "D1120"), 1, TimePeriod.CALENDAR_YEAR);
        assertThat(service.isLimited(plan(0, row), date, child)).isTrue();
        BenefitLine wide = services(Row.category("RoutinePreventive"), 1, TimePeriod.CALENDAR_YEAR);
        assertThat(service.isLimited(plan(0, wide), date, child)).isFalse();
        // Frequencies compare whole codes: D11 is not D1110.
        BenefitLine part = services(group(0, "D11"), 1, TimePeriod.CALENDAR_YEAR);
        assertThat(service.isLimited(plan(0, part), date, child)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, 60, true",
        "RECEIVED, 0, false",
        "NOT_RECEIVED, 60, true",
        "SUPPLEMENTAL, 60, true",
        "ESTIMATE, 60, true",
        "INSURANCE_HISTORY, 0, true",
        "ADJUSTMENT, 60, false",
    })
    void whatWasPaidOrDoneElsewhereCounts(ClaimLine.Status status, long paid, boolean expected) {
        LocalDate date = LocalDate.of(2025, 5, 1);
        var line = done("h", "D1110", date, status, paid);
        InsurancePlan plan = plan(0, services(PROPHY, 1, TimePeriod.CALENDAR_YEAR));
        var service = new Service("D1110", date, Place.NOWHERE);
        assertThat(service.isLimited(plan, date, List.of(line))).isEqualTo(expected);
        // Two lines of one procedure count once.
        InsurancePlan two = plan(0, services(PROPHY, 2, TimePeriod.CALENDAR_YEAR));
        assertThat(service.isLimited(two, date, List.of(line, line))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MOUTH,      3,'','',   30,'','',   true",
        "TOOTH,      3,M,'',    3,D,'',     true",
        "TOOTH,      3,M,'',    4,M,'',     false",
        "ARCH,       3,'','',   14,'','',   true",
        "ARCH,       3,'','',   19,'','',   false",
        "ARCH,       '','',U,   8,'','',    true",
        "TOOTH_RANGE,'','','2,3','','','3,4', true",
        "TOOTH_RANGE,'','',U,   '','','16', true",
        "TOOTH_RANGE,'','',L,   '','','16', false",
        "QUADRANT,   '',UR,'',  '',UR,'',   true",
        "QUADRANT,   '',UR,'',  '',UL,'',   false",
        "NONE,       '','','',  '','','',   true",
        "NONE,       3,'','',   3,'','',    true",
        "NONE,       3,M,'',    3,D,'',     false",
        "NONE,       3,'','',   4,'','',    false",
        "NONE,       '',UR,'',  '',UR,'',   false",
    })
    void theAreaSaysWhatIsTheSamePlace(
            TreatmentArea area,
            String tooth,
            String surface,
            String range,
            String otherTooth,
            String otherSurface,
            String otherRange,
            boolean same) {
        LocalDate date = LocalDate.of(2025, 5, 1);
        var before = new ClaimLine(
                "h",
                true,
                "D1110",
                date,
                ClaimLine.Status.RECEIVED,
                Money.dollars(60),
                Money.ZERO,
                new Place(otherTooth, otherSurface, otherRange));
        InsurancePlan plan = plan(0, in(area, services(PROPHY, 1, TimePeriod.CALENDAR_YEAR)));
        assertThat(new Service("D1110", date, new Place(tooth, surface, range)).isLimited(plan, date, List.of(before)))
                .isEqualTo(same);
    }

    @Test
    void aQuadrantCodeIsTheSameInTheSameQuadrant() {
        LocalDate date = LocalDate.of(2025, 5, 1);
        var before = new ClaimLine(
                "h",
                true,
                "D4341",
                date,
                ClaimLine.Status.RECEIVED,
                Money.dollars(60),
                Money.ZERO,
                new Place("", "UR", ""));
        InsurancePlan plan = plan(0, every(code("D4341"), QuantityQualifier.YEARS, 2));
        assertThat(new Service("D4341", date, new Place("", "UR", "")).isLimited(plan, date, List.of(before)))
                .isTrue();
        assertThat(new Service("D4341", date, new Place("", "UL", "")).isLimited(plan, date, List.of(before)))
                .isFalse();
    }
}
