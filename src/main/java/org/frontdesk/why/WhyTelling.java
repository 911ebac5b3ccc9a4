package org.frontdesk.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.Chain;
import org.frontdesk.domain.estimate.DiscountMembership;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.EstimateCase;
import org.frontdesk.domain.estimate.Link;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Reconciliation;
import org.frontdesk.domain.estimate.Reliance;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.domain.treatment.LineField;
import org.frontdesk.domain.treatment.PlanLine;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.PlanName;
import org.frontdesk.service.estimate.ProcedureName;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.service.estimate.Source;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Spot;

/** Turns a case into the explanation of what a treatment plan leaves to the patient. */
final class WhyTelling {
    /** What still holds when what was used before is not known. */
    private static final Set<String> HOLDS_WITHOUT_USE = Set.of("allowed", "substitute", "copay");

    private final EstimateInputs inputs;
    private final EstimateCase given;
    private final Question question;
    private final Strings strings;
    private final WhyWords words;
    private final List<ProcedureEstimate> all;

    /** @param given the case as it is, or as supposed */
    WhyTelling(EstimateInputs inputs, EstimateCase given, Question question, Strings strings) {
        this.inputs = inputs;
        this.given = given;
        this.question = question;
        this.strings = strings;
        this.words = new WhyWords(strings, inputs);
        this.all = Estimate.of(given);
    }

    WhyPage page() {
        return switch (question) {
            case Question.OfPlan(var plan, var procedure) ->
                procedure.isEmpty() ? total() : procedure(procedure.flatMap(inputs::procedure));
            case Question.OfSaved(var plan, var line) ->
                line.isEmpty() ? total() : procedure(line.flatMap(inputs::procedure));
            case Question.OfRow row -> new UseTelling(inputs, given, strings, all, this::opening).row(row);
            case Question.OfUse use -> new UseTelling(inputs, given, strings, all, this::opening).use(use);
        };
    }

    /** The procedure that is explained, if one is. */
    Optional<ProcedureName> asked() {
        return switch (question) {
            case Question.OfPlan plan -> plan.procedure().flatMap(inputs::procedure);
            case Question.OfSaved saved -> saved.line().flatMap(inputs::procedure);
            case Question.OfRow row -> Optional.empty();
            case Question.OfUse use -> Optional.empty();
        };
    }

    private WhyPage procedure(Optional<ProcedureName> found) {
        if (found.isEmpty()) {
            return new WhyPage(
                    "",
                    strings.get("why.lost"),
                    List.of(),
                    List.of(WhyStep.of(strings.get("why.lost.hint"), "", WhyStep.Tone.DOUBT)),
                    List.of());
        }
        ProcedureName name = found.get();
        Procedure procedure = procedure(name.id());
        Reliance reliance = Reliance.of(given, procedure, inputs.doubts());
        List<Link> chain = Chain.of(given, all, name.id());
        var steps = new ArrayList<WhyStep>();
        for (Link link : chain) {
            Certainty certainty = certainty(link, reliance);
            if (isTold(link, certainty)) {
                steps.add(step(link, certainty));
            }
        }
        Link result = chain.getLast();
        String subject = procedure.code().equals(name.code())
                ? words.procedure(name)
                : procedure.code() + " " + inputs.codes().getOrDefault(procedure.code(), "");
        return new WhyPage(
                subject,
                words.sentence(result, reliance.patient()),
                steps,
                reliance.left().stream().map(this::doubt).toList(),
                beside(name, reliance, result));
    }

