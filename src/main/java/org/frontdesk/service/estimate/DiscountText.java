package org.frontdesk.service.estimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.frontdesk.domain.discountplan.LimitKind;
import org.frontdesk.domain.estimate.DiscountMembership;
import org.frontdesk.domain.estimate.DiscountUse;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.Procedure;

/** The case of a member of a discount plan in the words of the case files. */
record DiscountText(EstimateCase given, DiscountMembership member) {
    private static final Map<LimitKind, String> WORDS = Map.of(
            LimitKind.EXAM, "exam",
            LimitKind.XRAY, "xray",
            LimitKind.CLEANING, "prophy",
            LimitKind.FLUORIDE, "fluoride",
            LimitKind.PERIO, "perio",
            LimitKind.LIMITED_EXAM, "limited",
            LimitKind.PERIAPICAL_XRAY, "periapical");

    Map<String, Object> whole() {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", "EXPORT-1");
        all.put("kind", "discount_plan");
        all.put("as_of", given.today().toString());
        var limits = new TreeMap<String, Object>();
        member.plan().limits().forEach((kind, limit) -> limits.put(WORDS.get(kind), limit.apiNumber()));
        member.plan().annualMax().ifPresent(most -> limits.put("annual_max", most.toDollars()));
        all.put("plan_limits", limits);
        member.plan().effective().ifPresent(day -> all.put("effective_date", day.toString()));
        member.plan().term().ifPresent(day -> all.put("term_date", day.toString()));
        List<Map<String, Object>> history = member.before().stream()
                .filter(use -> !use.kinds().isEmpty() || use.discount().cents() != 0)
                .map(DiscountText::use)
                .toList();
        if (!history.isEmpty()) {
            all.put("history", history);
        }
        var procedures = new ArrayList<Map<String, Object>>();
        given.procedures().forEach(one -> procedures.add(procedure("A" + (procedures.size() + 1), one)));
        all.put("procedures", procedures);
        return all;
    }

    private static Map<String, Object> use(DiscountUse use) {
        var all = new LinkedHashMap<String, Object>();
        kinds(all, use.kinds());
        all.put("date", use.date().toString());
        if (use.discount().cents() != 0) {
            all.put("discount", use.discount().toDollars());
        }
        return all;
    }

    private Map<String, Object> procedure(String name, Procedure one) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", name);
        kinds(all, member.kinds(one.code()));
        all.put("date", one.date().toString());
        all.put("fee", one.fee().toDollars());
        member.fee(one.code()).ifPresent(fee -> all.put("plan_fee", fee.toDollars()));
        if (one.quantity() > 1) {
            all.put("quantity", one.quantity());
        }
        return all;
    }

    private static void kinds(Map<String, Object> all, Set<LimitKind> kinds) {
        if (!kinds.isEmpty()) {
            all.put("categories", kinds.stream().sorted().map(WORDS::get).toList());
        }
    }
}
