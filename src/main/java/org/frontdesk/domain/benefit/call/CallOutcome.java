package org.frontdesk.domain.benefit.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.RowChange;

/**
 * What a call has yielded so far.
 *
 * @param standings of all questions
 * @param rows all rows that were granted, each of which the server takes
 * @param fits what each of the rows does to the plan; none for a row that it has
 * @param changes what they make of the plan's present rows
 * @param same how many rows the plan had already
 * @param also pieces of shorthand that answer no question and become no row
 */
public record CallOutcome(
        Map<Question, Standing> standings,
        List<BenefitDraft> rows,
        Map<BenefitDraft, RowChange> fits,
        List<RowChange> changes,
        int same,
        List<String> also) {

    public CallOutcome {
        standings = Map.copyOf(standings);
        rows = List.copyOf(rows);
        fits = Map.copyOf(fits);
        changes = List.copyOf(changes);
        also = List.copyOf(also);
    }

    public Standing standing(Question question) {
        return standings.getOrDefault(question, Standing.of(Standing.State.UNASKED));
    }

    /** The questions that stand so, in their order. */
    public List<Question> questions(Standing.State state) {
        return List.of(Question.values()).stream()
                .filter(question -> standing(question).state() == state)
                .toList();
    }

    /** The questions whose answers the note holds because no row can, in their order. */
    public List<Question> notComputed() {
        return List.of(Question.values()).stream()
                .filter(question -> !standing(question).isComputed())
                .toList();
    }

    /** What a granted row does to the plan; empty when the plan has it. */
    public Optional<RowChange> fit(BenefitDraft row) {
        return Optional.ofNullable(fits.get(row));
    }

    public int answered() {
        return (int) standings.values().stream().filter(Standing::isAnswered).count();
    }
}
