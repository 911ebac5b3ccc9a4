package org.frontdesk.why;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.BenefitLine;
import org.frontdesk.domain.estimate.Chain;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Link;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.Standing;

/** What really is of all that can be supposed about one procedure, as it stands in the fields. */
final class AsItIs {
    static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("MM/dd/uuuu");

    /** Stands for a figure that the row leaves open. */
    static final String UNKNOWN = "?";

    private final String counts;
    private final Map<Supposed, String> texts = new HashMap<>();
    private final Map<String, String> deductibleRows = new HashMap<>();

    /** Nothing to suppose about. */
    AsItIs() {
        counts = "";
    }

    /** @param counts what stands for a row that states no figure */
    AsItIs(EstimateCase given, String procedure, String counts) {
        this.counts = counts;
        List<Link> chain = Chain.of(given, Estimate.of(given), procedure);
        given.plans().forEach(plan -> fill(given, plan, chain));
        for (int i = 0; i < given.procedures().size(); i++) {
            Procedure one = given.procedures().get(i);
            if (one.id().equals(procedure)) {
                texts.put(Supposed.of(Supposed.Field.CODE), one.code());
                texts.put(Supposed.of(Supposed.Field.PLACE), Integer.toString(i + 1));
                texts.put(Supposed.of(Supposed.Field.DAY), SHOWN.format(given.today()));
            }
        }
    }

    /** What the field holds; empty where there is nothing to suppose. */
    String text(Supposed what) {
        return texts.getOrDefault(what, "");
    }

    /** The row of the deductible that the procedure draws on, else of the plan's general one; empty for none. */
    String deductibleRow(String plan) {
        return deductibleRows.getOrDefault(plan, "");
    }

    /** The rows that can change an estimate, those that speak of the code first. */
    static List<BenefitLine> rows(InsurancePlan plan, String code) {
        var all = new ArrayList<>(
                plan.benefits().stream().filter(BenefitLine::countsSomehow).toList());
        all.sort(Comparator.comparing(row -> !row.target().covers(code)));
        return all;
    }

    private void fill(EstimateCase given, InsurancePlan plan, List<Link> all) {
        List<Link> chain =
                all.stream().filter(link -> link.plan().equals(plan.id())).toList();
        chain.stream()
                .filter(link ->
                        link.word().startsWith("percentage") || link.word().equals("not_covered"))
                .findFirst()
                .ifPresent(link -> texts.put(
                        Supposed.of(Supposed.Field.PERCENT, plan.id()),
                        link.values().getFirst()));
        Standing standing = Standing.of(plan, given.history().getOrDefault(plan.id(), List.of()), given.today());
        Optional<BenefitLine> deductible = chain.stream()
                .filter(link -> link.word().startsWith("deductible"))
                .flatMap(link -> link.causes().stream())
                .flatMap(
                        cause -> plan.benefits().stream().filter(row -> row.id().equals(cause)))
                .findFirst()
                .or(() -> standing.deductible().map(Standing.Pot::row));
        deductible.ifPresent(row -> {
            deductibleRows.put(plan.id(), row.id());
            row.amount()
                    .ifPresent(
                            amount -> texts.put(Supposed.of(Supposed.Field.DEDUCTIBLE, plan.id()), amount.toString()));
        });
        standing.maximum()
                .flatMap(Standing.Pot::left)
                .ifPresent(left -> texts.put(Supposed.of(Supposed.Field.MAXIMUM_LEFT, plan.id()), left.toString()));
        plan.benefits().forEach(row -> texts.put(new Supposed(Supposed.Field.ROW, plan.id(), row.id()), figure(row)));
    }

    private String figure(BenefitLine row) {
        return switch (row.figure()) {
            case PERCENT ->
                row.percent().stream().mapToObj(Integer::toString).findFirst().orElse(UNKNOWN);
            case AMOUNT -> row.amount().map(Money::toString).orElse(UNKNOWN);
            case QUANTITY -> Integer.toString(row.quantity());
            case NONE -> counts;
        };
    }
}
