package org.frontdesk.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.CobRule;
import org.frontdesk.domain.estimate.CodeGroup;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.FeeSchedule;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Place;
import org.frontdesk.domain.estimate.PlanFees;
import org.frontdesk.domain.estimate.PlanKind;
import org.frontdesk.domain.estimate.Preferences;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.Substitution;
import org.frontdesk.domain.estimate.Target;

/**
 * Treatment plans of twenty procedures under two PPOs of thirty rows each, with a year of claim lines behind them. The same
 * number always makes the same case.
 */
final class EstimateCases {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int PROCEDURES = 20;
    private static final int LINES = 12;
    private static final List<String> CODES = List.of(
            "D0120", "D0150", "D0210", "D0274", "D1110", "D1206", "D1351", "D2140", "D2391", "D2392", "D2740", "D2750",
            "D3310", "D3330", "D4341", "D4910", "D5110", "D6240", "D7140", "D7210");
    private static final Map<String, Integer> PERCENTAGES = Map.of(
            "Diagnostic", 100,
            "DiagnosticXRay", 100,
            "RoutinePreventive", 100,
            "Restorative", 80,
            "Endodontics", 80,
            "Periodontics", 80,
            "OralSurgery", 80,
            "Crowns", 50,
            "Prosthodontics", 50,
            "Orthodontics", 50);

    private final Random random;

    private EstimateCases(long number) {
        random = new Random(number);
    }

    static EstimateCase number(long number) {
        return new EstimateCases(number).made();
    }

    private EstimateCase made() {
        var history = new HashMap<String, List<ClaimLine>>();
        var plans = new ArrayList<InsurancePlan>();
        for (String id : List.of("P1", "P2")) {
            plans.add(plan(id));
            history.put(id, lines());
        }
        var procedures = new ArrayList<Procedure>();
        for (int i = 0; i < PROCEDURES; i++) {
            procedures.add(procedure(i));
        }
        return new EstimateCase(TODAY, true, plans, history, Preferences.USUAL, procedures);
    }

    private Procedure procedure(int i) {
        return new Procedure(
                "A" + i,
                CODES.get((i * 7) % CODES.size()),
                new Money(4_000 + random.nextInt(120_000)),
                1,
                TODAY,
                false,
                new Place(Integer.toString(2 + random.nextInt(30)), "", ""),
                OptionalInt.of(44),
                Money.ZERO,
                Map.of(),
                Map.of(),
                Set.of());
    }

    private List<ClaimLine> lines() {
        var lines = new ArrayList<ClaimLine>();
        for (int i = 0; i < LINES; i++) {
            lines.add(new ClaimLine(
                    "h" + i,
                    i % 3 != 0,
                    CODES.get(random.nextInt(CODES.size())),
                    TODAY.minusDays(random.nextInt(500)),
                    i % 5 == 0 ? ClaimLine.Status.NOT_RECEIVED : ClaimLine.Status.RECEIVED,
                    new Money(random.nextInt(20_000)),
                    Money.dollars(random.nextInt(20)),
                    Place.NOWHERE));
        }
        return lines;
    }

