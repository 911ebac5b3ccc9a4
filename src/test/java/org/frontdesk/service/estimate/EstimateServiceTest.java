package org.frontdesk.service.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.frontdesk.api.Fields;
import org.frontdesk.domain.BenefitId;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.PatientId;
import org.frontdesk.domain.PlanId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.Chain;
import org.frontdesk.domain.estimate.Estimate;
import org.frontdesk.domain.estimate.Link;
import org.frontdesk.domain.estimate.Procedure;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Reconciliation;
import org.frontdesk.domain.estimate.Reliance;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.service.Failure;
import org.frontdesk.service.cache.DeskCache;
import org.frontdesk.testing.Posted;
import org.frontdesk.testing.TestPractice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases gathered over HTTP from the demo practice. */
class EstimateServiceTest {
    private static final PatientId OLIVIA = new PatientId(1);
    private static final PatientId OMAR = new PatientId(10);
    private static final PatientId LEO = new PatientId(12);
    private static final PatientId THEO = new PatientId(4);
    private static final PlanId OMARS_PLAN = new PlanId(10);

    private final TestPractice practice = TestPractice.demo();
    private final EstimateService service = new EstimateService(
            practice.api(),
            practice.inline(),
            DeskCache.inMemory(practice.api(), practice.inline()).lists(),
            Clock.systemDefaultZone());

    @AfterEach
    void close() {
        practice.close();
    }

    private EstimateInputs planned(PatientId patient) {
        var found = new ArrayList<EstimateInputs>();
        service.ofPlanned(patient).start(found::add, problem -> {
            throw new AssertionError(problem.detail());
        });
        return found.getFirst();
    }

