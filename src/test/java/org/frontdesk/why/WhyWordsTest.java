package org.frontdesk.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.frontdesk.testing.Answers.answer;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.Chain;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Step;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.EstimateService;
import org.frontdesk.testing.TestPractice;
import org.frontdesk.text.EstimateWords;
import org.frontdesk.text.Strings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said about every plan of the demo practice. */
class WhyWordsTest {
    private final TestPractice practice = TestPractice.demo();
    private final EstimateService estimates = new EstimateService(
            practice.api(),
            practice.inline(),
            DeskCache.inMemory(practice.api(), practice.inline()).lists(),
            Clock.systemDefaultZone());

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void noSentenceOfAnEstimateShowsAnUnfilledPlace() throws IOException {
        var said = new ArrayList<String>();
        for (long number = 1; number <= 30; number++) {
            for (EstimateInputs inputs : plans(new PatientId(number))) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                    said.addAll(sentences(inputs, new Strings(language)));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(500);
        assertThat(said.stream().filter(sentence -> sentence.matches(".*\\{\\d.*")))
                .isEmpty();
    }

    private List<EstimateInputs> plans(PatientId patient) throws IOException {
        var found = new ArrayList<EstimateInputs>();
        for (var row : practice.api().treatPlans().ofPatient(patient).execute()) {
            var plan = new TreatmentPlanId(row.treatPlanNum());
            found.add(answer(
                    row.tPStatus().equals("Saved")
                            ? estimates.ofSaved(patient, plan)
                            : estimates.ofPlan(patient, plan)));
        }
        return found;
    }

    private static List<String> sentences(EstimateInputs inputs, Strings strings) {
        var steps = new EstimateWords(strings);
        var links = new WhyWords(strings, inputs);
        List<ProcedureEstimate> all = Estimate.of(inputs.given());
        var said = new ArrayList<String>();
        for (ProcedureEstimate one : all) {
            Stream.concat(
                            Stream.of(one.why()),
                            one.plans().stream().flatMap(plan -> Stream.of(plan.why(), plan.whyWriteOff())))
                    .flatMap(WhyWordsTest::whole)
                    .map(steps::sentence)
                    .forEach(said::add);
            for (Certainty certainty : Certainty.values()) {
                Chain.of(inputs.given(), all, one.procedure()).stream()
                        .map(link -> links.sentence(link, certainty))
                        .forEach(said::add);
            }
        }
        return said;
    }

    private static Stream<Step> whole(Step step) {
        return Stream.concat(Stream.of(step), step.children().stream().flatMap(WhyWordsTest::whole));
    }
}
