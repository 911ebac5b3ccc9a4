package org.frontdesk.practice.sturdy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One request about patplans or benefits, right or wrong. Rows are named by their place among all that were ever made, counted from the newest, so
 * that a sequence keeps its meaning when jqwik takes operations out of it; a field left out is the empty text.
 */
sealed interface Operation {
    record PostPatPlan(int patient, int subscription, String ordinal, String relationship) implements Operation {}

    record PutPatPlan(int link, String ordinal, String subscription, String relationship) implements Operation {}

    record DeletePatPlan(int link) implements Operation {}

    record PostBenefit(Owner owner, int which, Map<String, String> fields) implements Operation {}

    record PutBenefit(int row, Map<String, String> fields) implements Operation {}

    record DeleteBenefit(int row) implements Operation {}

    enum Owner {
        PLAN,
        PATPLAN,
        BOTH,
        NEITHER,
        UNKNOWN_PLAN,
        UNKNOWN_PATPLAN
    }

    static Arbitrary<Operation> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, postPatPlan()),
                Tuple.of(5, putPatPlan()),
                Tuple.of(2, index().map(DeletePatPlan::new)),
                Tuple.of(8, postBenefit()),
                Tuple.of(5, Combinators.combine(index(), fields()).as(PutBenefit::new)),
                Tuple.of(3, index().map(DeleteBenefit::new)));
    }

    private static Arbitrary<Operation> postPatPlan() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 0, 0, 1, 1, 1, 1, CoverageModel.PATIENTS),
                        Arbitraries.integers().between(0, CoverageModel.SUBSCRIPTIONS),
                        ordinal(),
                        relationship())
                .as(PostPatPlan::new);
    }

    private static Arbitrary<Operation> putPatPlan() {
        Arbitrary<String> subscription = Arbitraries.of("", "", "", "", "", "0", "1", "2", "3", "4", "5", "6");
        return Combinators.combine(index(), ordinal(), subscription, relationship())
                .as(PutPatPlan::new);
    }

    private static Arbitrary<Operation> postBenefit() {
        Arbitrary<Owner> owner = Arbitraries.frequency(
                Tuple.of(8, Owner.PLAN),
                Tuple.of(8, Owner.PATPLAN),
                Tuple.of(1, Owner.BOTH),
                Tuple.of(1, Owner.NEITHER),
                Tuple.of(1, Owner.UNKNOWN_PLAN),
                Tuple.of(1, Owner.UNKNOWN_PATPLAN));
        return Combinators.combine(owner, index(), fields()).as(PostBenefit::new);
    }

    private static Arbitrary<Map<String, String>> fields() {
        return Arbitraries.frequencyOf(Tuple.of(3, fitting()), Tuple.of(1, wild()));
    }

    /** Fields of one benefit as practices have them. */
    private static Arbitrary<Map<String, String>> fitting() {
        Arbitrary<String> level = Arbitraries.of("Individual", "Family", "None");
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 100);
        return Combinators.combine(Arbitraries.integers().between(0, 3), level, number)
                .as((kind, whose, n) -> switch (kind) {
                    case 0 -> Map.of("BenefitType", "Deductible", "CoverageLevel", whose, "MonetaryAmt", n + ".5");
                    case 1 -> Map.of("BenefitType", "CoInsurance", "CoverageLevel", whose, "Percent", "" + n);
                    case 2 -> shaped("Limitations", "NumberOfServices", whose, n);
                    default -> shaped("WaitingPeriod", "Months", whose, n);
                });
    }

    private static Map<String, String> shaped(String type, String qualifier, String level, int quantity) {
        return Map.of(
                "BenefitType", type, "CoverageLevel", level, "QuantityQualifier", qualifier, "Quantity", "" + quantity);
    }

    /** Fields that need not fit together, or not at all. */
    private static Arbitrary<Map<String, String>> wild() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Deductible", "Deductible", "CoInsurance", "Limitations", "WaitingPeriod", "Odd", ""),
                        Arbitraries.of("Individual", "Individual", "Family", "None", "Odd", ""),
                        Arbitraries.of("", "", "", "-1", "0", "80", "100", "101", "x"),
                        Arbitraries.of("", "", "-1", "0", "0.1", "50", "1234.56", "100000001", "x"),
                        Arbitraries.of("", "", "None", "AgeLimit", "Months", "Years", "NumberOfServices", "Odd"),
                        Arbitraries.of("", "", "0", "1", "19", "100", "101", "1.5"))
                .as((type, level, percent, amount, qualifier, quantity) -> {
                    var fields = new LinkedHashMap<String, String>();
                    fields.put("BenefitType", type);
                    fields.put("CoverageLevel", level);
                    fields.put("Percent", percent);
                    fields.put("MonetaryAmt", amount);
                    fields.put("QuantityQualifier", qualifier);
                    fields.put("Quantity", quantity);
                    fields.values().removeIf(String::isEmpty);
                    return Map.copyOf(fields);
                });
    }

    private static Arbitrary<String> ordinal() {
        return Arbitraries.of("", "1", "1", "1", "2", "2", "3", "3", "4", "5", "6", "9", "0", "10", "x");
    }

    private static Arbitrary<String> relationship() {
        return Arbitraries.of("", "", "", "", "", "Self", "Spouse", "Child", "InjuredPlaintiff", "Friend");
    }

    private static Arbitrary<Integer> index() {
        return Arbitraries.integers().between(0, 15);
    }

    /** A JSON object of fields, every value as text. */
    static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "'" + field.getKey() + "':'" + field.getValue() + "'")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
