package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;

/** Tells what one plan does for a procedure. */
final class PlanChain {
    private final InsurancePlan plan;
    private final Procedure procedure;
    private final PlanEstimate paid;
    private final Chain.Maximums maximums;
    private final List<Link> links;

    PlanChain(InsurancePlan plan, Procedure procedure, PlanEstimate paid, Chain.Maximums maximums, List<Link> links) {
        this.plan = plan;
        this.procedure = procedure;
        this.paid = paid;
        this.maximums = maximums;
        this.links = links;
    }

    void tell() {
        List<Step> steps = paid.why().children();
        for (Step step : steps) {
            switch (step.kind()) {
                case PERCENTAGE, NOT_COVERED -> share(step, steps);
                case DEDUCTIBLE -> {}
                case MAXIMUM, FAMILY_MAXIMUM -> limit(step);
                default -> remark(step.kind().word(), step.amount(), step.values(), step);
            }
        }
        enough(steps);
        part(paid.insurance().cents() == 0 ? "nothing" : "insurance", paid.insurance(), paid.why());
        writeOff();
    }

    /** What is allowed, the copay, the deductible and the percentage of what remains. */
    private void share(Step share, List<Step> steps) {
        for (Step part : share.children()) {
            switch (part.kind()) {
                case ALLOWED, SUBSTITUTE -> {
                    var values = new ArrayList<String>();
                    values.add(plan.id());
                    values.addAll(part.values());
                    remark(part.kind().word(), money(part.values().getFirst()), values, part);
                }
                case COPAY -> remark("copay", money(part.values().getFirst()), part.values(), part);
                default -> {}
            }
        }
        Money base = money(share.values().get(1));
        var deductible = steps.stream()
                .filter(step -> step.kind() == StepKind.DEDUCTIBLE)
                .findFirst();
        if (deductible.isPresent()) {
            Money taken = money(deductible.get().values().getFirst());
            remark(
                    taken.cents() == 0 ? "deductible_none" : "deductible",
                    taken,
                    List.of(taken.toString()),
                    deductible.get());
            base = base.minus(taken);
        }
        Money amount = share.amount().plus(deductible.map(Step::amount).orElse(Money.ZERO));
        String word = share.kind() == StepKind.NOT_COVERED
                ? "not_covered"
                : base.equals(money(share.values().get(1))) ? "percentage" : "percentage_of_rest";
        remark(word, amount, List.of(share.values().getFirst(), base.toString(), amount.toString()), share);
    }

    private void limit(Step step) {
        String word = step.kind().word() + (step.values().get(2).equals(Money.ZERO.toString()) ? "_gone" : "_reached");
        remark(word, money(step.values().get(2)), step.values(), step);
    }

    /** A maximum that leaves enough is worth a word too. */
    private void enough(List<Step> steps) {
        if (paid.insurance().cents() <= 0) {
            return;
        }
        maximums.own()
                .filter(maximum -> steps.stream().noneMatch(step -> step.kind() == StepKind.MAXIMUM))
                .ifPresent(maximum -> enough("maximum_enough", maximum));
        maximums.family()
                .filter(maximum -> steps.stream().noneMatch(step -> step.kind() == StepKind.FAMILY_MAXIMUM))
                .ifPresent(maximum -> enough("family_maximum_enough", maximum));
    }

    private void enough(String word, Maximum maximum) {
        links.add(new Link(
                word,
                Link.Role.REMARK,
                plan.id(),
                maximum.left(),
                Stream.of(maximum.amount(), maximum.used(), maximum.left())
                        .map(Money::toString)
                        .toList(),
                Stream.concat(Stream.of(maximum.row().id()), maximum.lines().stream())
                        .toList(),
                List.of()));
    }

    private void writeOff() {
        Money off = paid.writtenOff();
        for (Step part : paid.whyWriteOff().children()) {
            if (part.kind() != StepKind.NEGOTIATED) {
                remark(part.kind().word(), part.amount(), part.values(), part);
            }
        }
        if (off.cents() != 0) {
            part("write_off", off, paid.whyWriteOff());
        }
    }

    private void part(String word, Money amount, Step step) {
        links.add(new Link(
                word,
                Link.Role.PART,
                plan.id(),
                Money.ZERO.minus(amount),
                List.of(plan.id(), amount.toString()),
                word.equals("write_off") ? List.of(plan.id() + "/fees") : step.causes(),
                step.oddities()));
    }

    private void remark(String word, Money amount, List<String> values, Step step) {
        links.add(new Link(word, Link.Role.REMARK, plan.id(), amount, values, step.causes(), step.oddities()));
    }

    private static Money money(String value) {
        return Money.parse(value).orElse(Money.ZERO);
    }
}
