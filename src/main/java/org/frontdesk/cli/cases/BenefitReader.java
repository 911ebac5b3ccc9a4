package org.frontdesk.cli.cases;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.CodeGroup;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.Target;

/** Reads benefit rows. */
final class BenefitReader {
    private static final Map<String, BenefitType> TYPES = Map.of(
            "active_coverage", BenefitType.ACTIVE_COVERAGE,
            "coinsurance", BenefitType.COINSURANCE,
            "deductible", BenefitType.DEDUCTIBLE,
            "copayment", BenefitType.COPAYMENT,
            "exclusion", BenefitType.EXCLUSIONS,
            "exclusions", BenefitType.EXCLUSIONS,
            "limitation", BenefitType.LIMITATIONS,
            "limitations", BenefitType.LIMITATIONS,
            "waiting_period", BenefitType.WAITING_PERIOD);
    private static final Map<String, CoverageLevel> LEVELS =
            Map.of("none", CoverageLevel.NONE, "individual", CoverageLevel.INDIVIDUAL, "family", CoverageLevel.FAMILY);
    private static final Map<String, TimePeriod> PERIODS = Map.of(
            "none", TimePeriod.NONE,
            "service_year", TimePeriod.SERVICE_YEAR,
            "calendar_year", TimePeriod.CALENDAR_YEAR,
            "lifetime", TimePeriod.LIFETIME,
            "years", TimePeriod.YEARS,
            "last_12_months", TimePeriod.NUMBER_IN_LAST_12_MONTHS,
            "number_in_last_12_months", TimePeriod.NUMBER_IN_LAST_12_MONTHS);
    private static final Map<String, QuantityQualifier> QUALIFIERS = Map.of(
            "none", QuantityQualifier.NONE,
            "number_of_services", QuantityQualifier.NUMBER_OF_SERVICES,
            "age_limit", QuantityQualifier.AGE_LIMIT,
            "visits", QuantityQualifier.VISITS,
            "years", QuantityQualifier.YEARS,
            "months", QuantityQualifier.MONTHS);
    private static final Map<String, TreatmentArea> AREAS = Map.ofEntries(
            entry("none", TreatmentArea.NONE),
            entry("surf", TreatmentArea.SURFACE),
            entry("surface", TreatmentArea.SURFACE),
            entry("tooth", TreatmentArea.TOOTH),
            entry("mouth", TreatmentArea.MOUTH),
            entry("quad", TreatmentArea.QUADRANT),
            entry("quadrant", TreatmentArea.QUADRANT),
            entry("sextant", TreatmentArea.SEXTANT),
            entry("arch", TreatmentArea.ARCH),
            entry("tooth_range", TreatmentArea.TOOTH_RANGE));

    private final Map<String, CodeGroup> groups;
    private final Map<String, CoverageCategory> categories;

    /** @param categories of the case itself, by name in lower case; they go before the usual ones */
    BenefitReader(Map<String, CodeGroup> groups, Map<String, CoverageCategory> categories) {
        this.groups = groups;
        this.categories = categories;
    }

    /** @param id names the row in the explanation */
    BenefitLine read(CaseNode row, String id) throws CaseProblem {
        BenefitType type =
                row.word("type", TYPES).orElseThrow(() -> new CaseProblem(row.place("type") + " is missing."));
        int percent = row.integer("percent", -1, 100).orElse(-1);
        return new BenefitLine(
                id,
                row.isOn("for_patient"),
                type,
                row.word("level", LEVELS).orElse(CoverageLevel.NONE),
                target(row),
                percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent),
                row.amount("amount"),
                row.word("period", PERIODS).orElse(TimePeriod.NONE),
                row.word("qualifier", QUALIFIERS).orElse(QuantityQualifier.NONE),
                row.integer("quantity", 0, 255).orElse(0),
                row.word("area", AREAS).orElse(TreatmentArea.NONE));
    }

    /** The General category of the case's own, else the usual one. */
    CoverageCategory general() {
        return Optional.ofNullable(categories.get(CoverageCategory.GENERAL.toLowerCase(Locale.ROOT)))
                .orElse(CoverageCategory.US.getFirst());
    }

    /** The closest of code, group and category. */
    private Target target(CaseNode row) throws CaseProblem {
        String category = row.text("category").orElse("");
        String group = row.text("code_group").orElse("");
        String code = row.text("code").orElse("");
        if (!code.isEmpty()) {
            return new Target.OneCode(code);
        }
        if (!group.isEmpty()) {
            if (!groups.containsKey(group)) {
                throw row.problem("code_group", "the name of one of the case's code_groups");
            }
            return new Target.InGroup(groups.get(group));
        }
        if (category.isEmpty()) {
            return new Target.Everything();
        }
        return new Target.InCategory(Optional.ofNullable(categories.get(category.toLowerCase(Locale.ROOT)))
                .or(() -> CoverageCategory.named(category))
                .orElseThrow(() -> row.problem("category", "the name of a coverage category")));
    }
}