    private InsurancePlan plan(String id) {
        var agreed = new HashMap<String, Money>();
        CODES.forEach(code -> agreed.put(code, new Money(3_000 + random.nextInt(90_000))));
        var fees = new PlanFees(
                Optional.of(new FeeSchedule(agreed)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                FeeSchedule.EMPTY,
                Map.of("D2391", new Substitution("D2140", Substitution.Condition.POSTERIOR)),
                true);
        return new InsurancePlan(
                id,
                PlanKind.PPO,
                CobRule.STANDARD,
                0,
                Optional.of(LocalDate.of(2024, 1, 1)),
                fees,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rows(id));
    }

    private static List<BenefitLine> rows(String id) {
        var rows = new ArrayList<BenefitLine>();
        PERCENTAGES.forEach((category, percent) -> rows.add(row(
                id + "/" + rows.size(),
                BenefitType.COINSURANCE,
                CoverageLevel.NONE,
                in(category),
                percent,
                -1,
                QuantityQualifier.NONE,
                0,
                TimePeriod.CALENDAR_YEAR)));
        var all = new Target.Everything();
        amount(rows, BenefitType.LIMITATIONS, CoverageLevel.INDIVIDUAL, all, 2500);
        amount(rows, BenefitType.LIMITATIONS, CoverageLevel.FAMILY, all, 6000);
        amount(rows, BenefitType.DEDUCTIBLE, CoverageLevel.INDIVIDUAL, all, 50);
        amount(rows, BenefitType.DEDUCTIBLE, CoverageLevel.FAMILY, all, 150);
        amount(rows, BenefitType.DEDUCTIBLE, CoverageLevel.INDIVIDUAL, in("Diagnostic"), 0);
        amount(rows, BenefitType.DEDUCTIBLE, CoverageLevel.INDIVIDUAL, in("RoutinePreventive"), 0);
        amount(rows, BenefitType.LIMITATIONS, CoverageLevel.INDIVIDUAL, in("Endodontics"), 1500);
        for (List<String> codes : List.of(
                List.of("D0120", "D0150"),
                List.of("D1110", "D1120"),
                List.of("D0272", "D0274"),
                List.of("D4910"),
                List.of("D1351"))) {
            counted(rows, group(rows.size(), codes), QuantityQualifier.NUMBER_OF_SERVICES, 2, TimePeriod.CALENDAR_YEAR);
        }
        counted(rows, group(30, List.of("D0210", "D0330")), QuantityQualifier.YEARS, 5, TimePeriod.NONE);
        counted(rows, group(31, List.of("D2740", "D2750")), QuantityQualifier.MONTHS, 60, TimePeriod.NONE);
        counted(rows, group(32, List.of("D4341", "D4342")), QuantityQualifier.MONTHS, 24, TimePeriod.NONE);
        counted(rows, group(33, List.of("D5110", "D5120")), QuantityQualifier.YEARS, 7, TimePeriod.NONE);
        counted(rows, group(34, List.of("D1206", "D1208")), QuantityQualifier.AGE_LIMIT, 18, TimePeriod.NONE);
        counted(rows, group(35, List.of("D1351")), QuantityQualifier.AGE_LIMIT, 14, TimePeriod.NONE);
        rows.add(row(
                id + "/wait",
                BenefitType.WAITING_PERIOD,
                CoverageLevel.NONE,
                in("Prosthodontics"),
                -1,
                -1,
                QuantityQualifier.MONTHS,
                12,
                TimePeriod.NONE));
        rows.add(row(
                id + "/not",
                BenefitType.EXCLUSIONS,
                CoverageLevel.NONE,
                new Target.OneCode("D6240"),
                -1,
                -1,
                QuantityQualifier.NONE,
                0,
                TimePeriod.NONE));
        return rows;
    }

    private static void amount(
            List<BenefitLine> rows, BenefitType type, CoverageLevel level, Target target, int dollars) {
        rows.add(row(
                "row" + rows.size(),
                type,
                level,
                target,
                -1,
                dollars,
                QuantityQualifier.NONE,
                0,
                TimePeriod.CALENDAR_YEAR));
    }

    private static void counted(
            List<BenefitLine> rows, Target target, QuantityQualifier unit, int quantity, TimePeriod period) {
        rows.add(row(
                "row" + rows.size(),
                BenefitType.LIMITATIONS,
                CoverageLevel.NONE,
                target,
                -1,
                -1,
                unit,
                quantity,
                period));
    }

    private static BenefitLine row(
            String id,
            BenefitType type,
            CoverageLevel level,
            Target target,
            int percent,
            int dollars,
            QuantityQualifier unit,
            int quantity,
            TimePeriod period) {
        return new BenefitLine(
                id,
                false,
                type,
                level,
                target,
                percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent),
                dollars < 0 ? Optional.empty() : Optional.of(Money.dollars(dollars)),
                period,
                unit,
                quantity,
                TreatmentArea.NONE);
    }

    private static Target in(String category) {
        return new Target.InCategory(CoverageCategory.named(category).orElseThrow());
    }

    private static Target group(int order, List<String> codes) {
        return new Target.InGroup(new CodeGroup("Group " + order, order, codes));
    }
}
