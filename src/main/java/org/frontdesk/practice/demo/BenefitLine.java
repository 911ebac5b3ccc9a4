package org.frontdesk.practice.demo;

import java.time.LocalDate;
import org.frontdesk.practice.demo.Table.Line;

/**
 * A benefit row of a plan or of one person.
 *
 * @param subject "" for everything, a coverage category, {@code @group} or {@code #code}
 * @param percent -1 for none
 * @param cents -1 for none
 */
record BenefitLine(
        String type,
        String subject,
        String level,
        int percent,
        long cents,
        String period,
        String qualifier,
        int quantity,
        String area) {
    static BenefitLine of(Line line) {
        return new BenefitLine(
                line.text("type"),
                line.text("for"),
                line.text("level"),
                line.number("percent", -1),
                line.text("amount").isEmpty() ? -1 : Cents.of(line.text("amount")),
                line.text("period"),
                line.text("qualifier"),
                line.number("quantity", 0),
                line.text("area").isEmpty() ? "None" : line.text("area"));
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    /** A plain amount or percentage: neither a frequency nor an age. */
    boolean plain() {
        return qualifier.equals("None");
    }

    /** The row for the benefit table; the caller adds the plan or the patient's plan that owns it. */
    Fields fields(Codes codes, int renews, LocalDate entered) {
        String year = renews == 0 ? "CalendarYear" : "ServiceYear";
        var fields = Fields.of("BenefitType", type)
                .and("CoverageLevel", level)
                .and("Percent", percent)
                .and("MonetaryAmt", cents < 0 ? -1.0 : cents / 100.0)
                .and("TimePeriod", period.equals("year") ? year : period)
                .and("QuantityQualifier", qualifier)
                .and("Quantity", quantity)
                .and("TreatArea", area)
                .and("SecDateTEntry", entered.atTime(10, 20))
                .and("SecDateTEdit", entered.atTime(10, 20));
        if (subject.startsWith("#")) {
            return fields.and("CodeNum", codes.code(subject.substring(1)).number());
        }
        if (subject.startsWith("@")) {
            return fields.and("CodeGroupNum", codes.group(subject.substring(1)));
        }
        return subject.isEmpty() ? fields : fields.and("CovCatNum", codes.category(subject));
    }
}
