package org.frontdesk.practice.sturdy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What patplans and benefits are, said as simply as can be: lists and maps in memory. Each operation answers with the status
 * the server should give and, when it is carried out, changes the lists.
 */
final class CoverageModel {
    static final int PATIENTS = 2;
    static final int SUBSCRIPTIONS = 6;

    private static final Set<String> TYPES = Set.of("Deductible", "CoInsurance", "Limitations", "WaitingPeriod");
    private static final Set<String> LEVELS = Set.of("None", "Individual", "Family");
    private static final Set<String> QUALIFIERS =
            Set.of("None", "AgeLimit", "Months", "Years", "NumberOfServices", "Visits");
    private static final int WRONG = 400;
    private static final int MISSING = 404;

    /** A patient's plan; {@code subscription} is a place in the list of subscriptions. */
    record Link(long number, int patient, int subscription, String relationship) {}

    /** A benefit; {@code link} is 0 for one of the plan itself. */
    record Row(long number, int plan, long link, Map<String, String> fields) {}

    /** The number the server gave a new row, asked for once the model has decided that there is one. */
    interface Given {
        long number();
    }

    private final List<List<Link>> order = new ArrayList<>();
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    private final List<Long> linksEver = new ArrayList<>();
    private final List<Long> rowsEver = new ArrayList<>();
    private final Map<Long, Integer> owners = new LinkedHashMap<>();

    CoverageModel() {
        for (int patient = 0; patient < PATIENTS; patient++) {
            order.add(new ArrayList<>());
        }
    }

    List<Link> links(int patient) {
        return List.copyOf(order.get(patient));
    }

    List<Row> rowsOfPlan(int plan) {
        return rows.values().stream()
                .filter(row -> row.link() == 0 && row.plan() == plan)
                .toList();
    }

    List<Row> rowsOfLink(long link) {
        return rows.values().stream().filter(row -> row.link() == link).toList();
    }

    Optional<Row> row(long number) {
        return Optional.ofNullable(rows.get(number));
    }

    Optional<Link> link(long number) {
        return order.stream()
                .flatMap(List::stream)
                .filter(link -> link.number() == number)
                .findFirst();
    }

    /** The number of a patient's plan, counted from the newest, whether it has been dropped or not; 0 for none. */
    long linkEver(int place) {
        return fromTheNewest(linksEver, place);
    }

    long rowEver(int place) {
        return fromTheNewest(rowsEver, place);
    }

