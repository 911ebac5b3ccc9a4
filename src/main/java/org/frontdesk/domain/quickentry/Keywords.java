package org.frontdesk.domain.quickentry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that say something about a subject. */
final class Keywords {
    static final Set<String> MAXIMUM = Set.of("max", "maximum", "maximums", "maxi");
    static final Set<String> DEDUCTIBLE = Set.of("ded", "deds", "deduct", "deductible", "deductibles", "deductable");
    static final Set<String> COPAYMENT = Set.of("copay", "copays", "copayment", "copayments");
    static final Set<String> LIFETIME = Set.of("life", "lifetime", "ltm");
    static final Set<String> WAITING = Set.of("wait", "waits", "waiting");
    static final Set<String> PERIOD = Set.of("period", "periods");
    static final Set<String> EXCLUDED = Set.of("excl", "exclude", "excludes", "excluded", "exclusion", "exclusions");
    static final Set<String> NO = Set.of("no", "none");
    static final Set<String> PER = Set.of("per", "every", "each", "a", "an", "in", "within", "x");
    static final Set<String> EVERY = Set.of("every", "q");
    static final Set<String> ONCE = Set.of("once");
    static final Set<String> TWICE = Set.of("twice");
    static final Set<String> TIMES = Set.of("x", "time", "times");
    static final Set<String> YEAR = Set.of("y", "yr", "yrs", "year", "years", "annum");
    static final Set<String> MONTH = Set.of("m", "mo", "mos", "mth", "mths", "month", "months");
    static final Set<String> SHORT = Set.of("d", "day", "days", "w", "wk", "wks", "week", "weeks");
    static final Set<String> YEARLY = Set.of("annual", "annually", "yearly");
    static final Set<String> ROLLING = Set.of("any", "last", "rolling", "consecutive", "past", "prior");
    static final Set<String> PLAN_YEAR = Set.of("benefit", "plan", "policy");
    static final Set<String> CALENDAR = Set.of("calendar", "cal");
    static final Set<String> SERVICE = Set.of("service", "contract");
    static final Set<String> INDIVIDUAL =
            Set.of("ind", "indiv", "individual", "person", "member", "patient", "pp", "single", "each");
    static final Set<String> FAMILY = Set.of("fam", "family", "famly");
    static final Set<String> AGE = Set.of("age", "ages", "aged");
    static final Set<String> THROUGH = Set.of("thru", "through");
    static final Set<String> UNDER = Set.of("under", "below", "younger");
    static final Set<String> TO = Set.of("to", "until", "till", "up");
    static final Set<String> FROM = Set.of("over", "older", "above", "from", "after");
    static final Set<String> AND = Set.of("and", "or", "nor");

    /** What parts the subjects that an amount does not touch from the amount; longer ones first. */
    static final List<String> NOT = List.of(
            "does not apply to",
            "doesnt apply to",
            "not applied to",
            "not applicable to",
            "not apply to",
            "but not",
            "not",
            "except",
            "excepting",
            "excl",
            "excluding",
            "exempt",
            "waived",
            "waive",
            "waives",
            "without",
            "wo",
            "na");

    /** What a carrier says of something that it does not pay; longer ones first. */
    static final List<String> NOT_COVERED =
            List.of("not a covered", "not covered", "not payable", "non covered", "noncovered", "excluded", "nc");

    /** Rules that the plan's note keeps, as no row can. */
    static final Set<String> NOTES = Set.of(
            "mtc",
            "missing",
            "downgrade",
            "downgrades",
            "downgraded",
            "alternate",
            "lea",
            "seat",
            "prep",
            "cob",
            "renew",
            "renews",
            "assignment",
            "preauth",
            "preauthorization",
            "predetermination",
            "pred",
            "network",
            "oon",
            "inn",
            "shared",
            "shares",
            "share",
            "rollover",
            "carryover",
            "ucr",
            "filing",
            "effective",
            "eff",
            "term",
            "termination",
            "coordination",
            "nondup",
            "verified",
            "ref",
            "rep",
            "met",
            "remaining",
            "used",
            "combined");

    static final Set<String> REPLACEMENT =
            Set.of("replace", "replaces", "replaced", "replacement", "replacements", "repl");

    static final Set<String> ALL = Stream.<Collection<String>>of(
                    MAXIMUM,
                    DEDUCTIBLE,
                    COPAYMENT,
                    LIFETIME,
                    WAITING,
                    EXCLUDED,
                    NO,
                    PER,
                    EVERY,
                    TWICE,
                    TIMES,
                    YEAR,
                    MONTH,
                    SHORT,
                    YEARLY,
                    ROLLING,
                    PLAN_YEAR,
                    CALENDAR,
                    INDIVIDUAL,
                    FAMILY,
                    AGE,
                    THROUGH,
                    UNDER,
                    TO,
                    FROM,
                    AND,
                    NOTES,
                    REPLACEMENT,
                    NOT,
                    NOT_COVERED)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Keywords() {}
}