    private Procedure procedure(String id) {
        return given.procedures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Certainty certainty(Link link, Reliance reliance) {
        if (link.role() == Link.Role.RESULT) {
            return reliance.patient();
        }
        if (link.causes().contains(DiscountMembership.ID)) {
            return reliance.discount();
        }
        for (int i = 0; i < given.plans().size(); i++) {
            if (given.plans().get(i).id().equals(link.plan())) {
                return reliance.insurance().get(i);
            }
        }
        return Certainty.EXACT;
    }

    /** Where a plan's amount is not known, what would lead to it is not told either. */
    private boolean isTold(Link link, Certainty certainty) {
        if (certainty != Certainty.UNKNOWN || link.role() != Link.Role.REMARK) {
            return true;
        }
        Set<Unreckoned.Kind> unread = inputs.doubts().unread().getOrDefault(link.plan(), Set.of());
        return HOLDS_WITHOUT_USE.contains(link.word())
                && !unread.contains(Unreckoned.Kind.FEES_UNREADABLE)
                && !unread.contains(Unreckoned.Kind.PLAN_UNREADABLE);
    }

    private WhyStep step(Link link, Certainty certainty) {
        boolean hangs = link.word().equals("insurance")
                || link.word().equals("nothing")
                || link.word().startsWith("discount_off")
                || link.word().startsWith("discount_nothing")
                || link.word().equals("write_off") && certainty == Certainty.UNKNOWN
                || link.role() == Link.Role.RESULT;
        Certainty shown = hangs ? certainty : Certainty.EXACT;
        WhyStep.Tone tone = switch (link.role()) {
            case START, PART -> WhyStep.Tone.PART;
            case REMARK -> WhyStep.Tone.REMARK;
            case RESULT -> WhyStep.Tone.RESULT;
        };
        boolean silent = link.role() == Link.Role.REMARK
                && (link.amount().isNegative() || link.amount().cents() == 0);
        return new WhyStep(
                words.sentence(link, shown),
                silent ? "" : words.amount(link, shown),
                tone,
                words.details(link),
                link.causes().stream().findFirst().flatMap(this::opening));
    }

    private WhyStep doubt(Unreckoned left) {
        Optional<WhyStep.Opening> opens = left.cause().isEmpty() ? Optional.empty() : opening(left.cause());
        List<String> details =
                inputs.sources().get(left.cause()) instanceof Source.Row row ? List.of(words.row(row)) : List.of();
        return new WhyStep(words.doubt(left), "", WhyStep.Tone.DOUBT, details, opens);
    }

    /** What a cause leads to: its benefit row, the procedure, or the plan. */
    private Optional<WhyStep.Opening> opening(String cause) {
        Source source = inputs.sources().get(cause);
        if (source instanceof Source.Row row) {
            return Optional.of(new WhyStep.Opening.Row(
                    new Spot.OfBenefit(row.plan(), row.row().id())));
        }
        if (source instanceof Source.Work work) {
            return switch (question) {
                case Question.OfPlan(var plan, var asked) ->
                    Optional.of(new WhyStep.Opening.Row(new Spot.OfProcedure(plan, work.procedure())));
                case Question.OfSaved(var plan, var line) ->
                    Optional.of(new WhyStep.Opening.Row(new Spot.OfProcedure(plan, work.procedure())));
                case Question.OfRow row -> Optional.empty();
                case Question.OfUse use -> Optional.empty();
            };
        }
        if (cause.equals(DiscountMembership.ID)) {
            return Optional.of(new WhyStep.Opening.Row(new Spot.OfDiscountPlan()));
        }
        return inputs.plan(cause.replace("/fees", "").replace("/copay_fees", ""))
                .map(PlanName::patientPlan)
                .map(Spot.OfCoverage::new)
                .map(WhyStep.Opening.Row::new);
    }

    private List<WhyStep> beside(ProcedureName name, Reliance reliance, Link result) {
        var found = new ArrayList<WhyStep>();
        name.frozen().ifPresent(line -> found.add(frozen(line, result, reliance.patient())));
        if (given != inputs.given()) {
            return found;
        }
        ProcedureEstimate estimate = all.stream()
                .filter(one -> one.procedure().equals(name.id()))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < estimate.plans().size(); i++) {
            PlanEstimate ours = estimate.plans().get(i);
            Certainty certainty = reliance.insurance().get(i);
            var theirs = inputs.server(name.id(), ours.plan());
            if (theirs.isEmpty()) {
                found.add(WhyStep.of(strings.get("why.server.none", words.plan(ours.plan())), "", WhyStep.Tone.REMARK));
            } else {
                Reconciliation compared = Reconciliation.of(
                        given,
                        name.id(),
                        ours,
                        certainty,
                        theirs.get(),
                        inputs.plan(ours.plan()).flatMap(PlanName::rowsChanged));
                WhyStep.Tone tone = switch (compared.verdict()) {
                    case EQUAL -> WhyStep.Tone.AGREED;
                    case EXPLAINED -> WhyStep.Tone.REMARK;
                    case FLAGGED -> WhyStep.Tone.DOUBT;
                };
                found.add(WhyStep.of(words.compared(compared), "", tone));
            }
        }
        return found;
    }

    private WhyStep frozen(PlanLine line, Link result, Certainty certainty) {
        Money then = line.amount(LineField.PATIENT_PART);
        boolean same = certainty == Certainty.EXACT && then.equals(result.amount());
        return WhyStep.of(
                strings.get(same ? "why.frozen.same" : "why.frozen.other", words.dollars(then)),
                words.amount(then),
                same ? WhyStep.Tone.AGREED : WhyStep.Tone.DOUBT);
    }

    /** Each procedure's part, and their sum. */
    private WhyPage total() {
        var steps = new ArrayList<WhyStep>();
        var doubts = new ArrayList<Unreckoned>();
        Certainty certainty = Certainty.EXACT;
        Money sum = Money.ZERO;
        for (ProcedureEstimate one : all) {
            ProcedureName name = inputs.procedure(one.procedure()).orElseThrow();
            Reliance reliance = Reliance.of(given, procedure(one.procedure()), inputs.doubts());
            certainty = certainty.and(reliance.patient());
            sum = sum.plus(one.patientPortion());
            reliance.left().stream().filter(left -> !doubts.contains(left)).forEach(doubts::add);
            var link = new Link("patient", Link.Role.RESULT, "", one.patientPortion(), List.of(), List.of(), List.of());
            steps.add(new WhyStep(
                    words.procedure(name),
                    words.amount(link, reliance.patient()),
                    WhyStep.Tone.PART,
                    List.of(),
                    Optional.of(new WhyStep.Opening.Further(of(name)))));
        }
        var result = new Link("patient", Link.Role.RESULT, "", sum, List.of(sum.toString()), List.of(), List.of());
        steps.add(WhyStep.of(words.sentence(result, certainty), words.amount(result, certainty), WhyStep.Tone.RESULT));
        var lost = new ArrayList<WhyStep>();
        doubts.forEach(left -> lost.add(doubt(left)));
        if (!inputs.lost().isEmpty()) {
            lost.add(WhyStep.of(strings.get("why.lost.some", inputs.lost().size()), "", WhyStep.Tone.DOUBT));
        }
        return new WhyPage(
                strings.get("why.total", all.size()), words.sentence(result, certainty), steps, lost, List.of());
    }

    private Question of(ProcedureName name) {
        return switch (question) {
            case Question.OfSaved saved -> new Question.OfSaved(saved.plan(), name.line());
            case Question.OfPlan plan -> new Question.OfPlan(plan.plan(), Optional.of(name.procedure()));
            case Question.OfRow row -> row;
            case Question.OfUse use -> use;
        };
    }
}