    private static long fromTheNewest(List<Long> numbers, int place) {
        return numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1 - place % numbers.size());
    }

    /** Whose patient's plan that is or was. */
    int patientOf(int place) {
        return owners.getOrDefault(linkEver(place), 0);
    }

    /** The status of creating a patient's plan; the new number is asked for when it is created. */
    int post(Operation.PostPatPlan wanted, Given given) {
        if (isWrong(wanted.ordinal(), wanted.relationship())) {
            return WRONG;
        }
        if (wanted.patient() == PATIENTS || wanted.subscription() == SUBSCRIPTIONS) {
            return MISSING;
        }
        List<Link> links = order.get(wanted.patient());
        if (isLinked(links, wanted.subscription(), 0)) {
            return WRONG;
        }
        var link = new Link(
                given.number(),
                wanted.patient(),
                wanted.subscription(),
                wanted.relationship().isEmpty() ? "Self" : wanted.relationship());
        linksEver.add(link.number());
        owners.put(link.number(), link.patient());
        place(links, link, wanted.ordinal().isEmpty() ? 1 : Integer.parseInt(wanted.ordinal()));
        return 201;
    }

    int put(Operation.PutPatPlan wanted) {
        Optional<Link> found = link(linkEver(wanted.link()));
        if (found.isEmpty()) {
            return MISSING;
        }
        Link before = found.get();
        if (isWrong(wanted.ordinal(), wanted.relationship())) {
            return WRONG;
        }
        int subscription =
                wanted.subscription().isEmpty() ? before.subscription() : Integer.parseInt(wanted.subscription());
        if (subscription == SUBSCRIPTIONS) {
            return MISSING;
        }
        List<Link> links = order.get(before.patient());
        if (isLinked(links, subscription, before.number())) {
            return WRONG;
        }
        String relationship = wanted.relationship().isEmpty() ? before.relationship() : wanted.relationship();
        int ordinal = wanted.ordinal().isEmpty() ? links.indexOf(before) + 1 : Integer.parseInt(wanted.ordinal());
        links.remove(before);
        place(links, new Link(before.number(), before.patient(), subscription, relationship), ordinal);
        return 200;
    }

    int delete(Operation.DeletePatPlan wanted) {
        Optional<Link> found = link(linkEver(wanted.link()));
        found.ifPresent(link -> {
            order.get(link.patient()).remove(link);
            rows.values().removeIf(row -> row.link() == link.number());
        });
        return found.isPresent() ? 200 : MISSING;
    }

    int post(Operation.PostBenefit wanted, Given given) {
        Map<String, String> sent = wanted.fields();
        if (isWrong(sent) || !sent.containsKey("BenefitType") || !sent.containsKey("CoverageLevel")) {
            return WRONG;
        }
        long link = linkEver(wanted.which());
        switch (wanted.owner()) {
            case UNKNOWN_PLAN, UNKNOWN_PATPLAN -> {
                return MISSING;
            }
            case PATPLAN, BOTH -> {
                if (link != 0 && link(link).isEmpty()) {
                    return MISSING;
                }
            }
            case PLAN, NEITHER -> {}
        }
        boolean owned = switch (wanted.owner()) {
            case PLAN -> true;
            case PATPLAN -> link != 0;
            case BOTH -> link == 0;
            default -> false;
        };
        var fields = new LinkedHashMap<>(
                Map.of("Percent", "-1", "MonetaryAmt", "-1", "QuantityQualifier", "None", "Quantity", "0"));
        fields.putAll(normal(sent));
        if (!owned || isMisshapen(fields)) {
            return WRONG;
        }
        boolean ofPlan = wanted.owner() != Operation.Owner.PATPLAN;
        var row =
                new Row(given.number(), ofPlan ? wanted.which() % PATIENTS : 0, ofPlan ? 0 : link, Map.copyOf(fields));
        rows.put(row.number(), row);
        rowsEver.add(row.number());
        return 201;
    }

    int put(Operation.PutBenefit wanted) {
        Optional<Row> found = row(rowEver(wanted.row()));
        if (found.isEmpty()) {
            return MISSING;
        }
        if (isWrong(wanted.fields())) {
            return WRONG;
        }
        var fields = new LinkedHashMap<>(found.get().fields());
        fields.putAll(normal(wanted.fields()));
        if (isMisshapen(fields)) {
            return WRONG;
        }
        Row before = found.get();
        rows.put(before.number(), new Row(before.number(), before.plan(), before.link(), Map.copyOf(fields)));
        return 200;
    }

    int delete(Operation.DeleteBenefit wanted) {
        return Optional.ofNullable(rows.remove(rowEver(wanted.row()))).isPresent() ? 200 : MISSING;
    }

    private static void place(List<Link> links, Link link, int ordinal) {
        links.add(Math.min(ordinal - 1, links.size()), link);
    }

    private static boolean isLinked(List<Link> links, int subscription, long except) {
        return links.stream().anyMatch(link -> link.subscription() == subscription && link.number() != except);
    }

    private static boolean isWrong(String ordinal, String relationship) {
        return Set.of("0", "10", "x").contains(ordinal) || relationship.equals("Friend");
    }

    private static boolean isWrong(Map<String, String> sent) {
        return !TYPES.contains(sent.getOrDefault("BenefitType", "Deductible"))
                || !LEVELS.contains(sent.getOrDefault("CoverageLevel", "None"))
                || !QUALIFIERS.contains(sent.getOrDefault("QuantityQualifier", "None"))
                || Set.of("101", "x").contains(sent.getOrDefault("Percent", ""))
                || Set.of("100000001", "x").contains(sent.getOrDefault("MonetaryAmt", ""))
                || Set.of("101", "1.5").contains(sent.getOrDefault("Quantity", ""));
    }

    private static boolean isMisshapen(Map<String, String> fields) {
        String type = fields.get("BenefitType");
        String qualifier = fields.get("QuantityQualifier");
        return !fields.get("Percent").equals("-1") && !type.equals("CoInsurance")
                || type.equals("WaitingPeriod") && !Set.of("Months", "Years").contains(qualifier)
                || qualifier.equals("AgeLimit") && fields.get("Quantity").equals("0");
    }

    /** Amounts are kept to the cent. */
    private static Map<String, String> normal(Map<String, String> sent) {
        var fields = new LinkedHashMap<>(sent);
        fields.computeIfPresent("MonetaryAmt", (name, dollars) -> plain(dollars));
        return fields;
    }

    static String plain(String dollars) {
        return new BigDecimal(dollars)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
