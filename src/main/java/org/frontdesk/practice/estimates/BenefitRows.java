package org.frontdesk.practice.estimates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.CodeGroup;
import org.frontdesk.domain.estimate.CoverageCategory;
import org.frontdesk.domain.estimate.Target;
import org.frontdesk.practice.store.Reading;
import org.frontdesk.practice.store.Row;

/** The benefits of a plan and of a patient's link to it, as the estimate reads them. */
final class BenefitRows {
    private static final String BENEFITS = "SELECT b.*, COALESCE(c.ProcCode, '') AS code,"
            + " COALESCE(g.GroupName, '') AS groupName, COALESCE(g.ProcCodes, '') AS groupCodes,"
            + " COALESCE(g.ItemOrder, 0) AS groupOrder FROM benefit b"
            + " LEFT JOIN procedurecode c ON c.CodeNum = b.CodeNum"
            + " LEFT JOIN codegroup g ON g.CodeGroupNum = b.CodeGroupNum"
            + " WHERE b.%s = ? ORDER BY b.BenefitNum";
    private static final String OF_PLAN = BENEFITS.formatted("PlanNum");
    private static final String OF_LINK = BENEFITS.formatted("PatPlanNum");
    private static final String CATEGORIES =
            "SELECT CovCatNum, Description, EbenefitCat, CovOrder FROM covcat WHERE IsHidden = 'false'";
    private static final String SPANS = "SELECT CovCatNum, FromCode, ToCode FROM covspan ORDER BY CovSpanNum";

    private final Reading rows;
    private final Map<Long, CoverageCategory> categories = new HashMap<>();
    private final Map<Long, List<BenefitLine>> ofPlans = new HashMap<>();

    BenefitRows(Reading rows) {
        this.rows = rows;
        Map<Long, List<CoverageCategory.Span>> spans = rows.rows(SPANS).stream()
                .collect(Collectors.groupingBy(
                        row -> row.number("CovCatNum"),
                        Collectors.mapping(
                                row -> new CoverageCategory.Span(row.text("FromCode"), row.text("ToCode")),
                                Collectors.toList())));
        rows.rows(CATEGORIES).forEach(row -> {
            String known = row.text("EbenefitCat");
            categories.put(
                    row.number("CovCatNum"),
                    new CoverageCategory(
                            known.equals("None") ? row.text("Description") : known,
                            Math.toIntExact(row.number("CovOrder")),
                            spans.getOrDefault(row.number("CovCatNum"), List.of())));
        });
    }

    /** The practice's General category where it has a visible one, else the usual. */
    CoverageCategory general() {
        return categories.values().stream()
                .filter(category -> category.name().equals(CoverageCategory.GENERAL))
                .min(Comparator.comparingInt(CoverageCategory::order))
                .orElse(CoverageCategory.US.getFirst());
    }

    List<BenefitLine> of(Row plan) {
        var all = new ArrayList<>(ofPlans.computeIfAbsent(plan.number("PlanNum"), number -> lines(OF_PLAN, number)));
        all.addAll(lines(OF_LINK, plan.number("PatPlanNum")));
        return all;
    }

    private List<BenefitLine> lines(String question, long number) {
        return rows.rows(question, number).stream()
                .filter(this::isSeen)
                .map(this::line)
                .toList();
    }

    /** Rows on hidden categories count for nothing. */
    private boolean isSeen(Row row) {
        return row.number("CovCatNum") == 0 || categories.containsKey(row.number("CovCatNum"));
    }

    private BenefitLine line(Row row) {
        int percent = Math.toIntExact(row.number("Percent"));
        return new BenefitLine(
                row.text("BenefitNum"),
                row.number("PatPlanNum") != 0,
                word(BenefitType.class, row, "BenefitType", BenefitType.ACTIVE_COVERAGE),
                word(CoverageLevel.class, row, "CoverageLevel", CoverageLevel.NONE),
                target(row),
                percent < 0 ? OptionalInt.empty() : OptionalInt.of(percent),
                Money.ofSentinel(row.money("MonetaryAmt")),
                word(TimePeriod.class, row, "TimePeriod", TimePeriod.NONE),
                word(QuantityQualifier.class, row, "QuantityQualifier", QuantityQualifier.NONE),
                Math.toIntExact(row.number("Quantity")),
                word(TreatmentArea.class, row, "TreatArea", TreatmentArea.NONE));
    }

    private Target target(Row row) {
        if (row.number("CodeNum") != 0) {
            return new Target.OneCode(row.text("code"));
        }
        if (row.number("CodeGroupNum") != 0) {
            List<String> codes = Arrays.stream(row.text("groupCodes").split(","))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .toList();
            return new Target.InGroup(
                    new CodeGroup(row.text("groupName"), Math.toIntExact(row.number("groupOrder")), codes));
        }
        return row.number("CovCatNum") == 0
                ? new Target.Everything()
                : new Target.InCategory(categories.get(row.number("CovCatNum")));
    }

    private static <E extends Enum<E> & ApiName> E word(Class<E> kind, Row row, String column, E otherwise) {
        return ApiName.find(kind, row.text(column)).orElse(otherwise);
    }
}
