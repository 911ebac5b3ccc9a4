package org.frontdesk.domain.benefit.health;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitShape;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.RowChange;
import org.frontdesk.domain.benefit.health.Finding.Kind;

/** What is seen on the plan as a whole. */
final class PlanChecks {
    private final HealthFacts facts;

    PlanChecks(HealthFacts facts) {
        this.facts = facts;
    }

    List<Finding> of(List<LiveRow> rows) {
        var findings = new ArrayList<Finding>();
        List<LiveRow> others =
                rows.stream().filter(row -> row.isInOtherYear(facts)).toList();
        if (!others.isEmpty()) {
            var changes = others.stream()
                    .map(row -> new RowChange.Change(row.key(), row.inYear(facts)))
                    .toList();
            findings.add(new Finding(
                    Kind.OTHER_YEAR,
                    LiveRow.keys(others),
                    BenefitField.PERIOD,
                    List.of(Repair.of(Repair.Way.TO_PLAN_YEAR, changes))));
        }
        maximum(rows, findings);
        deductibles(rows, findings);
        return findings;
    }

    private void maximum(List<LiveRow> rows, List<Finding> findings) {
        List<LiveRow> maxima = rows.stream().filter(this::isMaximum).toList();
        boolean known =
                maxima.stream().anyMatch(row -> Money.parse(row.row().amount()).isPresent());
        if (!known && rows.stream().anyMatch(LiveRow::isOfPlan)) {
            List<Repair> begin = List.of(Repair.of(
                    Repair.Way.ADD_EMPTY,
                    List.of(new RowChange.Add(BenefitShape.ANNUAL_MAX.begin(BenefitOwner.PLAN, facts.year())))));
            findings.add(new Finding(
                    Kind.NO_MAXIMUM, LiveRow.keys(maxima), BenefitField.AMOUNT, maxima.isEmpty() ? begin : List.of()));
        }
    }

    private boolean isMaximum(LiveRow row) {
        return row.isOfPlan()
                && row.row().type() == BenefitType.LIMITATIONS
                && Subject.isOfEverything(row.row(), facts)
                && Subject.isYear(row.row().period())
                && row.row().level() != CoverageLevel.FAMILY;
    }

    private void deductibles(List<LiveRow> rows, List<Finding> findings) {
        Set<Subject> known = new HashSet<>();
        List<LiveRow> deductibles = rows.stream()
                .filter(LiveRow::isOfPlan)
                .filter(row -> row.row().type() == BenefitType.DEDUCTIBLE)
                .toList();
        deductibles.forEach(row -> known.add(Subject.of(row.row(), facts)));
        for (LiveRow row : deductibles) {
            BenefitDraft person = row.row().with(BenefitField.LEVEL, CoverageLevel.INDIVIDUAL);
            if (row.row().level() == CoverageLevel.FAMILY && known.add(Subject.of(person, facts))) {
                BenefitDraft empty = person.with(BenefitField.AMOUNT, "");
                findings.add(new Finding(
                        Kind.FAMILY_ALONE,
                        List.of(row.key()),
                        BenefitField.AMOUNT,
                        List.of(Repair.of(
                                Repair.Way.ADD_EMPTY, List.of(new RowChange.Add(empty, Optional.of(row.key())))))));
            }
        }
    }
}
