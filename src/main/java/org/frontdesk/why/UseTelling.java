package org.frontdesk.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.Chain;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.InsurancePlan;
import org.frontdesk.domain.estimate.Link;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Standing;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.PlanName;
import org.frontdesk.service.estimate.ProcedureName;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.service.estimate.Source;
import org.frontdesk.text.Strings;

/** Tells what is used and left of a plan, and what one benefit row does for the patient. */
final class UseTelling {
    private final EstimateInputs inputs;
    private final EstimateCase given;
    private final Strings strings;
    private final WhyWords words;
    private final List<ProcedureEstimate> all;
    private final Function<String, Optional<WhyStep.Opening>> opening;

    UseTelling(
            EstimateInputs inputs,
            EstimateCase given,
            Strings strings,
            List<ProcedureEstimate> all,
            Function<String, Optional<WhyStep.Opening>> opening) {
        this.inputs = inputs;
        this.given = given;
        this.strings = strings;
        this.words = new WhyWords(strings, inputs);
        this.all = all;
        this.opening = opening;
    }

    WhyPage use(Question.OfUse question) {
        Optional<PlanName> name = inputs.plans().stream()
                .filter(plan -> plan.patientPlan().equals(question.plan()))
                .findFirst();
        if (name.isEmpty()) {
            return new WhyPage("", strings.get("why.use.medical"), List.of(), List.of(), List.of());
        }
        InsurancePlan plan = plan(name.get().id());
        Standing standing = Standing.of(plan, history(plan.id()), given.today());
        var steps = new ArrayList<WhyStep>();
        pot("maximum", standing.maximum(), plan.id(), steps);
        pot("family_maximum", standing.familyMaximum(), plan.id(), steps);
        pot("deductible", standing.deductible(), plan.id(), steps);
        pot("family_deductible", standing.familyDeductible(), plan.id(), steps);
        boolean read = !unread(plan.id()).contains(Unreckoned.Kind.BENEFITS_UNREADABLE);
        if (steps.isEmpty() && read) {
            steps.add(WhyStep.of(strings.get("why.use.noRows"), "", WhyStep.Tone.REMARK));
        }
        return new WhyPage(
                name.get().carrier()
                        + (name.get().group().isEmpty()
                                ? ""
                                : " \u00b7 " + name.get().group()),
                strings.get("why.use.title"),
                steps,
                doubts(plan.id()),
                List.of());
    }

    WhyPage row(Question.OfRow question) {
        String id = "benefit/" + question.row().number();
        if (!(inputs.sources().get(id) instanceof Source.Row row)) {
            return new WhyPage("", strings.get("why.row.unknown"), List.of(), List.of(), List.of());
        }
        PlanName name = inputs.plans().stream()
                .filter(plan -> plan.patientPlan().equals(row.plan()))
                .findFirst()
                .orElseThrow();
        InsurancePlan plan = plan(name.id());
        var steps = new ArrayList<WhyStep>();
        Standing.ofRow(plan, id, history(plan.id()), given.today())
                .ifPresent(pot -> pot("row", Optional.of(pot), plan.id(), steps));
        int before = steps.size();
        for (ProcedureEstimate one : all) {
            ProcedureName procedure = inputs.procedure(one.procedure()).orElseThrow();
            for (Link link : Chain.of(given, all, one.procedure())) {
                if (link.causes().contains(id)) {
                    steps.add(WhyStep.of(words.procedure(procedure), "", WhyStep.Tone.REMARK)
                            .with(List.of(words.sentence(link, Certainty.EXACT))));
                }
            }
        }
        if (steps.size() == before) {
            steps.add(WhyStep.of(strings.get("why.row.unused"), "", WhyStep.Tone.REMARK));
        }
        return new WhyPage(name.carrier(), words.row(row), steps, doubts(plan.id()), List.of());
    }

    /** The amount, each claim line that took of it, and what is left. */
    private void pot(String word, Optional<Standing.Pot> found, String plan, List<WhyStep> steps) {
        found.ifPresent(pot -> {
            boolean known = !unread(plan).contains(Unreckoned.Kind.CLAIMS_UNREADABLE)
                    && !(word.startsWith("family") && unread(plan).contains(Unreckoned.Kind.FAMILY_UNREADABLE));
            steps.add(new WhyStep(
                    strings.get("why.use." + word),
                    pot.amount().map(words::amount).orElse("?"),
                    WhyStep.Tone.PART,
                    details(pot),
                    opening.apply(pot.row().id())));
            boolean deductible = pot.row().type() == org.frontdesk.domain.benefit.BenefitType.DEDUCTIBLE;
            for (ClaimLine line : pot.lines()) {
                Money taken = deductible ? line.deductible() : line.paid();
                if (inputs.sources().get(line.id()) instanceof Source.Claim claim) {
                    steps.add(WhyStep.of(
                            deductible ? words.deductible(claim) : words.claim(claim),
                            words.amount(Money.ZERO.minus(taken)),
                            WhyStep.Tone.REMARK));
                }
            }
            String left = known ? pot.left().map(words::amount).orElse("?") : "?";
            String sentence = !known
                    ? "why.use.usedUnknown"
                    : pot.left().isEmpty()
                            ? "why.use.amountUnknown"
                            : pot.pending().cents() > 0 ? "why.use.leftPending" : "why.use.left";
            steps.add(WhyStep.of(
                    strings.get(sentence, words.dollars(pot.used()), words.dollars(pot.pending())),
                    left,
                    WhyStep.Tone.RESULT));
        });
    }

    private List<String> details(Standing.Pot pot) {
        return inputs.sources().get(pot.row().id()) instanceof Source.Row row ? List.of(words.row(row)) : List.of();
    }

    /** What could not be read of the plan, as far as it matters here. */
    private List<WhyStep> doubts(String plan) {
        return unread(plan).stream()
                .filter(kind -> kind == Unreckoned.Kind.CLAIMS_UNREADABLE
                        || kind == Unreckoned.Kind.FAMILY_UNREADABLE
                        || kind == Unreckoned.Kind.BENEFITS_UNREADABLE
                        || kind == Unreckoned.Kind.PLAN_UNREADABLE
                        || kind == Unreckoned.Kind.ROWS_NOT_UNDERSTOOD)
                .sorted()
                .map(kind -> new Unreckoned(kind, plan, List.of(plan), "", Certainty.UNKNOWN))
                .map(left -> WhyStep.of(words.doubt(left), "", WhyStep.Tone.DOUBT))
                .toList();
    }

    private Set<Unreckoned.Kind> unread(String plan) {
        var kinds = new java.util.HashSet<>(inputs.doubts().unread().getOrDefault(plan, Set.of()));
        kinds.addAll(inputs.doubts().unread().getOrDefault("", Set.of()));
        return kinds;
    }

    private InsurancePlan plan(String id) {
        return given.plans().stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<ClaimLine> history(String plan) {
        return given.history().getOrDefault(plan, List.of());
    }
}
