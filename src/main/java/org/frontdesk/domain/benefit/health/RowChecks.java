package org.frontdesk.domain.benefit.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.health.Finding.Kind;

/** What can be seen on one row alone. */
final class RowChecks {
    private static final Pattern OVER_A_HUNDRED = Pattern.compile("(?!100$)[1-9]\\d{2,}");
    private static final Pattern NINES = Pattern.compile("9{4,}\\.(00|99)");
    /** No plan grants so much for one category: it stands for "without end". */
    private static final Money ENDLESS = Money.parse("50000").orElseThrow();

    private final HealthFacts facts;

    RowChecks(HealthFacts facts) {
        this.facts = facts;
    }

    List<Finding> of(LiveRow row) {
        var findings = new ArrayList<Finding>();
        BenefitDraft says = row.row();
        if (OVER_A_HUNDRED.matcher(says.percent()).matches()) {
            findings.add(new Finding(Kind.PERCENT_RANGE, List.of(row.key()), BenefitField.PERCENT, List.of()));
        }
        category(says).ifPresent(kind -> findings.add(pointing(kind, row, BenefitField.CATEGORY)));
        group(says).ifPresent(kind -> findings.add(pointing(kind, row, BenefitField.CODE_GROUP)));
        if (!says.code().isEmpty() && !facts.knownCode().test(says.code())) {
            findings.add(pointing(Kind.UNKNOWN_CODE, row, BenefitField.CODE));
        }
        if (isEndless(says)) {
            findings.add(new Finding(Kind.NOT_COUNTED, List.of(row.key()), BenefitField.AMOUNT, List.of()));
        }
        return findings;
    }

    private Optional<Kind> category(BenefitDraft row) {
        if (row.category() == 0) {
            return Optional.empty();
        }
        HealthFacts.Standing standing = facts.categories().get(row.category());
        if (standing == null) {
            return Optional.of(Kind.UNKNOWN_CATEGORY);
        }
        return standing == HealthFacts.Standing.HIDDEN ? Optional.of(Kind.HIDDEN_CATEGORY) : Optional.empty();
    }

    private Optional<Kind> group(BenefitDraft row) {
        if (row.codeGroup() == 0) {
            return Optional.empty();
        }
        HealthFacts.Standing standing = facts.groups().get(row.codeGroup());
        if (standing == null) {
            return Optional.of(Kind.UNKNOWN_GROUP);
        }
        return switch (standing) {
            case USED -> Optional.empty();
            case HIDDEN -> Optional.of(Kind.HIDDEN_GROUP);
            case EMPTY -> Optional.of(Kind.EMPTY_GROUP);
        };
    }

    /** A row that points at nothing that counts may go; one on a hidden group still limits. */
    private static Finding pointing(Kind kind, LiveRow row, BenefitField place) {
        List<Repair> repairs = kind == Kind.HIDDEN_GROUP ? List.of() : List.of(Repair.remove(List.of(row.key())));
        return new Finding(kind, List.of(row.key()), place, repairs);
    }

    private boolean isEndless(BenefitDraft row) {
        return row.type() == BenefitType.LIMITATIONS
                && Subject.isUncounted(row)
                && !Subject.isOfEverything(row, facts)
                && (NINES.matcher(row.amount()).matches()
                        || Money.parse(row.amount())
                                .filter(most -> most.compareTo(ENDLESS) >= 0)
                                .isPresent());
    }
}
