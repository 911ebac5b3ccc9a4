package org.frontdesk.practice.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Every parameter the five pages document has a test of its rule. That a test marked with a rule speaks about its
 * parameter is checked by {@link Desk} whenever the test runs.
 */
class EveryParameterHasARuleTest {
    private static final String DOCUMENTED = """
            Benefits GET: PlanNum PatPlanNum
            Benefits POST: PlanNum PatPlanNum BenefitType CoverageLevel CovCatNum Percent MonetaryAmt TimePeriod
              QuantityQualifier Quantity CodeNum procCode CodeGroupNum
            Benefits PUT: BenefitNum CovCatNum BenefitType Percent MonetaryAmt TimePeriod QuantityQualifier Quantity
              CodeNum procCode CoverageLevel
            Benefits DELETE: BenefitNum
            DiscountPlans GET: DiscountPlanNum
            DiscountPlans POST: Description FeeSchedNum DefNum IsHidden PlanNote ExamFreqLimit XrayFreqLimit
              ProphyFreqLimit FluorideFreqLimit PerioFreqLimit LimitedExamFreqLimit PAFreqLimit AnnualMax
            DiscountPlans PUT: DiscountPlanNum Description FeeSchedNum DefNum IsHidden PlanNote ExamFreqLimit
              XrayFreqLimit ProphyFreqLimit FluorideFreqLimit PerioFreqLimit LimitedExamFreqLimit PAFreqLimit AnnualMax
            PatPlans GET: PatNum InsSubNum
            PatPlans POST: PatNum InsSubNum Ordinal Relationship PatID
            PatPlans PUT: PatPlanNum InsSubNum Ordinal Relationship PatID
            PatPlans DELETE: PatPlanNum
            ProcTPs GET: TreatPlanNum
            ProcTPs PUT: ProcTPNum Priority ToothNumTP Surf ProcCode Descript FeeAmt PriInsAmt SecInsAmt PatAmt
              Discount Prognosis Dx ProcAbbr FeeAllowed
            ProcTPs DELETE: ProcTPNum
            TreatPlans GET: PatNum SecDateTEdit TPStatus
            TreatPlans POST: PatNum Heading Note TPType
            TreatPlans POST Saved: TreatPlanNum Heading UserNumPresenter
            TreatPlans PUT: TreatPlanNum DateTP Heading Note ResponsParty TPType SignatureText SignaturePracticeText
              isSigned isSignedPractice
            TreatPlans DELETE: TreatPlanNum
            """;

    @Test
    void noDocumentedParameterIsWithoutATest() {
        assertThat(difference(documented(), tested())).isEmpty();
    }

    @Test
    void noTestClaimsAParameterThatIsNotDocumented() {
        assertThat(difference(tested(), documented())).isEmpty();
    }

    @Test
    void onlyTestsThatAskTheServerClaimARule() {
        List<Class<?>> classes = classes();
        assertThat(classes).isNotEmpty();
        classes.stream()
                .filter(type -> Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(Rule.class)))
                .forEach(type -> assertThat(type).hasDeclaredFields("desk"));
    }

    private static Set<String> documented() {
        return DOCUMENTED
                .replace("\n  ", " ")
                .lines()
                .map(line -> line.split(":"))
                .flatMap(line -> Stream.of(line[1].strip().split(" ")).map(name -> line[0] + " " + name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tested() {
        Predicate<Method> isTest = method -> AnnotationSupport.isAnnotated(method, Test.class)
                || AnnotationSupport.isAnnotated(method, ParameterizedTest.class);
        return classes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(isTest)
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Rule.class)))
                .flatMap(rule -> Stream.of(rule.value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> classes() {
        return ReflectionSupport.findAllClassesInPackage(
                EveryParameterHasARuleTest.class.getPackageName(), type -> true, name -> name.endsWith("Test"));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        var rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
