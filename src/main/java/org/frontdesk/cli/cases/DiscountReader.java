package org.frontdesk.cli.cases;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.discountplan.FrequencyLimit;
import org.frontdesk.domain.discountplan.LimitKind;
import org.frontdesk.domain.estimate.DiscountPlan;
import org.frontdesk.domain.estimate.DiscountUse;
import org.frontdesk.domain.estimate.DiscountedService;
import org.frontdesk.domain.estimate.Discounts;

/** Reads a case of a discount plan; its dates are counted in years and months from today. */
final class DiscountReader {
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 6, 15);
    private static final Map<String, LimitKind> KINDS = Map.ofEntries(
            entry("exam", LimitKind.EXAM),
            entry("xray", LimitKind.XRAY),
            entry("prophy", LimitKind.CLEANING),
            entry("fluoride", LimitKind.FLUORIDE),
            entry("perio", LimitKind.PERIO),
            entry("limited", LimitKind.LIMITED_EXAM),
            entry("limited_exam", LimitKind.LIMITED_EXAM),
            entry("periapical", LimitKind.PERIAPICAL_XRAY),
            entry("pa", LimitKind.PERIAPICAL_XRAY));

    private final LocalDate today;
    private final Money officeFee;
    private final Optional<Money> planFee;

    private DiscountReader(LocalDate today, Money officeFee, Optional<Money> planFee) {
        this.today = today;
        this.officeFee = officeFee;
        this.planFee = planFee;
    }

    static CaseAnswer answer(String id, CaseNode node, Set<String> unread) throws CaseProblem {
        LocalDate today = node.date("as_of").orElse(SOME_DAY);
        Optional<CaseNode> setup = node.node("setup");
        Optional<Money> officeFee = Optional.empty();
        Optional<Money> planFee = Optional.empty();
        if (setup.isPresent()) {
            setup.get().pass("full_discount");
            officeFee = setup.get().amount("office_fee");
            planFee = setup.get().amount("plan_fee");
        }
        var reader = new DiscountReader(today, officeFee.orElse(Money.ZERO), planFee);
        DiscountPlan plan = reader.plan(node);
        var services = new ArrayList<DiscountedService>();
        for (CaseNode procedure : node.nodes("procedures")) {
            services.add(reader.service(procedure));
        }
        if (services.isEmpty()) {
            throw new CaseProblem("procedures is missing or empty.");
        }
        var before = new ArrayList<DiscountUse>();
        for (CaseNode line : node.nodes("history")) {
            before.add(reader.use(line, "history/" + before.size()));
        }
        node.pass("after_drop");
        return new CaseAnswer.Discounts(
                id, Discounts.of(plan, today, before, services), node.has("after_drop"), List.copyOf(unread));
    }

    private DiscountPlan plan(CaseNode node) throws CaseProblem {
        var limits = new EnumMap<LimitKind, FrequencyLimit>(LimitKind.class);
        Optional<Money> annualMax = Optional.empty();
        Optional<CaseNode> given = node.node("plan_limits");
        for (String key : given.map(CaseNode::keys).orElse(List.of())) {
            CaseNode found = given.orElseThrow();
            if (key.equals("annual_max")) {
                annualMax = found.amount(key);
            } else if (KINDS.containsKey(key)) {
                limits.put(
                        KINDS.get(key),
                        FrequencyLimit.ofApi(found.integer(key, -1, 999).orElse(-1)));
            }
        }
        Optional<LocalDate> term = node.date("term_date");
        if (node.has("term_in_years")) {
            term = Optional.of(
                    today.plusYears(node.integer("term_in_years", -100, 100).orElse(0)));
        }
        Optional<LocalDate> effective = node.date("effective_date");
        if (node.has("effective_in_years")) {
            effective = Optional.of(today.plusYears(
                    node.integer("effective_in_years", -100, 100).orElse(0)));
        }
        return new DiscountPlan(limits, annualMax, effective, term);
    }

    private DiscountedService service(CaseNode node) throws CaseProblem {
        Optional<Money> ownFee = node.amount("plan_fee");
        Money fee = node.money("fee").orElse(officeFee);
        return new DiscountedService(
                node.needed("id"),
                kinds(node),
                date(node),
                fee,
                ownFee.isPresent() ? ownFee : planFee,
                node.integer("quantity", 1, 999).orElse(1));
    }

    private DiscountUse use(CaseNode node, String id) throws CaseProblem {
        return new DiscountUse(
                id, kinds(node), date(node), node.money("discount").orElse(Money.ZERO));
    }

    private LocalDate date(CaseNode node) throws CaseProblem {
        LocalDate given = node.date("date").orElse(today);
        return given.plusYears(node.integer("year", -100, 100).orElse(0))
                .plusMonths(node.integer("plus_months", -1200, 1200).orElse(0));
    }

    private static Set<LimitKind> kinds(CaseNode node) throws CaseProblem {
        var all = EnumSet.noneOf(LimitKind.class);
        var words = new ArrayList<>(node.texts("category"));
        words.addAll(node.texts("categories"));
        for (String word : words) {
            if (!KINDS.containsKey(word)) {
                throw node.problem(
                        "category",
                        "one of "
                                + String.join(
                                        ", ", KINDS.keySet().stream().sorted().toList()));
            }
            all.add(KINDS.get(word));
        }
        return all;
    }
}
