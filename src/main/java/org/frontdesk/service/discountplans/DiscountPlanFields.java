package org.frontdesk.service.discountplans;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.frontdesk.api.Fields;
import org.frontdesk.api.wire.DiscountPlan;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.DiscountPlanTerms;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;

/** Translates between a plan's terms and the fields of the API's DiscountPlans. */
final class DiscountPlanFields {
    private DiscountPlanFields() {}

    static DiscountPlanTerms terms(DiscountPlan row) {
        return new DiscountPlanTerms(
                row.description(),
                row.feeSchedNum(),
                row.defNum(),
                row.isHidden(),
                row.planNote(),
                Map.of(
                        LimitKind.EXAM, FrequencyLimit.ofApi(row.examFreqLimit()),
                        LimitKind.XRAY, FrequencyLimit.ofApi(row.xrayFreqLimit()),
                        LimitKind.CLEANING, FrequencyLimit.ofApi(row.prophyFreqLimit()),
                        LimitKind.FLUORIDE, FrequencyLimit.ofApi(row.fluorideFreqLimit()),
                        LimitKind.PERIO, FrequencyLimit.ofApi(row.perioFreqLimit()),
                        LimitKind.LIMITED_EXAM, FrequencyLimit.ofApi(row.limitedExamFreqLimit()),
                        LimitKind.PERIAPICAL_XRAY, FrequencyLimit.ofApi(row.pAFreqLimit())),
                Money.ofSentinel(row.annualMax()));
    }

    /** Every field, for a POST. */
    static Fields all(DiscountPlanTerms terms) {
        var fields = Fields.none();
        values(terms).forEach(fields::and);
        return fields;
    }

    /** The named fields, for a sparse PUT. */
    static Fields only(Set<String> names, DiscountPlanTerms to) {
        var fields = Fields.none();
        values(to).forEach((name, value) -> {
            if (names.contains(name)) {
                fields.and(name, value);
            }
        });
        return fields;
    }

    /** The fields in which the wanted terms differ at all, by their API names. */
    static List<String> changed(DiscountPlanTerms from, DiscountPlanTerms to) {
        Map<String, Object> before = values(from);
        return values(to).entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every field in words. */
    static Map<String, String> says(DiscountPlanTerms terms) {
        var says = new LinkedHashMap<String, String>();
        values(terms).forEach((name, value) -> says.put(name, value.toString()));
        return says;
    }

    /** The fields whose values differ, by their API names; blanks and line ends in the note do not count, the server rewrites them. */
    static List<String> differences(DiscountPlanTerms asked, DiscountPlanTerms answered) {
        Map<String, Object> kept = values(answered);
        return values(asked).entrySet().stream()
                .filter(field -> !Objects.equals(plain(field.getValue()), plain(kept.get(field.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Object plain(Object value) {
        return value instanceof String text ? text.strip().replaceAll("\\s+", " ") : value;
    }

    private static Map<String, Object> values(DiscountPlanTerms terms) {
        var values = new LinkedHashMap<String, Object>();
        values.put("Description", terms.description());
        values.put("FeeSchedNum", terms.feeSchedule());
        values.put("DefNum", terms.adjustmentType());
        values.put("IsHidden", terms.hidden());
        values.put("PlanNote", terms.note());
        terms.limits().forEach((kind, limit) -> values.put(kind.apiName(), limit.apiNumber()));
        values.put("AnnualMax", terms.annualMax().map(Money::toDollars).orElse(BigDecimal.ONE.negate()));
        return values;
    }
}