    private TreatmentPlanId plan(PatientId patient, String status) {
        try {
            return practice.api().treatPlans().ofPatient(patient).execute().stream()
                    .filter(row -> row.tPStatus().equals(status))
                    .map(row -> new TreatmentPlanId(row.treatPlanNum()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private EstimateInputs of(PatientId patient, TreatmentPlanId plan, boolean saved) {
        var found = new ArrayList<EstimateInputs>();
        (saved ? service.ofSaved(patient, plan) : service.ofPlan(patient, plan)).start(found::add, problem -> {
            throw new AssertionError(problem.detail());
        });
        return found.getFirst();
    }

    private static List<String> told(EstimateInputs inputs, int procedure) {
        List<ProcedureEstimate> all = Estimate.of(inputs.given());
        return Chain.of(inputs.given(), all, all.get(procedure).procedure()).stream()
                .map(link -> link.word() + " " + link.amount())
                .toList();
    }

    private static Reliance reliance(EstimateInputs inputs, int procedure) {
        Procedure asked = inputs.given().procedures().get(procedure);
        return Reliance.of(inputs.given(), asked, inputs.doubts());
    }

    private int requests(Runnable act) {
        int before = practice.server().faults().requests().size();
        act.run();
        return practice.server().faults().requests().size() - before;
    }

    @Test
    void tellsWhyOmarOwes437() {
        Posted.to(
                practice.server(),
                "POST",
                "/claimprocs/InsAdjust",
                "{\"PatPlanNum\": 16, \"insUsed\": \"551\"}"); // of 1,500 with 49 used leaves 900
        assertThat(told(planned(OMAR), 0))
                .containsExactly(
                        "fee 1180.00",
                        "allowed 824.00",
                        "deductible 50.00",
                        "percentage_of_rest 387.00",
                        "maximum_enough 900.00",
                        "insurance -387.00",
                        "write_off -356.00",
                        "patient 437.00");
        assertThat(reliance(planned(OMAR), 0).patient()).isEqualTo(Certainty.EXACT);
    }

    @Test
    void asksTenQuestionsForOnePlanOnceTheReferenceDataAreKnown() {
        int cold = requests(() -> planned(OMAR));
        int warm = requests(() -> planned(OMAR));
        System.out.println("Requests for one plan: " + cold + " cold, " + warm + " warm");
        // plans, procedures, claim lines; the plan, two lists of rows, substitutes; birthday; who else holds the plan
        assertThat(warm).isEqualTo(9);
        // and categories, spans, groups, codes, schedules, priorities, providers, preferences, and the fees of two
        // schedules
        assertThat(cold).isLessThanOrEqualTo(warm + 10);
    }

    @Test
    void eachTreatmentPlanIsReckonedByItself() {
        EstimateInputs bridge = of(LEO, plan(LEO, "Active"), false);
        EstimateInputs implant = of(LEO, plan(LEO, "Inactive"), false);
        assertThat(bridge.procedures()).extracting(ProcedureName::code).containsExactly("D6750", "D6240", "D6750");
        assertThat(implant.procedures()).extracting(ProcedureName::code).containsExactly("D6010", "D6058");
        // of the 565.50 that are left the bridge uses all; the implant sees none of that use
        assertThat(told(bridge, 0)).contains("maximum_enough 565.50");
        assertThat(told(bridge, 2)).contains("maximum_gone 0.00", "nothing 0.00");
        assertThat(told(implant, 0)).contains("not_covered 0.00", "nothing 0.00");
    }

    @Test
    void theServersOwnEstimateStandsBeside() {
        EstimateInputs inputs = planned(LEO);
        ProcedureEstimate first = Estimate.of(inputs.given()).getFirst();
        Reconciliation found = Reconciliation.of(
                inputs.given(),
                first.procedure(),
                first.plans().getFirst(),
                Certainty.EXACT,
                inputs.server(first.procedure(), "P1").orElseThrow(),
                inputs.plans().getFirst().rowsChanged());
        assertThat(found.verdict()).isEqualTo(Reconciliation.Verdict.EQUAL);
    }

    @Test
    void aSavedPlanIsReckonedFromItsProceduresAsTheyAreNow() {
        TreatmentPlanId saved = plan(OLIVIA, "Saved");
        EstimateInputs inputs = of(OLIVIA, saved, true);
        assertThat(inputs.procedures()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.line()).isPresent();
            assertThat(one.frozen()).isPresent();
        });
    }

    @Test
    void theFamilysUseIsReadWhereAPlanLimitsTheFamily() {
        assertThat(planned(OLIVIA).given().history().get("P1"))
                .anyMatch(line -> !line.ofPatient())
                .anyMatch(line -> line.ofPatient());
    }

    @ParameterizedTest
    @CsvSource({
        "/claimprocs, CLAIMS_UNREADABLE, UNKNOWN",
        "/benefits, BENEFITS_UNREADABLE, UNKNOWN",
        "/insplans, PLAN_UNREADABLE, UNKNOWN",
        "/fees, FEES_UNREADABLE, UNKNOWN",
        "/covcats, BENEFITS_UNREADABLE, UNKNOWN",
        "/substitutionlinks, SUBSTITUTES_UNREADABLE, LIMIT",
        "/preferences, PREFERENCES_UNREADABLE, ABOUT",
        "/patplans, FAMILY_UNREADABLE, ABOUT",
    })
    void whatCannotBeReadIsSaidAndNotTakenAsZero(String path, Unreckoned.Kind kind, Certainty patient) {
        Posted.to(practice.server(), "PUT", "/insplans/10", "{\"CodeSubstNone\": \"false\"}");
        practice.server().faults().failAlways(path, 403);
        Reliance found = reliance(planned(OMAR), 0);
        assertThat(found.left()).extracting(Unreckoned::kind).contains(kind);
        assertThat(found.patient()).isEqualTo(patient);
    }

    @Test
    void aMemberOfADiscountPlanPaysTheMembersFee() {
        EstimateInputs inputs = planned(THEO);
        assertThat(inputs.discountPlan()).contains("Alder Adult Plan");
        Money fee = inputs.given().procedures().getFirst().fee();
        Money members = inputs.given().membership().orElseThrow().fee("D2740").orElseThrow();
        assertThat(members).isLessThan(fee);
        assertThat(told(inputs, 0))
                .containsExactly(
                        "fee " + fee,
                        "member_fee " + members,
                        "discount_off -" + fee.minus(members),
                        "patient " + members);
        assertThat(reliance(inputs, 0).patient()).isEqualTo(Certainty.EXACT);
        // the subscription and the discounts given; the plans, their fees and the codes of limits are the practice's
        // lists
        assertThat(requests(() -> planned(THEO))).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "/discountplansubs, DISCOUNT_UNREADABLE, UNKNOWN",
        "/discountplans, DISCOUNT_UNREADABLE, UNKNOWN",
        "/fees, DISCOUNT_FEES_UNREADABLE, UNKNOWN",
        "/adjustments, DISCOUNT_USE_UNREADABLE, LIMIT",
        "/preferences, DISCOUNT_CODES_UNREADABLE, LIMIT",
    })
    void whatCannotBeReadOfADiscountPlanIsSaid(String path, Unreckoned.Kind kind, Certainty patient) {
        practice.server().faults().failAlways(path, 403);
        Reliance found = reliance(planned(THEO), 0);
        assertThat(found.left()).extracting(Unreckoned::kind).contains(kind);
        assertThat(found.patient()).isEqualTo(patient);
    }

    @Test
    void withoutPlansOrChartThereIsNoCase() {
        for (String path : List.of("/familymodules", "/procedurelogs")) {
            practice.server().faults().failAlways(path, 503);
            var failed = new ArrayList<Failure>();
            service.ofPlanned(OMAR).start(found -> {}, failed::add);
            assertThat(failed).singleElement().isInstanceOf(Failure.ServerTrouble.class);
            practice.server().faults().calm();
        }
    }

    @Test
    void clausesUnknownMaximumsAndUncountedLimitsAreSaidAndNoneGuessed() throws Exception {
        var rows = practice.api().benefits().ofPlan(OMARS_PLAN).execute();
        var maximum = rows.stream()
                .filter(row -> row.benefitType().equals("Limitations")
                        && row.monetaryAmt().intValue() == 1500)
                .findFirst()
                .orElseThrow();
        practice.api()
                .benefits()
                .change(new BenefitId(maximum.benefitNum()), Fields.of("MonetaryAmt", -1))
                .execute();
        Posted.to(
                practice.server(),
                "PUT",
                "/insplans/10",
                "{\"PlanNote\": \"Missing tooth clause. Crowns 2 per 36 months. White fillings downgrade.\"}");
        String bridge =
                "{\"PatNum\": 10, \"ProcDate\": \"2026-11-20\", \"ProcStatus\": \"TP\", \"procCode\": \"D6240\","
                        + " \"ToothNum\": \"4\", \"ProcFee\": \"1190\"}";
        Posted.to(practice.server(), "POST", "/procedurelogs", bridge);

        EstimateInputs inputs = planned(OMAR);
        List<Unreckoned> crown = reliance(inputs, 0).left();
        List<Unreckoned> pontic = reliance(inputs, 1).left();
        assertThat(crown)
                .extracting(Unreckoned::kind)
                .containsExactlyInAnyOrder(
                        Unreckoned.Kind.MAXIMUM_UNKNOWN,
                        Unreckoned.Kind.FREQUENCY_IN_NOTE,
                        Unreckoned.Kind.DOWNGRADE_IN_NOTE);
        assertThat(pontic).extracting(Unreckoned::kind).contains(Unreckoned.Kind.MISSING_TOOTH);
        assertThat(reliance(inputs, 0).patient()).isEqualTo(Certainty.LIMIT);
        assertThat(Chain.of(
                        inputs.given(),
                        Estimate.of(inputs.given()),
                        inputs.procedures().getFirst().id()))
                .extracting(Link::word)
                .noneMatch(word -> word.startsWith("maximum"));
    }

    @Test
    void aDowngradeIsReckonedAndSaid() {
        Posted.to(practice.server(), "PUT", "/insplans/10", "{\"CodeSubstNone\": \"false\"}");
        // the practice keeps a metal crown as the cheaper code for a ceramic one on molars, and the tooth is number 3
        assertThat(told(planned(OMAR), 0)).anyMatch(link -> link.startsWith("substitute "));
    }

    @Test
    void knowsWhatEachCauseIs() {
        EstimateInputs inputs = planned(OMAR);
        List<ProcedureEstimate> all = Estimate.of(inputs.given());
        List<String> causes = Chain.of(inputs.given(), all, all.getFirst().procedure()).stream()
                .flatMap(link -> link.causes().stream())
                .filter(cause -> !cause.startsWith("P1"))
                .toList();
        assertThat(causes).isNotEmpty().allMatch(cause -> inputs.sources().containsKey(cause));
        assertThat(Optional.of(inputs.plans().getFirst().carrier())).contains("Summit & Vale Assurance");
    }
}
