package org.frontdesk.domain.estimate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;

/** Takes an estimate through age limits and maximums. */
final class LimitedAmount {
    private final InsurancePlan plan;
    private final Procedure procedure;
    private final BenefitYear year;
    private final Ledger ledger;
    private final Trail trail;
    private Money judged;
    private String note = "";
    private boolean tooOld;
    private boolean usedUp;

    /** @param manual the amount entered by hand, by which alone the note is judged */
    LimitedAmount(
            InsurancePlan plan,
            Procedure procedure,
            BenefitYear year,
            Ledger ledger,
            Trail trail,
            Optional<Money> manual) {
        this.plan = plan;
        this.procedure = procedure;
        this.year = year;
        this.ledger = ledger;
        this.trail = trail;
        this.judged = manual.orElse(trail.amount());
    }

    String note() {
        return note;
    }

    boolean isTooOld() {
        return tooOld;
    }

    /** Whether a maximum left nothing. */
    boolean isUsedUp() {
        return usedUp;
    }

    void apply() {
        checkAge();
        if (tooOld) {
            return;
        }
        Optional<Maximum> own = Maximum.ofPatient(plan, procedure.code(), year, ledger);
        own.ifPresent(maximum ->
                limit(maximum, StepKind.MAXIMUM, maximum.isLifetime() ? "Over lifetime max" : "Over annual max"));
        if (!usedUp) {
            Maximum.ofFamily(plan, procedure.code(), year, ledger)
                    .ifPresent(maximum -> limit(maximum, StepKind.FAMILY_MAXIMUM, familyNote(maximum, own)));
        }
    }

    private void checkAge() {
        List<BenefitLine> rows = AgeLimit.rows(plan, procedure.code());
        OptionalInt age = procedure.age();
        if (!rows.isEmpty() && age.isEmpty()) {
            trail.say(
                    trail.amount(),
                    StepKind.AGE_UNKNOWN,
                    List.of(rows.getFirst().id()),
                    rows.getFirst().quantity());
        }
        age.stream()
                .mapToObj(years -> AgeLimit.passed(rows, years))
                .flatMap(Optional::stream)
                .forEach(row -> {
                    tooOld = true;
                    note = "Age limitation: " + row.quantity();
                    trail.say(Money.ZERO, StepKind.AGE, List.of(row.id()), row.quantity(), age.getAsInt());
                });
    }

    private void limit(Maximum maximum, StepKind kind, String words) {
        Money left = maximum.left().atLeastZero();
        boolean nothing = left.equals(Money.ZERO);
        if (nothing || judged.compareTo(left) > 0) {
            note = words;
            trail.say(trail.amount().min(left), kind, causes(maximum), maximum.amount(), maximum.used(), left);
            trail.oddly(maximum.oddities());
        } else {
            trail.to(trail.amount().min(left), kind, causes(maximum), maximum.amount(), maximum.used(), left);
        }
        usedUp |= nothing;
        judged = judged.min(left);
    }

    private static List<String> causes(Maximum maximum) {
        return Stream.concat(Stream.of(maximum.row().id()), maximum.lines().stream())
                .toList();
    }

    private static String familyNote(Maximum family, Optional<Maximum> own) {
        if (own.isEmpty()) {
            return "Over family max";
        }
        return family.isLifetime() ? "Over family lifetime max" : "Over family annual max";
    }
}
