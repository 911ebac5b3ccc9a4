package org.frontdesk.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.PlanLineId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.Chain;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.ProcedureName;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.text.Strings;

/** Why the amounts of a saved plan are what they are, in sentences for whoever pays them. */
public final class PlainReasons {
    /** What was already booked tells a patient nothing about a plan. */
    private static final String RECEIVED = "received";

    private final TreatmentPlanId plan;
    private final EstimateInputs inputs;
    private final Strings language;
    private final List<ProcedureEstimate> all;

    private PlainReasons(TreatmentPlanId plan, EstimateInputs inputs, Strings language) {
        this.plan = plan;
        this.inputs = inputs;
        this.language = language;
        this.all = Estimate.of(inputs.given());
    }

    /** Sentences for each line whose frozen amount is still what the case comes to; nothing is explained that has moved since. */
    public static Map<PlanLineId, List<String>> of(TreatmentPlanId plan, EstimateInputs inputs, Strings language) {
        var telling = new PlainReasons(plan, inputs, language);
        var reasons = new HashMap<PlanLineId, List<String>>();
        for (ProcedureName name : inputs.procedures()) {
            name.line().ifPresent(line -> {
                WhyPage page = telling.page(line);
                if (isStillSo(page)) {
                    reasons.put(line, telling.sentences(name, page));
                }
            });
        }
        return reasons;
    }

    private WhyPage page(PlanLineId line) {
        var question = new Question.OfSaved(plan, Optional.of(line));
        return new WhyTelling(inputs, inputs.given(), question, language).page();
    }

    private static boolean isStillSo(WhyPage page) {
        return page.beside().stream()
                .findFirst()
                .filter(frozen -> frozen.tone() == WhyStep.Tone.AGREED)
                .isPresent();
    }

    /** Without the fee at the beginning and the result at the end, which every line shows. */
    private List<String> sentences(ProcedureName name, WhyPage page) {
        var words = new WhyWords(language, inputs);
        List<String> booked = Chain.of(inputs.given(), all, name.id()).stream()
                .filter(link -> link.word().equals(RECEIVED))
                .map(link -> words.sentence(link, Certainty.EXACT))
                .toList();
        return page.steps().stream()
                .skip(1)
                .filter(step -> step.tone() != WhyStep.Tone.RESULT)
                .map(WhyStep::sentence)
                .filter(sentence -> !booked.contains(sentence))
                .toList();
    }
}
