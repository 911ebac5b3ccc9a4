package org.frontdesk.practice.resources;

import static org.frontdesk.practice.http.Field.derived;
import static org.frontdesk.practice.http.Field.flag;
import static org.frontdesk.practice.http.Field.id;
import static org.frontdesk.practice.http.Field.money;
import static org.frontdesk.practice.http.Field.note;
import static org.frontdesk.practice.http.Field.text;
import static org.frontdesk.practice.http.Field.whole;

import java.math.BigDecimal;
import java.util.Map;
import org.frontdesk.practice.http.Call;
import org.frontdesk.practice.http.Field;
import org.frontdesk.practice.http.Refusal;
import org.frontdesk.practice.http.Resource;
import org.frontdesk.practice.store.Row;
import org.frontdesk.practice.store.Writing;

/** DiscountPlans: the practice's own plans for patients without insurance; -1 stands for no limit, 0 for none allowed. */
final class DiscountPlans extends Resource {
    DiscountPlans() {
        super(
                "discountplans",
                "DiscountPlan",
                "discountplan",
                id("DiscountPlanNum"),
                text("Description", 255).required().onPut(),
                id("FeeSchedNum").required().onPut().refers("feesched", "FeeSchedNum", "FeeSched not found."),
                id("DefNum").required().onPut().refers("definition", "DefNum", "Definition not found for DefNum."),
                derived("adjustmentType", "SELECT ItemName FROM definition WHERE DefNum = t.DefNum"),
                flag("IsHidden").settable(),
                note("PlanNote").settable(),
                limit("ExamFreqLimit"),
                limit("XrayFreqLimit"),
                limit("ProphyFreqLimit"),
                limit("FluorideFreqLimit"),
                limit("PerioFreqLimit"),
                limit("LimitedExamFreqLimit"),
                limit("PAFreqLimit"),
                money("AnnualMax").settable());
        servesList();
        servesSingle();
        servesPost();
        servesPut();
    }

    private static Field limit(String name) {
        return whole(name, -1, Integer.MAX_VALUE).settable();
    }

    @Override
    protected void checkNew(Call call, Writing rows, Map<String, Object> row) {
        check(rows, row);
    }

    @Override
    protected void checkChange(Call call, Writing rows, Row before, Map<String, Object> changes) {
        check(rows, changes);
    }

    private static void check(Writing rows, Map<String, Object> values) {
        Object type = values.get("DefNum");
        if (type != null
                && rows.row(
                                "SELECT DefNum FROM definition WHERE DefNum = ? AND Category = 1 AND ItemValue = 'dp'",
                                type)
                        .isEmpty()) {
            throw Refusal.invalid("DefNum must be a definition of category 1 with ItemValue dp.");
        }
        Object most = values.get("AnnualMax");
        if (most != null && new BigDecimal(most.toString()).compareTo(BigDecimal.ONE.negate()) < 0) {
            throw Refusal.invalid("AnnualMax must be -1 or more.");
        }
    }
}
