package org.frontdesk.domain.benefit.health;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.health.Finding.Kind;
import org.frontdesk.domain.edits.RowKey;

/** What is seen on several rows about the same. */
final class TwinChecks {
    private final HealthFacts facts;

    TwinChecks(HealthFacts facts) {
        this.facts = facts;
    }

    List<Finding> of(List<LiveRow> rows) {
        var findings = new ArrayList<Finding>();
        for (List<LiveRow> alike : twins(rows, row -> Optional.of(Subject.of(row.row(), facts)))) {
            Collection<List<LiveRow>> equal = by(alike, row -> Optional.of(row.inYear(facts)));
            equal.stream().filter(copies -> copies.size() > 1).map(this::copies).forEach(findings::add);
            if (equal.size() > 1) {
                findings.add(chosen(Kind.CONTRADICTION, alike, equal, place(alike)));
            }
        }
        for (List<LiveRow> alike : twins(rows, row -> Subject.counted(row.row(), facts))) {
            Collection<List<LiveRow>> ways = by(alike, row -> Optional.of(Subject.of(row.row(), facts)));
            if (ways.size() > 1) {
                findings.add(chosen(Kind.TWO_COUNTS, alike, ways, BenefitField.QUANTITY));
            }
        }
        return findings;
    }

    private Finding copies(List<LiveRow> copies) {
        return new Finding(
                Kind.COPIES,
                LiveRow.keys(copies),
                BenefitField.TYPE,
                List.of(Repair.keep(best(copies).key(), LiveRow.keys(copies))));
    }

    /** The first that needs no other change. */
    private LiveRow best(List<LiveRow> copies) {
        return copies.stream()
                .filter(row -> !row.isInOtherYear(facts))
                .findFirst()
                .orElseGet(copies::getFirst);
    }

    private Finding chosen(Kind kind, List<LiveRow> all, Collection<List<LiveRow>> sorts, BenefitField place) {
        List<RowKey> keys = LiveRow.keys(all);
        List<RowKey> kept = sorts.stream().map(sort -> best(sort).key()).toList();
        return new Finding(
                kind,
                keys,
                place,
                kept.stream().map(row -> Repair.keep(row, keys)).toList());
    }

    /** The field in which the rows differ. */
    private static BenefitField place(List<LiveRow> rows) {
        BenefitDraft first = rows.getFirst().row();
        return Stream.of(BenefitField.PERCENT, BenefitField.AMOUNT, BenefitField.QUANTITY)
                .filter(field ->
                        rows.stream().anyMatch(row -> !row.row().value(field).equals(first.value(field))))
                .findFirst()
                .orElse(BenefitField.TYPE);
    }

    private static <K> List<List<LiveRow>> twins(List<LiveRow> rows, Function<LiveRow, Optional<K>> key) {
        return by(rows, key).stream().filter(alike -> alike.size() > 1).toList();
    }

    private static <K> Collection<List<LiveRow>> by(List<LiveRow> rows, Function<LiveRow, Optional<K>> key) {
        Map<K, List<LiveRow>> sorted = new LinkedHashMap<>();
        for (LiveRow row : rows) {
            key.apply(row)
                    .ifPresent(found -> sorted.computeIfAbsent(found, first -> new ArrayList<>())
                            .add(row));
        }
        return sorted.values();
    }
}
