package org.frontdesk.domain.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.QuantityQualifier;

/**
 * Finds what an estimate had to leave out, so that it can be said: what could not be read, rows that state too little or that no rule counts,
 * and clauses that plans only have in their notes.
 *
 * @param unread what could not be read, by plan; the empty plan stands for all
 * @param notes everything the practice wrote about a plan, by plan
 */
public record Doubts(Map<String, Set<Unreckoned.Kind>> unread, Map<String, String> notes) {
    public static final Doubts NONE = new Doubts(Map.of(), Map.of());

    /** {@code 2 per 36 months}, {@code 1 every 3 years}. */
    private static final Pattern FREQUENCY = Pattern.compile(
            "\\b(\\d{1,2}|one|two|three|una?|dos|tres)\\s*(?:x|times?|veces)?\\s*(?:per|every|each|in|within|cada|en|por|/)\\s*"
                    + "(\\d{1,3})\\s*-?\\s*(months?|mos?\\b|mths?|years?|yrs?|meses|mes|años?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final List<String> MISSING_TOOTH = List.of("missing tooth", "missing teeth", "diente ausente");
    private static final List<String> DOWNGRADE =
            List.of("downgrade", "alternate benefit", "alternative benefit", "least expensive", "leat clause");
    private static final Pattern FILLS_A_GAP = Pattern.compile("D(5[0-8]|6[0-9])\\d\\d.*");

    public Doubts {
        unread = Map.copyOf(unread);
        notes = Map.copyOf(notes);
    }

    /** What was left out where one plan looks at one procedure. */
    public List<Unreckoned> about(InsurancePlan plan, Procedure procedure, Preferences preferences) {
        var found = new ArrayList<Unreckoned>();
        for (String whose : List.of("", plan.id())) {
            for (Unreckoned.Kind kind : unread.getOrDefault(whose, Set.of())) {
                Certainty effect = effect(kind, plan, procedure);
                if (effect != Certainty.EXACT || kind == Unreckoned.Kind.OUT_OF_NETWORK) {
                    found.add(Unreckoned.of(kind, plan.id(), effect, plan.id()));
                }
            }
        }
        if (!unread.getOrDefault(plan.id(), Set.of()).contains(Unreckoned.Kind.BENEFITS_UNREADABLE)) {
            rows(plan, procedure, found);
        }
        clauses(plan, procedure, preferences, found);
        return List.copyOf(found);
    }

    /** What was left out of a discount plan, or whether it is not known if there is one. */
    List<Unreckoned> aboutMembership() {
        return unread.getOrDefault(DiscountMembership.ID, Set.of()).stream()
                .sorted()
                .map(kind -> Unreckoned.of(kind, "", membershipEffect(kind), DiscountMembership.ID))
                .toList();
    }

    /** Earlier use can only make a discount smaller. */
    private static Certainty membershipEffect(Unreckoned.Kind kind) {
        return switch (kind) {
            case DISCOUNT_USE_UNREADABLE, DISCOUNT_CODES_UNREADABLE -> Certainty.LIMIT;
            default -> Certainty.UNKNOWN;
        };
    }

    private static Certainty effect(Unreckoned.Kind kind, InsurancePlan plan, Procedure procedure) {
        String code = procedure.code();
        return switch (kind) {
            case BENEFITS_UNREADABLE, PLAN_UNREADABLE -> Certainty.UNKNOWN;
            case CLAIMS_UNREADABLE -> dependsOnUse(plan, code, false) ? Certainty.UNKNOWN : Certainty.EXACT;
            case FAMILY_UNREADABLE -> dependsOnUse(plan, code, true) ? Certainty.ABOUT : Certainty.EXACT;
            case FEES_UNREADABLE ->
                plan.kind().isPpo() || plan.kind() == PlanKind.FLAT_COPAY ? Certainty.UNKNOWN : Certainty.ABOUT;
            case SUBSTITUTES_UNREADABLE, ROWS_NOT_UNDERSTOOD -> Certainty.LIMIT;
            case START_UNREADABLE ->
                plan.rows(BenefitType.WAITING_PERIOD).stream()
                                .anyMatch(row ->
                                        row.target().rank() > 0 && row.target().covers(code))
                        ? Certainty.LIMIT
                        : Certainty.EXACT;
            case PREFERENCES_UNREADABLE -> Certainty.ABOUT;
            default -> Certainty.EXACT;
        };
    }

    private static boolean dependsOnUse(InsurancePlan plan, String code, boolean family) {
        return plan.benefits().stream()
                .filter(row -> !family || row.isFamily())
                .filter(row -> row.target().covers(code))
                .anyMatch(row -> row.isFrequency()
                        || row.usableAmount().isPresent() && (row.isMaximum() || row.type() == BenefitType.DEDUCTIBLE));
    }

    /** Rows that state too little, and limits that no rule counts. */
    private static void rows(InsurancePlan plan, Procedure procedure, List<Unreckoned> found) {
        for (BenefitLine row : plan.benefits()) {
            if (!row.target().covers(procedure.code())
                    || row.target().rank() == 0 && !plan.isGeneral(procedure.code())) {
                continue;
            }
            if (row.isMaximum() && row.amount().isEmpty()) {
                found.add(Unreckoned.of(Unreckoned.Kind.MAXIMUM_UNKNOWN, plan.id(), Certainty.LIMIT, plan.id())
                        .because(row.id()));
            } else if (row.type() == BenefitType.DEDUCTIBLE && row.amount().isEmpty()) {
                found.add(Unreckoned.of(Unreckoned.Kind.DEDUCTIBLE_UNKNOWN, plan.id(), Certainty.LIMIT, plan.id())
                        .because(row.id()));
            } else if (row.isAgeLimit() && procedure.age().isEmpty()) {
                found.add(Unreckoned.of(
                                Unreckoned.Kind.AGE_UNKNOWN,
                                plan.id(),
                                Certainty.LIMIT,
                                Integer.toString(row.quantity()))
                        .because(row.id()));
            } else if (isUncounted(row)) {
                found.add(Unreckoned.of(
                                Unreckoned.Kind.LIMIT_NOT_COUNTED,
                                plan.id(),
                                Certainty.LIMIT,
                                Integer.toString(row.quantity()))
                        .because(row.id()));
            } else {
                whyNot(plan, row)
                        .ifPresent(kind -> found.add(Unreckoned.of(kind, plan.id(), effectOf(kind), plan.id())
                                .because(row.id())));
            }
        }
    }

    /** Why no rule counts a row that speaks of the procedure; empty for one that counts. */
    private static Optional<Unreckoned.Kind> whyNot(InsurancePlan plan, BenefitLine row) {
        boolean namesNothing = row.target().rank() == 0;
        return switch (row.type()) {
            case COINSURANCE ->
                row.percent().isEmpty() ? Optional.of(Unreckoned.Kind.PERCENT_UNKNOWN) : Optional.empty();
            case EXCLUSIONS -> namesNothing ? Optional.of(Unreckoned.Kind.EXCLUSION_OF_NOTHING) : Optional.empty();
            case WAITING_PERIOD ->
                namesNothing
                        ? Optional.of(Unreckoned.Kind.WAITING_OF_NOTHING)
                        : plan.effective().isEmpty() && row.quantity() > 0
                                ? Optional.of(Unreckoned.Kind.WAITING_WITHOUT_START)
                                : Optional.empty();
            case DEDUCTIBLE ->
                row.usableAmount().isPresent() && !row.isYearlyOrLifetime()
                        ? Optional.of(Unreckoned.Kind.DEDUCTIBLE_WITHOUT_YEAR)
                        : Optional.empty();
            case COPAYMENT ->
                row.usableAmount().isPresent()
                                && plan.fees().copays().isEmpty()
                                && plan.fees().fixedBenefits().isEmpty()
                        ? Optional.of(Unreckoned.Kind.COPAY_NOT_COUNTED)
                        : Optional.empty();
            case LIMITATIONS, ACTIVE_COVERAGE -> Optional.empty();
        };
    }

    /** A missing percentage may be more or less than another row's; everything else can only lower what the plan pays. */
    private static Certainty effectOf(Unreckoned.Kind kind) {
        return kind == Unreckoned.Kind.PERCENT_UNKNOWN ? Certainty.ABOUT : Certainty.LIMIT;
    }

    private static boolean isUncounted(BenefitLine row) {
        return row.type() == BenefitType.LIMITATIONS
                && row.qualifier() != QuantityQualifier.NONE
                && row.qualifier() != QuantityQualifier.AGE_LIMIT
                && row.quantity() > 0
                && !row.isFrequency();
    }

    /** Clauses for which the practice's system has no rows. */
    private void clauses(InsurancePlan plan, Procedure procedure, Preferences preferences, List<Unreckoned> found) {
        String note = notes.getOrDefault(plan.id(), "");
        String plain = note.toLowerCase(Locale.ROOT);
        if (FILLS_A_GAP.matcher(procedure.code()).matches()
                && MISSING_TOOTH.stream().anyMatch(plain::contains)) {
            found.add(Unreckoned.of(Unreckoned.Kind.MISSING_TOOTH, plan.id(), Certainty.LIMIT, plan.id()));
        }
        if (preferences.on(Preference.CHECKS_FREQUENCY)) {
            Matcher frequency = FREQUENCY.matcher(note);
            while (frequency.find()) {
                found.add(Unreckoned.of(
                        Unreckoned.Kind.FREQUENCY_IN_NOTE, plan.id(), Certainty.LIMIT, plan.id(), frequency.group()));
            }
        }
        boolean replaced = plan.fees()
                .substitute(procedure.code(), procedure.place().tooth())
                .isPresent();
        if (!replaced && DOWNGRADE.stream().anyMatch(plain::contains)) {
            found.add(Unreckoned.of(Unreckoned.Kind.DOWNGRADE_IN_NOTE, plan.id(), Certainty.LIMIT, plan.id()));
        }
    }
}
